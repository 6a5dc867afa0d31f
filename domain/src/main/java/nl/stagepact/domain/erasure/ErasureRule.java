package nl.stagepact.domain.erasure;

import nl.stagepact.domain.shared.Rule;

/** What holds before somebody is erased. */
public enum ErasureRule implements Rule {
    NOBODY_IS_ERASED_WHO_IS_STILL_HERE(
            "SUBJECT_STILL_HERE",
            "Deze persoon is nog student bij de school, of heeft nog een rol. Leg eerst het vertrek vast.",
            "This person is still a student of the school, or still has a role. Record the departure first."),
    /** The same words for all that goes on: a case that is investigated is nobody's business. */
    NOBODY_IS_ERASED_WHILE_SOMETHING_GOES_ON(
            "SUBJECT_STILL_NEEDED",
            "Deze gegevens zijn nog nodig voor iets dat loopt. Probeer het opnieuw als dat is afgerond.",
            "These data are still needed for something that goes on. Try again once that is over."),
    NOBODY_IS_ERASED_WHILE_THE_LAW_KEEPS_THEM(
            "RETENTION_DUTY",
            "Van een stage moeten de overeenkomst en de uitkomst nog worden bewaard; die bewaartermijn loopt nog.",
            "The agreement and the outcome of a placement must still be kept; that term has not passed yet.");

    private final Words words;

    ErasureRule(String code, String dutch, String english) {
        words = new Words(code, dutch, english);
    }

    @Override
    public Words words() {
        return words;
    }
}

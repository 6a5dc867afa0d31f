package nl.stagepact.domain.employer;

import nl.stagepact.domain.shared.Rule;

/** What holds for employers and their recognitions. */
public enum EmployerRule implements Rule {
    ONLY_A_GRANTED_RECOGNITION_IS_SUSPENDED(
            "RECOGNITION_NOT_IN_FORCE",
            "Dit leerbedrijf heeft voor deze kwalificatie geen erkenning die geschorst of ingetrokken kan worden.",
            "This employer has no recognition for this qualification that could be suspended or withdrawn."),
    ONLY_A_SUSPENDED_RECOGNITION_IS_REINSTATED(
            "RECOGNITION_NOT_SUSPENDED",
            "De erkenning voor deze kwalificatie is niet geschorst.",
            "The recognition for this qualification is not suspended."),
    A_RECOGNITION_IS_GRANTED_ONCE(
            "RECOGNITION_ALREADY_DECIDED",
            "Over deze erkenning is al besloten; een schorsing wordt opgeheven en een intrekking hersteld.",
            "This recognition has been decided on; a suspension is lifted and a withdrawal is restored."),
    DECISIONS_FOLLOW_EACH_OTHER_IN_TIME(
            "DECISION_OUT_OF_ORDER",
            "Dit besluit gaat in voor het vorige besluit over deze erkenning.",
            "This decision takes effect before the previous one on this recognition."),
    A_SUSPENSION_ENDS_AFTER_IT_BEGINS(
            "PERIOD_INVALID", "De schorsing eindigt voordat zij begint.", "The suspension ends before it begins."),
    ONLY_AN_APPOINTED_MENTOR_IS_TRAINED(
            "MENTOR_UNKNOWN",
            "Deze praktijkopleider werkt niet bij dit leerbedrijf.",
            "This mentor does not work for this employer."),
    TRAINING_LIES_IN_THE_PAST(
            "DATE_IN_FUTURE",
            "Een training kan pas worden vastgelegd als zij is gevolgd.",
            "A training can be recorded only once it has been followed.");

    private final Words words;

    EmployerRule(String code, String dutch, String english) {
        words = new Words(code, dutch, english);
    }

    @Override
    public Words words() {
        return words;
    }
}

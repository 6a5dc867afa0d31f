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
            "A training can be recorded only once it has been followed."),
    ONLY_A_RECORDED_TRAINING_IS_CORRECTED(
            "TRAINING_NOT_RECORDED",
            "Van deze praktijkopleider is geen training vastgelegd die gecorrigeerd kan worden.",
            "No training of this mentor has been recorded that could be corrected."),
    ONLY_A_MENTOR_OF_THE_EMPLOYER_LEAVES(
            "MENTOR_UNKNOWN",
            "Deze praktijkopleider werkt niet bij dit leerbedrijf.",
            "This mentor does not work for this employer."),
    A_MENTOR_LEAVES_BEFORE_IT_IS_RECORDED(
            "DATE_IN_FUTURE",
            "Een vertrek kan pas worden vastgelegd als de laatste werkdag er is.",
            "A departure can be recorded only once the last working day is there."),
    A_PACT_IS_SIGNED_ONCE(
            "PACT_ALREADY_SIGNED",
            "Deze organisatie heeft dit pact al ondertekend, met andere gegevens.",
            "This organisation has signed this pact already, with other details."),
    A_SIGNATURE_LIES_IN_THE_PAST(
            "DATE_IN_FUTURE",
            "Een ondertekening kan pas worden vastgelegd als zij er is.",
            "A signature can be recorded only once it is there."),
    ONLY_WHO_SIGNED_A_PACT_PLEDGES_UNDER_IT(
            "PACT_NOT_SIGNED",
            "Deze organisatie heeft dit pact niet ondertekend. Toezeggen kan pas daarna.",
            "This organisation has not signed this pact. It can pledge places once it has."),
    A_YEAR_THAT_IS_OVER_IS_PAST_PROMISING(
            "SCHOOL_YEAR_OVER",
            "Dit schooljaar is voorbij: daarvoor valt niets meer toe te zeggen of te plannen.",
            "This school year is over: there is nothing left to pledge or to plan for it."),
    A_PLANNED_PERIOD_BEGINS_IN_ITS_YEAR(
            "PERIOD_OUTSIDE_SCHOOL_YEAR",
            "Een stage in dit plan begint niet in het schooljaar van het plan.",
            "A placement in this plan does not begin in the school year of the plan."),
    A_PLANNED_MENTOR_WORKS_HERE(
            "MENTOR_UNKNOWN",
            "Een praktijkopleider in dit plan werkt niet bij dit leerbedrijf.",
            "A mentor in this plan does not work for this employer.");

    private final Words words;

    EmployerRule(String code, String dutch, String english) {
        words = new Words(code, dutch, english);
    }

    @Override
    public Words words() {
        return words;
    }
}

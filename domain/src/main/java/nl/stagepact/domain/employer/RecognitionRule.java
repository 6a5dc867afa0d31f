package nl.stagepact.domain.employer;

import nl.stagepact.domain.shared.Rule;

/** What holds when SBB decides about a recognition, and when that is contested. */
public enum RecognitionRule implements Rule {
    A_WITHDRAWAL_FOLLOWS_A_HEARING(
            "HEARING_REQUIRED",
            "Een erkenning wordt pas ingetrokken als het leerbedrijf is gehoord, of daarvan afzag. Nodig het eerst uit.",
            "A recognition is withdrawn only once the employer was heard, or did without. Invite it first."),
    A_WITHDRAWAL_SAYS_WHY(
            "MOTIVATION_REQUIRED", "Een intrekking is gemotiveerd: zeg waarom.", "A withdrawal is reasoned: say why."),
    ONLY_WHAT_IS_NOT_RECOGNISED_IS_APPLIED_FOR(
            "RECOGNITION_IN_FORCE",
            "Dit leerbedrijf is voor deze kwalificatie al erkend, of zijn erkenning is geschorst.",
            "This employer is recognised for this qualification already, or its recognition is suspended."),
    ONLY_AN_APPLICATION_IS_REFUSED(
            "APPLICATION_NOT_OPEN",
            "Voor deze kwalificatie ligt er geen aanvraag om op te beslissen.",
            "There is no application for this qualification to decide on."),
    ONLY_A_RECOGNITION_IN_FORCE_IS_REVIEWED(
            "RECOGNITION_NOT_IN_FORCE",
            "Dit leerbedrijf had op die dag geen erkenning voor deze kwalificatie om te herbeoordelen.",
            "This employer had no recognition for this qualification to review on that day."),
    A_REVIEW_LIES_IN_THE_PAST(
            "DATE_IN_FUTURE",
            "Een herbeoordeling kan pas worden vastgelegd als zij er is.",
            "A review can be recorded only once it is there."),
    ONLY_A_WITHDRAWN_RECOGNITION_IS_RESTORED(
            "RECOGNITION_NOT_WITHDRAWN",
            "De erkenning voor deze kwalificatie is niet ingetrokken en niet vervallen.",
            "The recognition for this qualification was not withdrawn and has not lapsed."),
    ONLY_AN_INVITED_EMPLOYER_IS_HEARD(
            "HEARING_NOT_INVITED",
            "Voor dit leerbedrijf staat geen gesprek open. Nodig het eerst uit.",
            "No hearing of this employer is open. Invite it first."),
    A_HEARING_LIES_IN_THE_PAST(
            "DATE_IN_FUTURE",
            "Een gesprek kan pas worden vastgelegd als het er is geweest.",
            "A hearing can be recorded only once it has taken place."),
    ONLY_WHAT_WENT_AGAINST_THE_EMPLOYER_IS_OBJECTED_TO(
            "NOTHING_TO_OBJECT_TO",
            "Er is geen schorsing, intrekking of afwijzing waartegen nu bezwaar kan worden gemaakt.",
            "There is no suspension, withdrawal or refusal that can be objected to now."),
    A_DECISION_IS_OBJECTED_TO_ONCE(
            "OBJECTION_ALREADY_LODGED",
            "Tegen dit besluit is al bezwaar gemaakt.",
            "This decision has been objected to already."),
    AN_OBJECTION_LIES_IN_THE_PAST(
            "DATE_IN_FUTURE",
            "Een bezwaar kan pas worden vastgelegd als het er is.",
            "An objection can be recorded only once it is there."),
    AN_OBJECTION_COMES_WITHIN_SIX_WEEKS(
            "OBJECTION_TOO_LATE",
            "De termijn om bezwaar te maken is voorbij: zes weken na bekendmaking van het besluit.",
            "The term to object is over: six weeks after the decision was published."),
    ONLY_AN_OPEN_OBJECTION_IS_DECIDED(
            "OBJECTION_NOT_OPEN",
            "Dit bezwaar bestaat niet, of er is al anders op beslist.",
            "This objection does not exist, or was decided otherwise already."),
    WHAT_A_CASE_IMPOSED_IS_JUDGED_IN_THE_CASE(
            "DECIDED_IN_THE_CASE",
            "Over een bezwaar tegen een maatregel uit een zaak wordt in die zaak beslist.",
            "An objection to the measure of a case is decided on in that case."),
    WHAT_A_CASE_IMPOSED_ENDS_BY_THE_CASE(
            "MEASURE_OF_A_CASE",
            "Een schorsing of intrekking na een zaak eindigt alleen door wat in die zaak wordt besloten of op haar laatste dag; na een intrekking kan het leerbedrijf opnieuw een aanvraag doen.",
            "A suspension or withdrawal that came of a case ends only by what is decided in that case, or on its last day; after a withdrawal the employer can apply anew."),
    AN_OBJECTION_IS_DECIDED_IN_THE_PAST(
            "DATE_IN_FUTURE",
            "Een beslissing op bezwaar kan pas worden vastgelegd als zij er is.",
            "A decision on an objection can be recorded only once it is there."),
    ONLY_WHAT_HOLDS_IS_RELIEVED(
            "NOTHING_TO_RELIEVE",
            "Waartegen dit bezwaar is gericht, geldt niet op die dag.",
            "What this objection is against does not hold on that day.");

    private final Words words;

    RecognitionRule(String code, String dutch, String english) {
        words = new Words(code, dutch, english);
    }

    @Override
    public Words words() {
        return words;
    }
}

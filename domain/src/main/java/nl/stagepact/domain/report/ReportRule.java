package nl.stagepact.domain.report;

import nl.stagepact.domain.shared.Rule;

/** What holds for reports of discrimination and their cases. */
public enum ReportRule implements Rule {
    A_REPORT_AT_A_SCHOOL_NAMES_THE_SCHOOL(
            "SCHOOL_MISSING",
            "Een melding bij een school zegt bij welke school.",
            "A report at a school says which school."),
    WHAT_IS_REPORTED_HAS_HAPPENED(
            "DATE_IN_FUTURE",
            "Wat u meldt kan niet in de toekomst gebeurd zijn.",
            "What you report cannot have happened in the future."),
    A_REPORT_IS_ABOUT_A_KNOWN_EMPLOYER(
            "EMPLOYER_UNKNOWN",
            "Stagepact kent geen bedrijf met dit nummer.",
            "Stagepact knows no company with this number."),
    /** Nobody could tell whether it is theirs to name. */
    WITHOUT_AN_ACCOUNT_NO_STUDENT_OR_PLACE_IS_NAMED(
            "ACCOUNT_REQUIRED",
            "Wie zonder account meldt kan geen student, vacature, kandidatuur of stage aanwijzen. Vertel het in eigen woorden.",
            "Who reports without an account cannot point out a student, offer, candidacy or placement. Tell it in your own words."),
    WHAT_A_REPORT_NAMES_BELONGS_TOGETHER(
            "NAMED_THINGS_DIFFER",
            "Wat de melding noemt hoort niet bij elkaar: één student, één school en één bedrijf.",
            "What the report names does not belong together: one student, one school and one company."),
    A_CASE_THAT_IS_OVER_STAYS_OVER(
            "CASE_OVER", "Deze zaak is gesloten of ingetrokken.", "This case was closed or withdrawn."),
    A_CASE_IS_OPENED_FOR_WHAT_ONE_DOES_IN_IT(
            "PURPOSE_NOT_YOURS",
            "Met dit doel kunt u deze zaak niet openen.",
            "You cannot open this case for this purpose."),
    ONLY_THE_DESK_THAT_HAS_A_CASE_HANDLES_IT(
            "CASE_AT_ANOTHER_DESK",
            "Deze zaak wordt door een ander meldpunt behandeld.",
            "This case is handled by another desk."),
    A_REPORT_IS_ACKNOWLEDGED_FIRST(
            "NOT_ACKNOWLEDGED",
            "De ontvangst van deze melding is nog niet bevestigd.",
            "The receipt of this report has not been acknowledged yet."),
    WHO_WISHES_MORE_IS_NOT_COUNTED_ONLY(
            "WISH_GOES_FURTHER",
            "Wie dit meldde vraagt om meer dan meetellen.",
            "Whoever reported this asks for more than to be counted."),
    NOTHING_IS_INVESTIGATED_AGAINST_THE_WISH(
            "WISH_IS_TO_COUNT_ONLY",
            "Wie dit meldde wil dat de melding alleen meetelt.",
            "Whoever reported this wants it to be counted only."),
    A_CASE_IS_HANDED_OVER_WITH_CONSENT(
            "CONSENT_REQUIRED",
            "Een zaak gaat alleen naar SBB als wie meldde dat goed vindt.",
            "A case goes to SBB only if whoever reported agrees."),
    WHAT_IS_UNDER_WAY_IS_NOT_PUT_ASIDE(
            "CASE_UNDER_WAY",
            "Deze zaak wordt al onderzocht of is al afgehandeld.",
            "This case is being investigated or was dealt with already."),
    A_DECISION_OUTLIVES_THE_REPORT(
            "CASE_DECIDED",
            "Over deze melding is besloten; intrekken kan niet meer.",
            "This report was decided on; it can be withdrawn no more."),
    A_CASE_IS_ASSIGNED_TO_AN_INVESTIGATOR(
            "NOT_AN_INVESTIGATOR",
            "Een zaak wordt alleen toegewezen aan een onderzoeker van SBB.",
            "A case is assigned only to an investigator of SBB."),
    NOBODY_INVESTIGATES_WHERE_INTERESTS_CONFLICT(
            "CONFLICT_OF_INTEREST",
            "Deze onderzoeker heeft met een van de betrokkenen te maken of te maken gehad.",
            "This investigator has or had to do with one of those concerned."),
    EVERYBODY_SPEAKS_OF_THEIR_OWN_INTERESTS(
            "NOT_YOUR_INTERESTS",
            "Wie een eigen belang heeft meldt dat zelf.",
            "Whoever has an interest of their own declares it themselves."),
    WHO_DECLARED_AN_INTEREST_STAYS_OUT_OF_THE_CASE(
            "CONFLICT_DECLARED",
            "U hebt gemeld dat u in deze zaak een eigen belang hebt: u kunt haar niet meer inzien of behandelen.",
            "You declared an interest of your own in this case: you can neither open nor handle it any more."),
    ONLY_THE_INVESTIGATOR_OF_A_CASE_INVESTIGATES_IT(
            "INVESTIGATOR_NOT_ASSIGNED",
            "Alleen de onderzoeker aan wie deze zaak is toegewezen kan dit doen.",
            "Only the investigator to whom this case was assigned can do this."),
    A_PARTY_IS_INVITED_FOR_A_MOMENT_TO_COME(
            "APPOINTMENT_IN_PAST",
            "Een uitnodiging is voor een moment dat nog komt.",
            "An invitation is for a moment that is still to come."),
    A_HEARING_IS_RECORDED_ONCE_IT_IS_HELD(
            "DATE_IN_FUTURE",
            "Een hoorgesprek kan pas worden vastgelegd als het is gehouden.",
            "A hearing can be recorded only once it has been held."),
    A_HEARING_FOLLOWS_THE_REPORT(
            "DATE_BEFORE_REPORT",
            "Een hoorgesprek kan niet zijn gehouden voordat de zaak bij dit meldpunt binnenkwam.",
            "A hearing cannot have been held before the case came in at this desk."),
    A_PARTY_IS_HEARD_ONCE(
            "ALREADY_HEARD",
            "Van deze partij is al vastgelegd dat zij is gehoord.",
            "That this party was heard has been recorded already."),
    NOBODY_IS_PASSED_OVER_UNASKED(
            "INVITATION_MISSING",
            "Van horen kan pas worden afgezien als de partij is uitgenodigd en niet wil of niet kwam, of als er geen school bij is betrokken.",
            "A hearing can be waived only once the party was invited and does not want it or did not come, or where no school is involved."),
    FINDINGS_SPEAK_OF_EVERY_REPORTED_GROUND(
            "GROUNDS_MISSING",
            "De bevindingen zeggen niet van elke gemelde grond iets, of van een grond twee keer.",
            "The findings do not speak of every reported ground, or of one twice."),
    ONLY_A_RAISED_PRESUMPTION_IS_REBUTTED(
            "REBUTTAL_WITHOUT_PRESUMPTION",
            "Alleen een vermoeden dat er is kan worden weerlegd.",
            "Only a presumption that was raised can be rebutted."),
    A_DECISION_RESTS_ON_FINDINGS(
            "FINDINGS_MISSING", "Er zijn nog geen bevindingen vastgelegd.", "No findings have been recorded yet."),
    A_FOUNDED_REPORT_HAS_A_PRESUMPTION_THAT_STANDS(
            "FINDINGS_DO_NOT_CARRY",
            "De bevindingen dragen dit besluit niet: er is geen vermoeden dat niet is weerlegd.",
            "The findings do not carry this decision: there is no presumption that was not rebutted."),
    A_MEASURE_FOLLOWS_A_FOUNDED_REPORT(
            "MEASURE_MISMATCH",
            "Een maatregel hoort bij een gegronde melding, en alleen daarbij.",
            "A measure belongs to a founded report, and only there."),
    A_MEASURE_SAYS_UNTIL_WHEN(
            "MEASURE_INCOMPLETE",
            "De datum van deze maatregel ontbreekt, ligt niet in de toekomst of hoort er niet bij; alleen een schorsing kan spoed hebben.",
            "The date of this measure is missing, is not in the future or does not belong; only a suspension can be urgent."),
    BOTH_PARTIES_ARE_HEARD_FIRST(
            "HEARING_REQUIRED",
            "Bedrijf en school moeten eerst zijn gehoord.",
            "The employer and the school must be heard first."),
    A_CASE_IS_DECIDED_ONCE(
            "ALREADY_DECIDED", "Over deze zaak is al besloten.", "This case has been decided on already."),
    ONLY_WHAT_AWAITS_APPROVAL_IS_APPROVED(
            "NOT_AWAITING_APPROVAL",
            "Dit besluit wacht niet op een tweede medewerker.",
            "This decision does not wait for a second officer."),
    WHAT_IS_APPROVED_STILL_LIES_AHEAD(
            "MEASURE_OVER",
            "De laatste dag van deze schorsing is al voorbij. Geef het besluit terug, zodat de onderzoeker opnieuw besluit.",
            "The last day of this suspension has passed. Return the decision, so that the investigator decides anew."),
    A_MEASURE_TOUCHES_A_RECOGNITION(
            "NOTHING_TO_SUSPEND",
            "Dit leerbedrijf heeft geen erkenning meer die deze maatregel kan raken. Geef het besluit terug, zodat de onderzoeker opnieuw besluit.",
            "This employer has no recognition left that this measure could touch. Return the decision, so that the investigator decides anew."),
    FOUR_EYES_SEE_MORE_THAN_TWO(
            "SECOND_OFFICER_REQUIRED",
            "Een schorsing of intrekking wordt door een tweede medewerker van SBB goedgekeurd.",
            "A suspension or withdrawal is approved by a second officer of SBB."),
    ONLY_A_DECISION_THAT_HOLDS_IS_OBJECTED_TO(
            "NO_DECISION_IN_FORCE",
            "Er geldt geen besluit met dit nummer waartegen bezwaar kan worden gemaakt.",
            "No decision with this number is in force that could be objected to."),
    AN_OBJECTION_COMES_WITHIN_ITS_TERM(
            "OBJECTION_OUT_OF_TERM",
            "Bezwaar maken kan vanaf de bekendmaking, zes weken lang.",
            "An objection can be made from the publication on, for six weeks."),
    A_PARTY_OBJECTS_ONCE(
            "OBJECTION_ALREADY_LODGED",
            "Deze partij heeft tegen dit besluit al bezwaar gemaakt.",
            "This party has objected to this decision already."),
    ONLY_AN_OPEN_OBJECTION_IS_DECIDED(
            "NO_OPEN_OBJECTION",
            "Er is van deze partij geen bezwaar waarover nog besloten moet worden.",
            "There is no objection of this party that is still to be decided."),
    SOMEBODY_ELSE_JUDGES_AN_OBJECTION(
            "OTHER_OFFICER_REQUIRED",
            "Over een bezwaar beslist iemand die niet bij het besluit betrokken was.",
            "An objection is judged by somebody who had no part in the decision."),
    WHO_WANTS_AN_INVESTIGATION_IS_NOT_SENT_AWAY(
            "WISH_IS_TO_INVESTIGATE",
            "Wie dit meldde wil een onderzoek, en dat doet een school niet: draag de zaak met toestemming over aan SBB, of verwijs naar een andere instantie.",
            "Whoever reported this wants an investigation, which a school does not do: hand the case over to SBB with consent, or refer it to another authority."),
    A_CASE_IS_CLOSED_WHEN_NOTHING_IS_LEFT_TO_DO(
            "CASE_NOT_FINISHED",
            "Deze zaak is nog niet af: er moet nog iets gebeuren, of bezwaar maken kan nog.",
            "This case is not finished: something is still to be done, or an objection can still be made.");

    private final Words words;

    ReportRule(String code, String dutch, String english) {
        words = new Words(code, dutch, english);
    }

    @Override
    public Words words() {
        return words;
    }
}

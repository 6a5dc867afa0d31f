package nl.stagepact.domain.placement;

import nl.stagepact.domain.shared.Rule;

/** What holds in the life of a placement. */
public enum PlacementRule implements Rule {
    ONLY_A_RECOGNISED_EMPLOYER_TRAINS(
            "EMPLOYER_NOT_RECOGNISED",
            "Dit leerbedrijf is voor deze kwalificatie niet erkend, vandaag of op de eerste dag van de stage.",
            "This employer is not recognised for this qualification, today or on the first day of the placement."),
    A_MENTOR_WORKS_FOR_THE_EMPLOYER(
            "MENTOR_UNKNOWN",
            "Deze praktijkopleider werkt niet bij dit leerbedrijf.",
            "This mentor does not work for this employer."),
    A_SUPERVISOR_WORKS_FOR_THE_SCHOOL(
            "SUPERVISOR_UNKNOWN",
            "Deze stagebegeleider werkt niet bij deze school.",
            "This supervisor does not work for this school."),
    /** WEB 7.2.9. */
    AN_AGREEMENT_SAYS_ALL_THAT_THE_LAW_ASKS(
            "AGREEMENT_INCOMPLETE",
            "De praktijkovereenkomst mist onderdelen die de wet vraagt.",
            "The agreement lacks parts that the law asks for."),
    AN_AGREEMENT_STAYS_WITHIN_WHAT_WAS_CONFIRMED(
            "AGREEMENT_EXCEEDS_CONFIRMED",
            "De overeenkomst gaat verder dan de periode of de uren per week die zijn bevestigd.",
            "The agreement goes beyond the period or the weekly hours that were confirmed."),
    A_CONCLUDED_AGREEMENT_IS_AMENDED_NOT_REPLACED(
            "AGREEMENT_CONCLUDED",
            "Deze overeenkomst is al door iedereen getekend.",
            "This agreement has already been signed by all."),
    ONLY_WHAT_ALL_HAVE_SIGNED_IS_AMENDED(
            "AGREEMENT_NOT_CONCLUDED",
            "Nog niet iedereen heeft een overeenkomst getekend; stel een nieuwe versie op.",
            "Not everyone has signed an agreement yet; draw up a new version."),
    AN_AMENDMENT_CHANGES_SOMETHING(
            "NOTHING_AMENDED",
            "Hiermee verandert er niets aan wat al geldt.",
            "This changes nothing about what holds already."),
    WHAT_HAS_PASSED_IS_NOT_AMENDED(
            "PAST_NOT_AMENDED",
            "Een lopende stage houdt haar eerste dag, en een stage eindigt niet in het verleden.",
            "A running placement keeps its first day, and no placement ends in the past."),
    NOBODY_IS_IN_TWO_PLACES_AT_ONCE(
            "STUDENT_ALREADY_PLACED",
            "De student heeft in die tijd al een andere stage.",
            "The student already has another placement in that time."),
    EVERYONE_SIGNS_THE_CURRENT_VERSION(
            "NOT_CURRENT_VERSION",
            "Dit is niet de geldende versie van de overeenkomst.",
            "This is not the current version of the agreement."),
    A_REFUSED_VERSION_IS_NOT_SIGNED(
            "AGREEMENT_REFUSED",
            "Een partij heeft deze versie geweigerd; er is een nieuwe versie nodig.",
            "A party refused this version; a new one is needed."),
    EACH_PARTY_SIGNS_ONCE(
            "ALREADY_SIGNED",
            "Deze partij heeft deze versie al getekend.",
            "This party has already signed this version."),
    EVERYONE_SIGNS_THE_SAME_DOCUMENT(
            "DOCUMENT_DIFFERS",
            "Dit is niet het document van deze versie.",
            "This is not the document of this version."),
    A_SIGNATURE_SAYS_HOW_IT_WAS_GIVEN(
            "SIGNATURE_METHOD_UNTRUE",
            "Alleen wie via een link in een e-mail komt, tekent met die link.",
            "Only who follows a link in a mail signs by that link."),
    EACH_PARTY_SIGNS_FOR_ITSELF(
            "NOT_YOUR_SIGNATURE",
            "U kunt niet voor deze partij tekenen. De school kan een handtekening op papier vastleggen.",
            "You cannot sign for this party. The school can record a signature on paper."),
    NOBODY_SIGNS_WHAT_IS_NOT_ASKED_OF_THEM(
            "SIGNATURE_NOT_ASKED",
            "Deze versie vraagt geen handtekening van deze partij.",
            "This version asks no signature of this party."),
    ONLY_SCHOOL_AND_EMPLOYER_NAME_A_SIGNER(
            "NOT_YOUR_SIGNER",
            "Alleen de coördinator van school of leerbedrijf wijst aan wie voor die partij tekent.",
            "Only the coordinator of school or employer names who signs for that party."),
    A_NAMED_SIGNER_WORKS_FOR_THE_PARTY(
            "SIGNER_UNKNOWN", "Deze persoon werkt niet voor deze partij.", "This person does not work for this party."),
    ONLY_THE_NAMED_SIGNER_SIGNS(
            "ANOTHER_SIGNER_NAMED",
            "Deze partij heeft iemand anders aangewezen die voor haar tekent.",
            "This party has named somebody else who signs for it."),
    NO_START_WITHOUT_ALL_SIGNATURES(
            "SIGNATURES_MISSING",
            "De stage kan niet beginnen: nog niet iedereen heeft getekend.",
            "The placement cannot start: not everyone has signed."),
    NO_START_BEFORE_THE_FIRST_DAY(
            "START_TOO_EARLY",
            "De eerste dag van de stage is nog niet gekomen.",
            "The first day of the placement has not come yet."),
    ONLY_A_RUNNING_PLACEMENT_GOES_ON(
            "PLACEMENT_NOT_ACTIVE", "Deze stage loopt niet.", "This placement is not running."),
    ONLY_A_PLANNED_CONVERSATION_IS_HELD(
            "CONVERSATION_NOT_PLANNED",
            "Dit gesprek hoort niet bij deze stage.",
            "This conversation is not planned for this placement."),
    A_CONVERSATION_IS_REPORTED_AFTERWARDS(
            "DATE_IN_FUTURE",
            "Een gesprek kan pas worden vastgelegd als het is gehouden.",
            "A conversation can be recorded only once it has been held."),
    ALL_THREE_TALK_OR_SAY_WHY_NOT(
            "PARTY_MISSING",
            "Student, school en leerbedrijf nemen deel, of er staat bij waarom iemand er niet was.",
            "Student, school and employer take part, or it says why one was absent."),
    CONVERSATIONS_ARE_HELD_IN_ORDER(
            "CONVERSATION_OUT_OF_ORDER",
            "Eerst het startgesprek, dan het tussengesprek, dan het eindgesprek.",
            "First the start conversation, then the midterm check, then the final conversation."),
    A_CONVERSATION_IS_REPORTED_ONCE(
            "CONVERSATION_ALREADY_HELD",
            "Dit gesprek is al vastgelegd.",
            "This conversation has already been recorded."),
    A_JUDGEMENT_IS_GIVEN_ONCE("ALREADY_JUDGED", "Dit oordeel is al gegeven.", "This judgement has already been given."),
    /** WEB 7.2.8. */
    THE_SCHOOL_DECIDES_WITH_THE_EMPLOYERS_JUDGEMENT(
            "JUDGEMENT_MISSING",
            "Het oordeel van het leerbedrijf of het besluit van de school ontbreekt nog.",
            "The employer's judgement or the school's decision is still missing."),
    NO_COMPLETION_BEFORE_THE_LAST_DAY(
            "END_TOO_EARLY",
            "De laatste dag van de stage is nog niet gekomen.",
            "The last day of the placement has not come yet."),
    NO_COMPLETION_WITHOUT_THE_CONVERSATIONS(
            "CONVERSATIONS_MISSING",
            "Niet alle verplichte gesprekken zijn gehouden.",
            "Not all mandatory conversations have been held."),
    THE_LAST_DAY_LIES_WITHIN_THE_PLACEMENT(
            "LAST_DAY_OUTSIDE_PERIOD",
            "De laatste dag valt buiten de stage, of in de toekomst.",
            "The last day lies outside the placement, or in the future."),
    ONLY_WHAT_HAS_NOT_STARTED_IS_CANCELLED(
            "ALREADY_STARTED",
            "Deze stage is al begonnen; beëindig haar in plaats daarvan.",
            "This placement has started; terminate it instead."),
    WHAT_HAS_ENDED_STAYS_ENDED("PLACEMENT_ENDED", "Deze stage is al afgelopen.", "This placement has already ended.");

    private final Words words;

    PlacementRule(String code, String dutch, String english) {
        words = new Words(code, dutch, english);
    }

    @Override
    public Words words() {
        return words;
    }
}

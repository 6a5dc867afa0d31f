package nl.stagepact.domain.offer;

import nl.stagepact.domain.shared.Rule;

/** What holds for offers and candidacies. */
public enum OfferRule implements Rule {
    /** For mbo (WEB 7.2.10); hbo, wo, vmbo and vso need no recognition. */
    ONLY_A_RECOGNISED_EMPLOYER_OFFERS(
            "EMPLOYER_NOT_RECOGNISED",
            "Dit leerbedrijf is voor deze kwalificatie niet erkend, vandaag of op de eerste dag van de stage.",
            "This employer is not recognised for this qualification, today or on the first day of the placement."),
    A_MENTOR_WORKS_FOR_THE_EMPLOYER(
            "MENTOR_UNKNOWN",
            "Deze praktijkopleider werkt niet bij dit leerbedrijf.",
            "This mentor does not work for this employer."),
    ONLY_AN_OPEN_OFFER_TAKES_CANDIDATES(
            "OFFER_NOT_OPEN", "Deze stageplek staat niet meer open.", "This offer is no longer open."),
    /** But what was published for a period already under way is recorded afterwards. */
    A_PERIOD_THAT_HAS_BEGUN_TAKES_NO_CANDIDATES(
            "PERIOD_BEGUN",
            "De periode van deze stageplek is al begonnen.",
            "The period of this offer has already begun."),
    WHAT_WAS_WITHDRAWN_STAYS_WITHDRAWN(
            "OFFER_WITHDRAWN",
            "Deze stageplek is ingetrokken; bied zo nodig een nieuwe aan.",
            "This offer was withdrawn; offer a new one if needed."),
    NOBODY_LOSES_A_SEAT_BY_A_REVISION(
            "SEATS_KEPT",
            "Er zijn meer studenten aangenomen dan er dan plekken zijn.",
            "More students were accepted than there would be seats."),
    /** What is learned, and when. */
    WHAT_CANDIDATES_COUNT_ON_IS_NOT_REVISED(
            "TERMS_FIXED",
            "Dit verandert niet meer: er zijn al kandidaten voor deze stageplek.",
            "This no longer changes: there are candidates for this offer already."),
    ONLY_A_COMPLETE_PROFILE_IS_PROPOSED(
            "PROFILE_INCOMPLETE",
            "Het profiel van deze student is nog niet compleet.",
            "This student's profile is not complete yet."),
    A_STUDENT_WHO_LEFT_IS_NOT_PLACED(
            "STUDENT_LEFT", "Deze student heeft de school verlaten.", "This student has left the school."),
    /** Otherwise the recognition would be for something else than what is learned. */
    A_STUDENT_LEARNS_THE_OFFERED_QUALIFICATION(
            "QUALIFICATION_MISMATCH",
            "Deze stageplek is voor een andere kwalificatie dan die van de student.",
            "This offer is for another qualification than the student's."),
    ONLY_AN_OPEN_CANDIDACY_CHANGES(
            "CANDIDACY_NOT_OPEN", "Deze kandidatuur is al afgerond.", "This candidacy has already ended."),
    THE_EMPLOYER_ACCEPTS_BEFORE_THE_STUDENT_CONFIRMS(
            "CANDIDACY_NOT_ACCEPTED",
            "Het leerbedrijf heeft deze kandidaat nog niet aangenomen.",
            "The employer has not accepted this candidate yet."),
    NO_MORE_STUDENTS_THAN_SEATS(
            "SEATS_EXHAUSTED", "Alle plekken van deze stage zijn vergeven.", "All seats of this offer are taken."),
    NOBODY_IS_IN_TWO_PLACES_AT_ONCE(
            "STUDENT_ALREADY_PLACED",
            "Deze student heeft in deze periode al een stage.",
            "This student already has a placement in this period."),
    CHOOSING_ANOTHER_NAMES_THE_CRITERION(
            "CRITERION_MISSING",
            "Noem het criterium waarop de andere kandidaat is gekozen.",
            "Name the criterion by which the other candidate was chosen.");

    private final Words words;

    OfferRule(String code, String dutch, String english) {
        words = new Words(code, dutch, english);
    }

    @Override
    public Words words() {
        return words;
    }
}

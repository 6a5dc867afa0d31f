package nl.stagepact.projections.audit;

import nl.stagepact.domain.offer.CandidacyOrigin;
import nl.stagepact.domain.offer.OfferEvent;
import nl.stagepact.domain.offer.OfferEvent.CandidacyExpired;
import nl.stagepact.domain.offer.OfferEvent.CandidacyReminded;
import nl.stagepact.domain.offer.OfferEvent.CandidateAccepted;
import nl.stagepact.domain.offer.OfferEvent.CandidateConfirmed;
import nl.stagepact.domain.offer.OfferEvent.CandidateInvited;
import nl.stagepact.domain.offer.OfferEvent.CandidateProposed;
import nl.stagepact.domain.offer.OfferEvent.CandidateRejected;
import nl.stagepact.domain.offer.OfferEvent.CandidateUnveiled;
import nl.stagepact.domain.offer.OfferEvent.CandidateWithdrawn;
import nl.stagepact.domain.offer.OfferEvent.OfferExpired;
import nl.stagepact.domain.offer.OfferEvent.OfferFilled;
import nl.stagepact.domain.offer.OfferEvent.OfferReconfirmationAsked;
import nl.stagepact.domain.offer.OfferEvent.OfferReconfirmed;
import nl.stagepact.domain.offer.OfferEvent.OfferRevised;
import nl.stagepact.domain.offer.OfferEvent.OfferWithdrawn;
import nl.stagepact.domain.offer.OfferEvent.PlacementOffered;
import nl.stagepact.domain.offer.OfferEvent.SeatReleased;
import nl.stagepact.domain.offer.Proposal;
import nl.stagepact.domain.offer.RejectionReason;
import nl.stagepact.domain.offer.WithdrawalReason;
import nl.stagepact.projections.audit.AuditTrail.Sentence;

/** What happened to an offer and its candidacies, in plain words. */
final class OfferSentences {

    private OfferSentences() {}

    static Sentence of(OfferEvent event) {
        return switch (event) {
            case PlacementOffered e ->
                new Sentence(
                        "Het leerbedrijf biedt %s aan voor kwalificatie %s, %s."
                                .formatted(
                                        e.terms().seats() == 1
                                                ? "een stageplek"
                                                : e.terms().seats() + " stageplekken",
                                        e.terms().crebo(),
                                        Words.dutch(e.terms().period())),
                        "The employer offers %s for qualification %s, %s."
                                .formatted(
                                        e.terms().seats() == 1
                                                ? "a place"
                                                : e.terms().seats() + " places",
                                        e.terms().crebo(),
                                        Words.english(e.terms().period())));
            case OfferRevised _ ->
                new Sentence("Het leerbedrijf heeft het aanbod gewijzigd.", "The employer revised the offer.");
            case OfferReconfirmationAsked e ->
                new Sentence(
                        "Aan het leerbedrijf is gevraagd of het aanbod nog klopt; anders verloopt het op %s."
                                .formatted(Words.dutch(e.freshness().untilDate())),
                        "The employer was asked whether the offer still holds; otherwise it expires on %s."
                                .formatted(Words.english(e.freshness().untilDate())));
            case OfferReconfirmed e ->
                new Sentence(
                        "Het leerbedrijf heeft bevestigd dat het aanbod nog klopt; het geldt tot %s."
                                .formatted(Words.dutch(e.freshness().untilDate())),
                        "The employer confirmed that the offer still holds; it is valid until %s."
                                .formatted(Words.english(e.freshness().untilDate())));
            case OfferExpired _ ->
                new Sentence(
                        "Het aanbod is verlopen: niemand heeft op tijd bevestigd dat het nog klopt.",
                        "The offer expired: nobody confirmed in time that it still holds.");
            case OfferWithdrawn _ -> new Sentence("Het aanbod is ingetrokken.", "The offer was withdrawn.");
            case OfferFilled _ ->
                new Sentence("Alle plekken van dit aanbod zijn vergeven.", "All places of this offer are taken.");
            case CandidateProposed e ->
                e.attempt() == 1
                        ? proposed(e)
                        : new Sentence(
                                "Een student is opnieuw kandidaat geworden (poging %d).".formatted(e.attempt()),
                                "A student became a candidate again (attempt %d).".formatted(e.attempt()));
            case CandidateInvited _ ->
                new Sentence("Het leerbedrijf heeft de kandidaat uitgenodigd.", "The employer invited the candidate.");
            case CandidateAccepted _ ->
                new Sentence(
                        "Het leerbedrijf heeft de kandidaat geaccepteerd; er is een plek vrijgehouden.",
                        "The employer accepted the candidate; a place is kept.");
            case CandidateUnveiled _ ->
                new Sentence(
                        "Het leerbedrijf weet vanaf nu wie de kandidaat is.",
                        "From now on the employer knows who the candidate is.");
            case CandidacyReminded e ->
                switch (e.term().party()) {
                    case EMPLOYER ->
                        new Sentence(
                                "Het leerbedrijf is na %d dagen herinnerd aan de kandidaat.".formatted(e.day()),
                                "After %d days the employer was reminded of the candidate.".formatted(e.day()));
                    case STUDENT, SCHOOL ->
                        new Sentence(
                                "De student is na %d dagen herinnerd om te bevestigen.".formatted(e.day()),
                                "After %d days the student was reminded to confirm.".formatted(e.day()));
                };
            case CandidacyExpired e ->
                switch (e.silent()) {
                    case EMPLOYER ->
                        new Sentence(
                                "De kandidatuur is verlopen: het leerbedrijf heeft niet op tijd geantwoord.",
                                "The candidacy expired: the employer did not answer in time.");
                    case STUDENT, SCHOOL ->
                        new Sentence(
                                "De kandidatuur is verlopen: de student heeft niet op tijd bevestigd.",
                                "The candidacy expired: the student did not confirm in time.");
                };
            case CandidateRejected e ->
                new Sentence(
                        "Het leerbedrijf heeft de kandidaat afgewezen: %s.".formatted(dutch(e.reason())),
                        "The employer rejected the candidate: %s.".formatted(english(e.reason())));
            case CandidateConfirmed e ->
                new Sentence(
                        "De student heeft de plek bevestigd, %s."
                                .formatted(Words.dutch(e.place().period())),
                        "The student confirmed the place, %s."
                                .formatted(Words.english(e.place().period())));
            case CandidateWithdrawn e ->
                new Sentence(
                        "De kandidatuur is ingetrokken: %s.".formatted(dutch(e.reason())),
                        "The candidacy was withdrawn: %s.".formatted(english(e.reason())));
            case SeatReleased _ ->
                new Sentence("De plek van deze student is weer vrij.", "The place of this student is free again.");
        };
    }

    /** The sentence that says least: not by whom, and not whether it is the first time. */
    static final Sentence SOMEBODY_BECAME_A_CANDIDATE =
            new Sentence("Er is een kandidaat voorgesteld.", "A candidate was proposed.");

    private static Sentence proposed(CandidateProposed event) {
        return switch (event.proposal().map(Proposal::origin).orElse(CandidacyOrigin.SCHOOL)) {
            case SCHOOL -> new Sentence("De school heeft een student voorgesteld.", "The school proposed a student.");
            case STUDENT -> new Sentence("Een student heeft zich zelf aangemeld.", "A student applied.");
        };
    }

    private static String dutch(RejectionReason reason) {
        return switch (reason) {
            case LEARNING_GOAL_MISMATCH -> "de leerdoelen passen niet bij het werk";
            case PERIOD_OR_DAYS -> "de periode of de dagen passen niet";
            case TRAVEL_DISTANCE -> "de reisafstand is te groot";
            case CAPACITY -> "er is te weinig begeleiding beschikbaar";
            case CERTIFICATE_REQUIRED -> "er is een certificaat nodig";
            case OTHER_CANDIDATE_CHOSEN -> "er is een andere kandidaat gekozen";
        };
    }

    private static String english(RejectionReason reason) {
        return switch (reason) {
            case LEARNING_GOAL_MISMATCH -> "the learning goals do not fit the work";
            case PERIOD_OR_DAYS -> "the period or the days do not fit";
            case TRAVEL_DISTANCE -> "the travel distance is too great";
            case CAPACITY -> "there is too little supervision available";
            case CERTIFICATE_REQUIRED -> "a certificate is required";
            case OTHER_CANDIDATE_CHOSEN -> "another candidate was chosen";
        };
    }

    private static String dutch(WithdrawalReason reason) {
        return switch (reason) {
            case STUDENT -> "op verzoek van de student";
            case SCHOOL -> "door de school";
            case PLACED_ELSEWHERE -> "de student heeft een andere plek";
            case OFFER_GONE -> "het aanbod bestaat niet meer";
            case RECOGNITION -> "wegens de erkenning van het leerbedrijf";
        };
    }

    private static String english(WithdrawalReason reason) {
        return switch (reason) {
            case STUDENT -> "at the student's request";
            case SCHOOL -> "by the school";
            case PLACED_ELSEWHERE -> "the student has another place";
            case OFFER_GONE -> "the offer no longer exists";
            case RECOGNITION -> "because of the employer's recognition";
        };
    }
}

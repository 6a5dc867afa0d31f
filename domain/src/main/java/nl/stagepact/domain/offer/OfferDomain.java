package nl.stagepact.domain.offer;

import java.util.List;
import nl.stagepact.domain.employer.Recognitions;
import nl.stagepact.domain.shared.Commands;
import nl.stagepact.domain.shared.Deadlines;

/** What the application registers of this feature. */
public final class OfferDomain {

    private OfferDomain() {}

    public static Class<?> aggregate() {
        return Offer.class;
    }

    public static List<Object> automations(
            OpenCandidacies openCandidacies,
            StandingOffers standingOffers,
            Recognitions recognitions,
            Commands commands,
            Deadlines deadlines,
            AnswerPolicy answerPolicy) {
        return List.of(
                new WhenACandidateIsConfirmedThenOtherCandidaciesAreWithdrawn(openCandidacies, commands),
                new WhenAStudentLeavesOrIsCorrectedThenCandidaciesAreReconsidered(openCandidacies, commands),
                new WhenARecognitionFallsAwayThenOffersAreReconsidered(
                        standingOffers, recognitions, deadlines, commands),
                new WhenACandidacyFallsAwayThenTheSearchMayEscalate(commands),
                new WhenAnAnswerIsAskedThenItsTermRuns(deadlines, answerPolicy),
                new WhenAnOfferIsPublishedThenItWillGoStale(deadlines));
    }
}

package nl.stagepact.application.identity;

import static nl.stagepact.domain.shared.Role.*;

import nl.stagepact.domain.offer.OfferCommand.*;
import nl.stagepact.domain.offer.WithdrawalReason;
import nl.stagepact.projections.audit.Timelines.FindCandidacyTimeline;
import nl.stagepact.projections.match.FreshMatches.FindFreshOffers;
import nl.stagepact.projections.match.Suggestions.*;
import nl.stagepact.projections.offer.CandidacyDesk.*;
import nl.stagepact.projections.offer.OfferMarket.*;

/** Who may do what with offers and candidacies. */
final class RightsOfOffers {

    private RightsOfOffers() {}

    static void write(Right.Table table) {
        table.on(OfferPlacement.class).own(EMPLOYER_COORDINATOR);
        table.on(ReviseOffer.class).own(EMPLOYER_COORDINATOR);
        table.on(ReconfirmOffer.class).own(EMPLOYER_COORDINATOR);
        table.on(AskForReconfirmation.class).any(APPLICATION);
        table.on(ExpireOffer.class).any(APPLICATION);
        table.on(ReconsiderOffer.class).any(APPLICATION);
        table.on(WithdrawOffer.class).own(EMPLOYER_COORDINATOR);
        table.on(FindOffer.class).any(COORDINATOR, STUDENT, SBB_INVESTIGATOR).own(EMPLOYER_COORDINATOR);
        table.on(FindOffers.class).any(COORDINATOR, STUDENT, SBB_INVESTIGATOR).own(EMPLOYER_COORDINATOR);
        table.on(FindSuggestionsForStudent.class).own(COORDINATOR).self(STUDENT);
        table.on(FindSuggestionsForOffer.class).own(COORDINATOR);
        table.on(FindFreshOffers.class).any(APPLICATION);
        table.on(ProposeCandidate.class).own(COORDINATOR).self(STUDENT);
        table.on(InviteCandidate.class).own(EMPLOYER_COORDINATOR);
        table.on(AcceptCandidate.class).own(EMPLOYER_COORDINATOR);
        table.on(RejectCandidate.class).own(EMPLOYER_COORDINATOR);
        table.on(ConfirmCandidate.class).self(STUDENT);
        table.on(WithdrawCandidate.class)
                .own(COORDINATOR, command -> isForTheStudentOrTheSchool(command.reason()))
                .self(STUDENT, command -> command.reason() == WithdrawalReason.STUDENT)
                .any(APPLICATION, command -> !isForTheStudentOrTheSchool(command.reason()));
        table.on(RemindOfCandidacy.class).any(APPLICATION);
        table.on(ExpireCandidacy.class).any(APPLICATION);
        table.on(ReconsiderCandidate.class).any(APPLICATION);
        table.on(ReleaseSeat.class).any(APPLICATION);
        table.on(FindCandidacy.class)
                .own(COORDINATOR, EMPLOYER_COORDINATOR)
                .self(STUDENT)
                .any(SBB_INVESTIGATOR);
        table.on(FindCandidacies.class)
                .own(COORDINATOR, EMPLOYER_COORDINATOR)
                .self(STUDENT)
                .any(SBB_INVESTIGATOR);
        table.on(FindLastingCandidacy.class).own(COORDINATOR).self(STUDENT);
        table.on(FindCandidacyTimeline.class)
                .own(COORDINATOR, EMPLOYER_COORDINATOR)
                .self(STUDENT)
                .any(SBB_INVESTIGATOR);
    }

    private static boolean isForTheStudentOrTheSchool(WithdrawalReason reason) {
        return switch (reason) {
            case STUDENT, SCHOOL -> true;
            case PLACED_ELSEWHERE, OFFER_GONE, RECOGNITION -> false;
        };
    }
}

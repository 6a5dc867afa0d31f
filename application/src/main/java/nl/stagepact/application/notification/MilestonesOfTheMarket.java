package nl.stagepact.application.notification;

import static nl.stagepact.application.notification.MailTemplate.*;
import static nl.stagepact.application.notification.Notice.to;
import static nl.stagepact.application.notification.Notice.toAllThree;
import static nl.stagepact.domain.shared.Party.EMPLOYER;
import static nl.stagepact.domain.shared.Party.SCHOOL;
import static nl.stagepact.domain.shared.Party.STUDENT;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.stagepact.domain.employer.EmployerEvent;
import nl.stagepact.domain.employer.EmployerEvent.*;
import nl.stagepact.domain.employer.ProcedureEvent;
import nl.stagepact.domain.offer.AnswerTerm;
import nl.stagepact.domain.offer.CandidacyOrigin;
import nl.stagepact.domain.offer.OfferEvent;
import nl.stagepact.domain.offer.OfferEvent.*;
import nl.stagepact.domain.offer.Proposal;
import nl.stagepact.domain.offer.WithdrawalReason;
import nl.stagepact.domain.student.StudentEvent;
import nl.stagepact.domain.student.StudentEvent.*;

/**
 * What is told to whom until somebody has a place: of employers and their recognition, of students who search, of offers and
 * candidacies. Each switch answers for every event, as in {@link Milestones}.
 */
final class MilestonesOfTheMarket {

    private MilestonesOfTheMarket() {}

    static List<Notice> of(EmployerEvent event) {
        return switch (event) {
            case EmployerRegistered _,
                    EmployerCorrected _,
                    ContactChanged _,
                    MentorAppointed _,
                    MentorTrained _,
                    MentorTrainingCorrected _,
                    MentorLeft _ -> List.of();
            // the employer's own doing, and its progress is looked up
            case PromiseEvent _ -> List.of();
            case RecognitionEvent e -> MilestonesOfRecognition.of(e);
            case ProcedureEvent e -> MilestonesOfRecognition.of(e);
        };
    }

    static List<Notice> of(StudentEvent event) {
        return switch (event) {
            case SearchEscalated escalated ->
                List.of(new Notice(
                        SEARCH_ESCALATED,
                        escalated.studentId(),
                        Set.of(STUDENT, SCHOOL),
                        Map.of(Fact.REASON, escalated.reason().name())));
            // the school's own affair, or the student's: on their pages, in nobody's mail box
            case StudentRegistered _,
                    ProfileUpdated _,
                    SearchStarted _,
                    SearchOwnerAssigned _,
                    SearchEnded _,
                    SupportRequested _,
                    GuardianNamed _,
                    RegistrationCorrected _,
                    StudentLeft _ -> List.of();
        };
    }

    static List<Notice> of(OfferEvent event) {
        return switch (event) {
            case PlacementOffered offered -> List.of(to(Set.of(EMPLOYER), OFFER_PUBLISHED, offered.offerId()));
            case OfferRevised revised ->
                revised.openCandidacies().stream()
                        .map(candidacy -> to(Set.of(STUDENT, SCHOOL), OFFER_REVISED, candidacy))
                        .toList();
            case OfferReconfirmationAsked asked ->
                List.of(new Notice(
                        OFFER_STALE_SOON,
                        asked.offerId(),
                        Set.of(EMPLOYER),
                        Map.of(Fact.UNTIL, asked.freshness().untilDate().toString())));
            case OfferExpired expired -> List.of(to(Set.of(EMPLOYER), OFFER_EXPIRED, expired.offerId()));
            // who did it sees it
            case OfferReconfirmed _ -> List.of();
            case OfferWithdrawn withdrawn -> List.of(to(Set.of(EMPLOYER), OFFER_WITHDRAWN, withdrawn.offerId()));
            case CandidateProposed proposed -> List.of(proposal(proposed));
            case CandidateInvited(var _, var candidacy, var term) ->
                List.of(toAllThree(CANDIDATE_INVITED, candidacy, answer(term)));
            case CandidateAccepted(var _, var candidacy, var term) ->
                List.of(
                        new Notice(CONFIRMATION_ASKED, candidacy, Set.of(STUDENT), answer(term)),
                        new Notice(CANDIDATE_ACCEPTED, candidacy, Set.of(SCHOOL, EMPLOYER), answer(term)));
            case CandidacyReminded reminded -> List.of(reminder(reminded));
            case CandidacyExpired(var _, var candidacy, var silent) ->
                List.of(to(
                        Set.of(EMPLOYER, STUDENT),
                        silent == EMPLOYER ? CANDIDACY_EXPIRED : CONFIRMATION_EXPIRED,
                        candidacy));
            // part of the acceptance's mail
            case CandidateUnveiled _ -> List.of();
            case CandidateRejected rejected ->
                List.of(toAllThree(
                        CANDIDATE_REJECTED,
                        rejected.candidacyId(),
                        Map.of(Fact.REASON, rejected.reason().name())));
            case CandidateWithdrawn withdrawn -> List.of(withdrawal(withdrawn));
            // the placement that comes of it is told
            case CandidateConfirmed _ -> List.of();
            // a state of the offer, and told already by what caused it
            case OfferFilled _, SeatReleased _ -> List.of();
        };
    }

    /** Of one who applied the school hears, too: it did not do it itself. */
    private static Notice proposal(CandidateProposed proposed) {
        var origin = proposed.proposal().map(Proposal::origin).orElse(CandidacyOrigin.SCHOOL);
        var term = answer(proposed.proposal().map(Proposal::term));
        return switch (origin) {
            case SCHOOL -> new Notice(CANDIDATE_PROPOSED, proposed.candidacyId(), Set.of(EMPLOYER, STUDENT), term);
            case STUDENT -> toAllThree(STUDENT_APPLIED, proposed.candidacyId(), term);
        };
    }

    private static Notice reminder(CandidacyReminded reminded) {
        var term = answer(Optional.of(reminded.term()));
        return reminded.term().party() == EMPLOYER
                ? new Notice(CANDIDATE_WAITING, reminded.candidacyId(), Set.of(EMPLOYER, STUDENT), term)
                : new Notice(CONFIRMATION_AWAITED, reminded.candidacyId(), Set.of(EMPLOYER, STUDENT), term);
    }

    private static Map<String, String> answer(Optional<AnswerTerm> term) {
        return term.map(it -> Map.of(Fact.ANSWER_BY, it.untilDate().toString())).orElse(Map.of());
    }

    private static Notice withdrawal(CandidateWithdrawn withdrawn) {
        var template = withdrawn.reason() == WithdrawalReason.PLACED_ELSEWHERE
                ? CANDIDATE_PLACED_ELSEWHERE
                : CANDIDATE_WITHDRAWN;
        return toAllThree(
                template,
                withdrawn.candidacyId(),
                Map.of(Fact.REASON, withdrawn.reason().name()));
    }
}

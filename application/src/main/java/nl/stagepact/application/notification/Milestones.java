package nl.stagepact.application.notification;

import static nl.stagepact.application.notification.MailTemplate.*;
import static nl.stagepact.application.notification.Notice.to;
import static nl.stagepact.application.notification.Notice.toAllThree;
import static nl.stagepact.domain.shared.Party.EMPLOYER;
import static nl.stagepact.domain.shared.Party.SCHOOL;
import static nl.stagepact.domain.shared.Party.STUDENT;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import nl.stagepact.domain.employer.EmployerEvent;
import nl.stagepact.domain.employer.EmployerEvent.*;
import nl.stagepact.domain.offer.AnswerTerm;
import nl.stagepact.domain.offer.CandidacyOrigin;
import nl.stagepact.domain.offer.OfferEvent;
import nl.stagepact.domain.offer.OfferEvent.*;
import nl.stagepact.domain.offer.Proposal;
import nl.stagepact.domain.offer.WithdrawalReason;
import nl.stagepact.domain.placement.AppointmentEvent;
import nl.stagepact.domain.placement.Conversation;
import nl.stagepact.domain.placement.ConversationEvent.PrivateAnswerGiven;
import nl.stagepact.domain.placement.ConversationReport;
import nl.stagepact.domain.placement.CorrectionEvent.*;
import nl.stagepact.domain.placement.Formalities;
import nl.stagepact.domain.placement.IncidentEvent.*;
import nl.stagepact.domain.placement.PlacementEvent;
import nl.stagepact.domain.placement.PlacementEvent.*;
import nl.stagepact.domain.placement.ReplacementEvent.*;
import nl.stagepact.domain.placement.ResultEvent.*;
import nl.stagepact.domain.placement.Signatory;
import nl.stagepact.domain.placement.TermEvent.*;
import nl.stagepact.domain.placement.Timing;
import nl.stagepact.domain.shared.Crebo;
import nl.stagepact.domain.shared.EmployerId;
import nl.stagepact.domain.shared.PlacementId;
import nl.stagepact.domain.student.StudentEvent;
import nl.stagepact.domain.student.StudentEvent.*;

/**
 * Which event is told to whom. Each switch answers for every event, so a new one doesn't compile before somebody has
 * decided whether it is told; an empty list is an answer.
 */
final class Milestones {

    private Milestones() {}

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
            case RecognitionGranted(EmployerId employer, Crebo crebo, LocalDate effective, String _) ->
                recognition(RECOGNITION_GRANTED, employer, crebo, effective, Map.of());
            case RecognitionSuspended(EmployerId employer, Crebo crebo, LocalDate effective, var until, String _) ->
                recognition(
                        RECOGNITION_SUSPENDED,
                        employer,
                        crebo,
                        effective,
                        until.map(day -> Map.of(Fact.UNTIL, day.toString())).orElse(Map.of()));
            case RecognitionReinstated(EmployerId employer, Crebo crebo, LocalDate effective, String _) ->
                recognition(RECOGNITION_REINSTATED, employer, crebo, effective, Map.of());
            case RecognitionWithdrawn withdrawn ->
                recognition(
                        RECOGNITION_WITHDRAWN,
                        withdrawn.employerId(),
                        withdrawn.crebo(),
                        withdrawn.effectiveDate(),
                        Map.of(
                                Fact.OBJECTION_UNTIL,
                                withdrawn.objectionUntilDate().toString()));
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

    static List<Notice> of(PlacementEvent event) {
        return switch (event) {
            case PlacementConfirmed confirmed -> List.of(toAllThree(PLACEMENT_CONFIRMED, confirmed.placementId()));
            case AgreementDrawnUp drawnUp ->
                asked(AGREEMENT_DRAWN_UP, drawnUp.placementId(), drawnUp.version(), drawnUp.asked());
            case AgreementAmended amended ->
                asked(AGREEMENT_AMENDED, amended.placementId(), amended.version(), amended.formalities());
            case AgreementAdjusted adjusted -> List.of(toAllThree(AGREEMENT_ADJUSTED, adjusted.placementId()));
            case SignerDelegated named -> named(named);
            case AgreementSigned signed -> signed(signed);
            case SignatureRefused refused ->
                List.of(toAllThree(
                        SIGNATURE_REFUSED,
                        refused.placementId(),
                        Map.of(Fact.PARTY, refused.party().name(), Fact.VERSION, Integer.toString(refused.version()))));
            case AgreementConcluded concluded -> concluded(concluded);
            // part of the start's mail
            case SupervisionPlanned _ -> List.of();
            case PlacementStarted(PlacementId placement, LocalDate start) ->
                List.of(toAllThree(PLACEMENT_STARTED, placement, Map.of(Fact.EFFECTIVE, start.toString())));
            case ConversationHeld held ->
                List.of(held(held.placementId(), held.conversation(), held.report(), held.timing()));
            case ConversationExempted exempted ->
                List.of(toAllThree(
                        CONVERSATION_EXEMPTED,
                        exempted.placementId(),
                        Map.of(Fact.CONVERSATION, Fact.of(exempted.conversation()))));
            case AppointmentEvent appointment -> Invitations.of(appointment);
            case EmployerJudged judged -> List.of(toAllThree(EMPLOYER_JUDGED, judged.placementId()));
            case SchoolDecided decided -> List.of(toAllThree(SCHOOL_DECIDED, decided.placementId()));
            case PlacementCompleted completed -> List.of(toAllThree(PLACEMENT_COMPLETED, completed.placementId()));
            // never why
            case PlacementInterrupted interrupted ->
                List.of(toAllThree(
                        PLACEMENT_INTERRUPTED,
                        interrupted.placementId(),
                        Map.of(Fact.EFFECTIVE, interrupted.fromDate().toString())));
            case PlacementResumed resumed ->
                List.of(toAllThree(
                        PLACEMENT_RESUMED,
                        resumed.placementId(),
                        Map.of(Fact.EFFECTIVE, resumed.resumedDate().toString())));
            case NoShowReported noShow ->
                List.of(new Notice(
                        NO_SHOW_REPORTED,
                        noShow.placementId(),
                        Set.of(SCHOOL),
                        Map.of(Fact.DATE, noShow.date().toString())));
            case MentorReplaced(var placement, var previous, var _) ->
                List.of(toAllThree(MENTOR_REPLACED, placement).and(previous, EMPLOYER));
            case SupervisorReplaced(var placement, var previous, var _) ->
                List.of(toAllThree(SUPERVISOR_REPLACED, placement).and(previous, SCHOOL));
            // for the school alone, and in nobody's mail box
            case PrivateAnswerGiven _ -> List.of();
            // read at the placement; nobody has to do anything
            case HoursRecorded _, StudentReviewed _, OutflowRecorded _, RealisedHoursCorrected _ -> List.of();
            case ConversationCorrected now ->
                List.of(held(now.placementId(), now.conversation(), now.report(), now.timing()));
            case SchoolDecisionCorrected corrected -> List.of(toAllThree(SCHOOL_DECIDED, corrected.placementId()));
            // neutral: that another place is needed must not tell why
            case ReplacementRequired required ->
                List.of(new Notice(
                        REPLACEMENT_REQUIRED,
                        required.placementId(),
                        Set.of(SCHOOL, STUDENT),
                        Map.of(Fact.DATE, required.dueDate().toString())));
            case ReplacementOverdue overdue ->
                List.of(new Notice(
                        REPLACEMENT_OVERDUE,
                        overdue.placementId(),
                        Set.of(SCHOOL),
                        Map.of(Fact.DATE, overdue.dueDate().toString())));
            case ConversationDue due -> List.of(conversation(CONVERSATION_DUE, due));
            case ConversationOverdue overdue -> List.of(conversation(CONVERSATION_OVERDUE, overdue));
            case ConversationEscalated escalated -> List.of(conversation(CONVERSATION_ESCALATED, escalated));
            case SigningOverdue(var placement, var start, var _) ->
                List.of(unsigned(UNSIGNED_BEFORE_START, placement, start));
            case StartBlocked(var placement, var start) -> List.of(unsigned(START_BLOCKED, placement, start));
            case ReplacementSolved solved ->
                List.of(to(Set.of(SCHOOL, STUDENT), REPLACEMENT_SOLVED, solved.placementId()));
            // who ended it and why is for the page: a reason can be very personal
            case PlacementTerminated terminated ->
                List.of(toAllThree(
                        PLACEMENT_TERMINATED,
                        terminated.placementId(),
                        Map.of(Fact.LAST_DAY, terminated.lastDay().toString())));
            case PlacementCancelled cancelled -> List.of(toAllThree(PLACEMENT_CANCELLED, cancelled.placementId()));
        };
    }

    /** The guardian is told apart, in other words. */
    private static List<Notice> asked(
            MailTemplate template, PlacementId placement, int version, Formalities formalities) {
        var toTheThree = toAllThree(template, placement, version(version));
        return formalities.signatories().contains(Signatory.GUARDIAN)
                ? List.of(toTheThree, new Notice(GUARDIAN_ASKED_TO_SIGN, placement, Set.of(STUDENT), version(version)))
                : List.of(toTheThree);
    }

    private static List<Notice> recognition(
            MailTemplate template, EmployerId employer, Crebo crebo, LocalDate effective, Map<String, String> more) {
        var facts = new HashMap<>(more);
        facts.put(Fact.CREBO, crebo.value());
        facts.put(Fact.EFFECTIVE, effective.toString());
        return List.of(new Notice(template, employer, Set.of(EMPLOYER, SCHOOL), facts));
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

    /** The school sees to it that the three talk: whoever supervises for it, and the coordinator. */
    private static Notice conversation(MailTemplate template, ConversationTermEvent term) {
        return new Notice(
                template,
                term.placementId(),
                Set.of(SCHOOL),
                Map.of(
                        Fact.CONVERSATION,
                        Fact.of(term.conversation()),
                        Fact.DATE,
                        term.closesDate().toString()));
    }

    private static Notice unsigned(MailTemplate template, PlacementId placement, LocalDate start) {
        return new Notice(template, placement, Set.of(SCHOOL, EMPLOYER), Map.of(Fact.EFFECTIVE, start.toString()));
    }

    /** Who was not at an exit conversation at the employer reads of it on the page, as far as it is for them. */
    private static Notice held(
            PlacementId placement, Conversation conversation, ConversationReport report, Timing timing) {
        boolean withoutEmployer = conversation.equals(Conversation.EXIT_CONVERSATION)
                && !report.present().contains(EMPLOYER);
        return new Notice(
                CONVERSATION_HELD,
                placement,
                withoutEmployer ? Set.of(STUDENT, SCHOOL) : Set.of(STUDENT, SCHOOL, EMPLOYER),
                Map.of(
                        Fact.TIMING,
                        timing.name(),
                        Fact.CONVERSATION,
                        Fact.of(conversation),
                        Fact.DATE,
                        report.date().toString(),
                        Fact.PRESENT,
                        report.present().stream().sorted().map(Enum::name).collect(Collectors.joining(","))));
    }

    /**
     * A receipt for whoever signed, the last one, too, and news for the other parties. A guardian gets a receipt as well; a
     * fourth party has no address.
     */
    private static List<Notice> signed(AgreementSigned signed) {
        var placement = signed.placementId();
        var facts = Map.of(Fact.PARTY, signed.party().name(), Fact.VERSION, Integer.toString(signed.version()));
        return switch (signed.party()) {
            case STUDENT, SCHOOL, EMPLOYER -> List.of(toAllThree(AGREEMENT_SIGNED, placement, facts));
            case GUARDIAN ->
                List.of(
                        new Notice(GUARDIAN_SIGNED, placement, Set.of(STUDENT), facts),
                        toAllThree(SIGNATURE_RECORDED, placement, facts));
            case FOURTH_PARTY -> List.of(toAllThree(SIGNATURE_RECORDED, placement, facts));
        };
    }

    private static List<Notice> named(SignerDelegated named) {
        var party = named.party() == Signatory.EMPLOYER ? EMPLOYER : SCHOOL;
        return List.of(
                to(Set.of(), NAMED_TO_SIGN, named.placementId()).and(named.signerId(), party),
                to(Set.of(party), SIGNER_NAMED, named.placementId()));
    }

    private static List<Notice> concluded(AgreementConcluded concluded) {
        var placement = concluded.placementId();
        var version = version(concluded.version());
        return concluded.amended().isPresent()
                ? List.of(toAllThree(AMENDMENT_CONCLUDED, placement, version))
                : List.of(
                        toAllThree(AGREEMENT_CONCLUDED, placement, version),
                        new Notice(GUARDIAN_AGREEMENT_CONCLUDED, placement, Set.of(STUDENT), version));
    }

    private static Map<String, String> version(int version) {
        return Map.of(Fact.VERSION, Integer.toString(version));
    }
}

package nl.stagepact.application.notification;

import static nl.stagepact.application.notification.MailTemplate.*;
import static nl.stagepact.application.notification.Notice.to;
import static nl.stagepact.application.notification.Notice.toAllThree;
import static nl.stagepact.domain.shared.Party.EMPLOYER;
import static nl.stagepact.domain.shared.Party.SCHOOL;
import static nl.stagepact.domain.shared.Party.STUDENT;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
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
import nl.stagepact.domain.shared.PlacementId;

/**
 * Which event of a placement is told to whom; {@link MilestonesOfTheMarket} has what comes before. Each switch answers for
 * every event, so a new one doesn't compile before somebody has decided whether it is told; an empty list is an answer.
 */
final class Milestones {

    private Milestones() {}

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

    static Notice askedToSign(PlacementId placement, int version) {
        return new Notice(GUARDIAN_ASKED_TO_SIGN, placement, Set.of(STUDENT), version(version));
    }

    /** The guardian is told apart, in other words. */
    private static List<Notice> asked(
            MailTemplate template, PlacementId placement, int version, Formalities formalities) {
        var toTheThree = toAllThree(template, placement, version(version));
        return formalities.signatories().contains(Signatory.GUARDIAN)
                ? List.of(toTheThree, askedToSign(placement, version))
                : List.of(toTheThree);
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

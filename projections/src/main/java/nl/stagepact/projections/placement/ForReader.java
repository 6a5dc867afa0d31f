package nl.stagepact.projections.placement;

import java.util.List;
import java.util.Optional;
import nl.stagepact.domain.placement.Conversation;
import nl.stagepact.domain.shared.Actor;
import nl.stagepact.domain.shared.OrganisationType;
import nl.stagepact.domain.shared.Party;
import nl.stagepact.projections.placement.ConversationState.Absence;
import nl.stagepact.projections.placement.ConversationState.CorrectedReport;
import nl.stagepact.projections.placement.ConversationState.Exemption;
import nl.stagepact.projections.placement.ConversationState.HeldConversation;
import nl.stagepact.projections.placement.PlacementBoard.Cancellation;
import nl.stagepact.projections.placement.PlacementBoard.Placement;
import nl.stagepact.projections.placement.PlacementBoard.Termination;

/**
 * What of a placement is for this reader. Why it was interrupted or ended can say something about somebody's health or about
 * discrimination: the employer's people read it only where the employer itself ended it. Nor do they read, then, what was said
 * in an exit conversation without them; that it was held they may know.
 */
final class ForReader {

    private ForReader() {}

    static Placement of(Placement placement, Actor reader) {
        return isEmployers(reader)
                ? less(
                        placement,
                        CourseFold.forEmployers(placement.course()),
                        placement.termination().map(ForReader::withoutWhy),
                        placement.cancellation().map(ForReader::withoutWhy),
                        conversations(placement))
                : placement;
    }

    private static Placement less(
            Placement was,
            Course course,
            Optional<Termination> termination,
            Optional<Cancellation> cancellation,
            List<ConversationState> conversations) {
        return new Placement(
                was.id(),
                was.version(),
                was.offerId(),
                was.candidacyId(),
                was.studentId(),
                was.schoolId(),
                was.employerId(),
                was.mentorId(),
                was.schoolSupervisorId(),
                was.crebo(),
                was.level(),
                was.learningPath(),
                was.period(),
                was.daysPerWeek(),
                was.hoursPerWeek(),
                was.status(),
                was.agreements(),
                was.namedSigners(),
                was.lateSigning(),
                was.supervisionPolicyVersion(),
                conversations,
                was.startedDate(),
                was.employerJudgement(),
                was.schoolDecision(),
                course,
                was.realisedHours(),
                termination,
                cancellation,
                was.confirmedAt(),
                was.changedAt());
    }

    private static boolean isEmployers(Actor reader) {
        return reader.organisationType() == OrganisationType.EMPLOYER;
    }

    private static Termination withoutWhy(Termination termination) {
        return termination.initiator() == Party.EMPLOYER
                ? termination
                : new Termination(
                        termination.initiator(),
                        Optional.empty(),
                        termination.lastDay(),
                        Optional.empty(),
                        termination.terminatedAt());
    }

    private static Cancellation withoutWhy(Cancellation cancellation) {
        return cancellation.initiator() == Party.EMPLOYER
                ? cancellation
                : new Cancellation(cancellation.initiator(), Optional.empty(), cancellation.cancelledAt());
    }

    private static List<ConversationState> conversations(Placement placement) {
        boolean knowsWhy = placement
                .termination()
                .filter(ended -> ended.initiator() != Party.EMPLOYER)
                .isEmpty();
        return knowsWhy
                ? placement.conversations()
                : placement.conversations().stream()
                        .map(each ->
                                each.conversation().equals(Conversation.EXIT_CONVERSATION) ? withoutWords(each) : each)
                        .toList();
    }

    private static ConversationState withoutWords(ConversationState exit) {
        return new ConversationState(
                exit.conversation(),
                exit.window(),
                exit.reminder(),
                exit.held().map(ForReader::ifPresent),
                exit.exemption().map(exemption -> new Exemption(Optional.empty(), exemption.exemptedAt())),
                exit.corrections().stream()
                        .map(each ->
                                new CorrectedReport(ifPresent(each.before()), Optional.empty(), each.correctedAt()))
                        .toList(),
                exit.appointments());
    }

    private static HeldConversation ifPresent(HeldConversation held) {
        return held.present().contains(Party.EMPLOYER)
                ? held
                : new HeldConversation(
                        held.date(),
                        held.form(),
                        held.timing(),
                        held.present(),
                        held.absences().stream()
                                .map(each -> new Absence(each.party(), Optional.empty()))
                                .toList(),
                        Optional.empty(),
                        List.of(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        held.recordedAt());
    }
}

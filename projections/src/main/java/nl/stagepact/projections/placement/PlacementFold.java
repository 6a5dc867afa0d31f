package nl.stagepact.projections.placement;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import nl.stagepact.domain.placement.AgreementContent;
import nl.stagepact.domain.placement.Amendment;
import nl.stagepact.domain.placement.AppointmentEvent;
import nl.stagepact.domain.placement.ConversationEvent.PrivateAnswerGiven;
import nl.stagepact.domain.placement.CorrectionEvent.ConversationCorrected;
import nl.stagepact.domain.placement.CorrectionEvent.RealisedHoursCorrected;
import nl.stagepact.domain.placement.CorrectionEvent.SchoolDecisionCorrected;
import nl.stagepact.domain.placement.IncidentEvent;
import nl.stagepact.domain.placement.IncidentEvent.MentorReplaced;
import nl.stagepact.domain.placement.IncidentEvent.SupervisorReplaced;
import nl.stagepact.domain.placement.PlacementEvent;
import nl.stagepact.domain.placement.PlacementEvent.AgreementAdjusted;
import nl.stagepact.domain.placement.PlacementEvent.AgreementAmended;
import nl.stagepact.domain.placement.PlacementEvent.AgreementConcluded;
import nl.stagepact.domain.placement.PlacementEvent.AgreementDrawnUp;
import nl.stagepact.domain.placement.PlacementEvent.AgreementSigned;
import nl.stagepact.domain.placement.PlacementEvent.ConversationExempted;
import nl.stagepact.domain.placement.PlacementEvent.ConversationHeld;
import nl.stagepact.domain.placement.PlacementEvent.EmployerJudged;
import nl.stagepact.domain.placement.PlacementEvent.PlacementCancelled;
import nl.stagepact.domain.placement.PlacementEvent.PlacementCompleted;
import nl.stagepact.domain.placement.PlacementEvent.PlacementConfirmed;
import nl.stagepact.domain.placement.PlacementEvent.PlacementStarted;
import nl.stagepact.domain.placement.PlacementEvent.PlacementTerminated;
import nl.stagepact.domain.placement.PlacementEvent.SchoolDecided;
import nl.stagepact.domain.placement.PlacementEvent.SignatureRefused;
import nl.stagepact.domain.placement.PlacementEvent.SignerDelegated;
import nl.stagepact.domain.placement.PlacementEvent.SupervisionPlanned;
import nl.stagepact.domain.placement.PlacementStatus;
import nl.stagepact.domain.placement.ReplacementEvent;
import nl.stagepact.domain.placement.ResultEvent;
import nl.stagepact.domain.placement.TermEvent.ConversationTermEvent;
import nl.stagepact.domain.placement.TermEvent.SigningOverdue;
import nl.stagepact.domain.placement.TermEvent.StartBlocked;
import nl.stagepact.projections.engine.EventContext;
import nl.stagepact.projections.placement.Course.Correction;
import nl.stagepact.projections.placement.PlacementBoard.Cancellation;
import nl.stagepact.projections.placement.PlacementBoard.EmployerJudgement;
import nl.stagepact.projections.placement.PlacementBoard.LateSigning;
import nl.stagepact.projections.placement.PlacementBoard.Lateness;
import nl.stagepact.projections.placement.PlacementBoard.Placement;
import nl.stagepact.projections.placement.PlacementBoard.SchoolDecision;
import nl.stagepact.projections.placement.PlacementBoard.Termination;
import org.axonframework.eventhandling.EventMessage;
import org.jspecify.annotations.Nullable;

/** How what happens to a placement changes what the board shows. */
final class PlacementFold {

    private PlacementFold() {}

    static Placement on(@Nullable Placement placement, PlacementEvent event, EventContext context) {
        return event instanceof PlacementConfirmed first
                ? opened(first, context)
                : changed(Objects.requireNonNull(placement, "A placement begins with being confirmed"), event, context);
    }

    /** The placement after these events of its stream; nothing when there are none. */
    static Optional<Placement> asOf(List<? extends EventMessage<?>> events) {
        Placement placement = null;
        for (var event : events) {
            placement = on(placement, (PlacementEvent) event.getPayload(), new EventContext(event));
        }
        return Optional.ofNullable(placement);
    }

    private static Placement opened(PlacementConfirmed event, EventContext context) {
        var place = event.place();
        return new Placement(
                event.placementId(),
                context.version(),
                event.offerId(),
                event.candidacyId(),
                place.studentId(),
                place.schoolId(),
                place.employerId(),
                place.mentorId(),
                Optional.empty(),
                place.crebo(),
                place.level(),
                place.learningPath(),
                place.period(),
                place.daysPerWeek(),
                place.hoursPerWeek(),
                PlacementStatus.CONFIRMED,
                List.of(),
                List.of(),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Course.NOTHING_YET,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                context.at(),
                context.at());
    }

    /** What is agreed since this event, if it changes that. */
    private static Optional<AgreementContent> agreed(PlacementEvent event) {
        return switch (event) {
            case AgreementDrawnUp e -> Optional.of(e.content());
            case AgreementConcluded e -> e.amended().map(Amendment::content);
            default -> Optional.empty();
        };
    }

    private static Placement changed(Placement was, PlacementEvent event, EventContext context) {
        var mentorId = was.mentorId();
        var schoolSupervisorId = was.schoolSupervisorId();
        var period = was.period();
        int daysPerWeek = was.daysPerWeek();
        int hoursPerWeek = was.hoursPerWeek();
        var status = was.status();
        var agreements = was.agreements();
        var namedSigners = was.namedSigners();
        var lateSigning = was.lateSigning();
        // an agreement says who supervises and when: from its drawing up, or as an amendment once it holds
        var agreed = agreed(event);
        if (agreed.isPresent()) {
            var content = agreed.get();
            mentorId = content.mentorId().orElse(mentorId);
            schoolSupervisorId = content.schoolSupervisorId();
            period = content.period().orElse(period);
            daysPerWeek = content.daysPerWeek().orElse(daysPerWeek);
            hoursPerWeek = content.hoursPerWeek().orElse(hoursPerWeek);
        }
        boolean first = agreements.stream()
                .noneMatch(agreement -> agreement.concludedAt().isPresent());
        var policyVersion = was.supervisionPolicyVersion();
        var conversations = was.conversations();
        var startedDate = was.startedDate();
        var judgement = was.employerJudgement();
        var decision = was.schoolDecision();
        var course = was.course();
        var realisedHours = was.realisedHours();
        var termination = was.termination();
        var cancellation = was.cancellation();
        switch (event) {
            case PlacementConfirmed _ -> throw new IllegalStateException("A placement is confirmed once");
            case AgreementDrawnUp e -> {
                agreements = AgreementFold.drawnUp(agreements, e, context);
                var start = period.startDate();
                lateSigning = lateSigning.filter(late -> late.startDate().equals(start));
                status = PlacementStatus.AGREEMENT_DRAWN_UP;
            }
            case AgreementAmended e -> agreements = AgreementFold.amended(agreements, e, context);
            case AgreementAdjusted e -> agreements = AgreementFold.adjusted(agreements, e, context);
            case SignerDelegated e -> namedSigners = AgreementFold.named(namedSigners, e, context);
            case AgreementSigned e -> {
                agreements = AgreementFold.signed(agreements, e, context);
                status = first ? PlacementStatus.PARTLY_SIGNED : status;
            }
            case SignatureRefused e -> {
                agreements = AgreementFold.refused(agreements, e, context);
                status = first ? PlacementStatus.AGREEMENT_DRAWN_UP : status;
            }
            case AgreementConcluded e -> {
                agreements = AgreementFold.concluded(agreements, e, context);
                lateSigning = Optional.empty();
                status = first ? PlacementStatus.SIGNED : status;
            }
            case SupervisionPlanned e -> {
                policyVersion = Optional.of(e.policyVersion());
                conversations = ConversationFold.planned(conversations, e.conversations());
            }
            case PlacementStarted e -> {
                startedDate = Optional.of(e.startDate());
                status = PlacementStatus.ACTIVE;
            }
            case ConversationHeld e -> conversations = ConversationFold.held(conversations, e, context);
            case ConversationCorrected e -> conversations = ConversationFold.corrected(conversations, e, context);
            case ConversationExempted e -> conversations = ConversationFold.exempted(conversations, e, context);
            case AppointmentEvent e -> conversations = ConversationFold.appointed(conversations, e, context);
            case EmployerJudged e ->
                judgement = Optional.of(
                        new EmployerJudgement(e.judgement(), e.explanation().known(), context.at()));
            case SchoolDecided e ->
                decision = Optional.of(
                        new SchoolDecision(e.outcome(), e.explanation().known(), context.at()));
            case MentorReplaced e -> mentorId = e.mentorId();
            case SupervisorReplaced e -> schoolSupervisorId = Optional.of(e.schoolSupervisorId());
            case IncidentEvent e -> course = CourseFold.after(course, e);
            case ResultEvent e -> course = CourseFold.after(course, e);
            case RealisedHoursCorrected e -> {
                course = CourseFold.corrected(
                        course,
                        new Correction(
                                realisedHours, Optional.empty(), e.reason().known(), context.at()));
                realisedHours = Optional.of(e.realisedHours());
            }
            case SchoolDecisionCorrected e -> {
                course = CourseFold.corrected(
                        course,
                        new Correction(
                                Optional.empty(),
                                decision.map(SchoolDecision::outcome),
                                e.reason().known(),
                                context.at()));
                decision = Optional.of(
                        new SchoolDecision(e.outcome(), e.explanation().known(), context.at()));
            }
            case ReplacementEvent _ -> {
                // see the replacement desk
            }
            case PrivateAnswerGiven _ -> {
                // for the school alone, see the private answers: no change that the employer's people may notice
                return was;
            }
            case ConversationTermEvent e -> conversations = ConversationFold.reminded(conversations, e);
            case SigningOverdue e -> lateSigning = Optional.of(new LateSigning(e.startDate(), Lateness.OVERDUE));
            case StartBlocked e -> lateSigning = Optional.of(new LateSigning(e.startDate(), Lateness.START_BLOCKED));
            case PlacementCompleted e -> {
                realisedHours = Optional.of(e.realisedHours());
                status = PlacementStatus.COMPLETED;
                conversations = ConversationFold.ended(conversations);
            }
            case PlacementTerminated e -> {
                termination = Optional.of(new Termination(
                        e.initiator(),
                        e.reason().known(),
                        e.lastDay(),
                        e.explanation().known(),
                        context.at()));
                status = PlacementStatus.TERMINATED;
                conversations = ConversationFold.ended(conversations);
            }
            case PlacementCancelled e -> {
                cancellation =
                        Optional.of(new Cancellation(e.initiator(), e.reason().known(), context.at()));
                status = PlacementStatus.CANCELLED;
                conversations = ConversationFold.ended(conversations);
                lateSigning = Optional.empty();
            }
        }
        return new Placement(
                was.id(),
                context.version(),
                was.offerId(),
                was.candidacyId(),
                was.studentId(),
                was.schoolId(),
                was.employerId(),
                mentorId,
                schoolSupervisorId,
                was.crebo(),
                was.level(),
                was.learningPath(),
                period,
                daysPerWeek,
                hoursPerWeek,
                status,
                agreements,
                namedSigners,
                lateSigning,
                policyVersion,
                conversations,
                startedDate,
                judgement,
                decision,
                course,
                realisedHours,
                termination,
                cancellation,
                was.confirmedAt(),
                context.at());
    }
}

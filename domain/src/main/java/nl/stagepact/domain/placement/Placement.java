package nl.stagepact.domain.placement;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import java.time.Clock;
import java.util.List;
import java.util.stream.Stream;
import nl.stagepact.domain.employer.Mentors;
import nl.stagepact.domain.employer.Recognitions;
import nl.stagepact.domain.offer.PlacementCalendar;
import nl.stagepact.domain.placement.ConversationEvent.PrivateAnswerGiven;
import nl.stagepact.domain.placement.PlacementCommand.*;
import nl.stagepact.domain.placement.PlacementEvent.*;
import nl.stagepact.domain.school.SigningPolicies;
import nl.stagepact.domain.school.Staff;
import nl.stagepact.domain.shared.*;
import nl.stagepact.domain.student.Guardians;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventhandling.SequenceNumber;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.messaging.MetaData;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.AggregateRoot;
import org.axonframework.modelling.command.CreationPolicy;
import org.jspecify.annotations.Nullable;

/**
 * One student at one employer for one period. What is decided stands per concept in its {@code …Decisions}, what it leads
 * to in {@link PlacementState}.
 */
@AggregateRoot
class Placement {

    @AggregateIdentifier
    private @Nullable PlacementId id;

    private @Nullable PlacementState state;
    private long version = -1;
    /** Of the last event that everybody may notice: a refused {@code If-Match} tells nobody of a private answer. */
    private long changed = -1;

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    Decided decide(
            PlacementCommand command,
            Caller caller,
            Recognitions recognitions,
            Mentors mentors,
            Staff staff,
            SigningPolicies signing,
            Guardians guardians,
            PlacementCalendar calendar,
            SupervisionPolicies policies,
            CoursePolicy course,
            AgreementPolicy agreements,
            AgreementDocuments documents,
            Placements placements,
            WorkingDays workingDays,
            Clock clock) {
        CommonRule.NOBODY_ACTS_ON_WHAT_DOES_NOT_EXIST.holdsIf(state != null || command instanceof ConfirmPlacement);
        caller.mayActOn(state == null ? Subjects.of(command.placementId()) : state.concerned(), changed, version);
        var around = new Surroundings(
                caller.actor(),
                recognitions,
                mentors,
                staff,
                signing,
                guardians,
                calendar,
                policies,
                course,
                agreements,
                documents,
                placements,
                workingDays,
                clock.instant());
        List<? extends PlacementEvent> decided = switch (command) {
            case ConfirmPlacement c -> state == null ? List.of(confirmed(c)) : List.<PlacementEvent>of();
            case AgreementCommand c -> new AgreementDecisions(state, around).on(c);
            case CourseCommand c -> new CourseDecisions(state, around).on(c);
            case ConversationCommand c -> new ConversationDecisions(state, around).on(c);
            case AppointmentCommand c -> new AppointmentDecisions(state, around).on(c);
            case ReplacementCommand c -> new ReplacementDecisions(state, around).on(c);
            case CorrectionCommand c -> new CorrectionDecisions(state, around).on(c);
            case ResultCommand c -> new ResultDecisions(state, around).on(c);
            case IncidentCommand c -> new IncidentDecisions(state, around).on(c);
            case TermCommand c -> new TermDecisions(state, around).on(c);
            case AssessmentCommand c -> new AssessmentDecisions(state).on(c);
        };
        var follows = appointmentsAfter(decided, around);
        Stream.concat(decided.stream(), follows.stream()).forEach(event -> happened(event, caller.actor()));
        return new Decided(command.placementId(), version);
    }

    private List<PlacementEvent> appointmentsAfter(List<? extends PlacementEvent> decided, Surroundings around) {
        if (state == null) {
            return List.of();
        }
        var later = state;
        for (var event : decided) {
            later = later.after(event);
        }
        return new AppointmentDecisions(state, around).before(later);
    }

    private static PlacementConfirmed confirmed(ConfirmPlacement command) {
        return new PlacementConfirmed(command.placementId(), command.offerId(), command.candidacyId(), command.place());
    }

    /** It concerns whoever the placement concerns afterwards. */
    private void happened(PlacementEvent event, Actor by) {
        // the actor at once, as this aggregate looks at it before the bus adds it
        apply(
                event,
                MetaData.from(by.toMetaData())
                        .mergedWith(after(event).concerned().toMetaData()));
    }

    @EventSourcingHandler
    void evolve(PlacementEvent event, @SequenceNumber long sequence, MetaData metaData) {
        id = event.placementId();
        state = Actor.fromMetaData(metaData)
                .filter(_ -> state != null)
                .map(by -> state.after(event, by.organisationType()))
                .orElseGet(() -> after(event));
        version = sequence;
        if (!(event instanceof PrivateAnswerGiven)) {
            changed = sequence;
        }
    }

    private PlacementState after(PlacementEvent event) {
        return event instanceof PlacementConfirmed first ? PlacementState.beginning(first) : state.after(event);
    }
}

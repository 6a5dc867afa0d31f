package nl.stagepact.projections.kit;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import nl.stagepact.domain.employer.EmployerEvent;
import nl.stagepact.domain.erasure.ErasureEvent;
import nl.stagepact.domain.erasure.ErasureEvent.SubjectErased;
import nl.stagepact.domain.offer.OfferEvent;
import nl.stagepact.domain.offer.OfferEvent.CandidacyEvent;
import nl.stagepact.domain.offer.OfferEvent.CandidateProposed;
import nl.stagepact.domain.offer.OfferEvent.PlacementOffered;
import nl.stagepact.domain.placement.PlacementEvent;
import nl.stagepact.domain.placement.PlacementEvent.AgreementDrawnUp;
import nl.stagepact.domain.placement.PlacementEvent.PlacementConfirmed;
import nl.stagepact.domain.report.IntakeEvent.DiscriminationReported;
import nl.stagepact.domain.report.ReportEvent;
import nl.stagepact.domain.retaliation.RetaliationEvent;
import nl.stagepact.domain.retaliation.RetaliationEvent.RetaliationSignalled;
import nl.stagepact.domain.school.SchoolEvent;
import nl.stagepact.domain.shared.Actor;
import nl.stagepact.domain.shared.Id;
import nl.stagepact.domain.shared.Subjects;
import nl.stagepact.domain.student.StudentEvent;
import nl.stagepact.domain.student.StudentEvent.StudentRegistered;
import nl.stagepact.projections.engine.EventContext;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.eventhandling.GenericEventMessage;
import org.axonframework.messaging.MetaData;

/** What happened, in its order, as the event store would hand it out: a minute between each two events. */
public final class Story {

    public static final Instant BEGIN = Instant.parse("2026-11-22T09:00:00Z");

    private final List<DomainEventMessage<?>> messages = new ArrayList<>();
    private final Map<String, Long> versions = new HashMap<>();
    private final Map<Object, Subjects> subjects = new HashMap<>();
    private Actor actor = Cast.theCoordinator();

    public Story by(Actor who) {
        actor = who;
        return this;
    }

    /** These events happened, one after the other. */
    public Story tell(Object... events) {
        for (var event : events) {
            tellOne(event);
        }
        return this;
    }

    private void tellOne(Object event) {
        var stream = stream(event);
        long version = versions.merge(stream.toString(), 1L, Long::sum) - 1;
        int position = messages.size();
        var metaData = MetaData.from(actor.toMetaData())
                .mergedWith(subjects(event).toMetaData())
                .and(EventContext.GLOBAL_INDEX, String.valueOf(position))
                .and("correlationId", "request-" + position)
                .and("causationId", "command-" + position);
        messages.add(new GenericDomainEventMessage<>(
                stream.kind(),
                stream.toString(),
                version,
                new GenericEventMessage<>("event-" + position, event, metaData, timeOf(position)),
                timeOf(position)));
    }

    public static Instant timeOf(int position) {
        return BEGIN.plus(Duration.ofMinutes(position));
    }

    public List<DomainEventMessage<?>> messages() {
        return List.copyOf(messages);
    }

    /** Of one stream only. */
    public List<DomainEventMessage<?>> messagesOf(Id stream) {
        return messages.stream()
                .filter(message -> message.getAggregateIdentifier().equals(stream.toString()))
                .toList();
    }

    /** A fold as the views have it. */
    public interface Fold<V, E> {
        V on(V before, E event, EventContext context);
    }

    /** The view after all that happened; nothing when none of it is this kind of event. */
    public <V, E> Optional<V> folded(Class<V> view, Class<E> kind, Fold<V, E> fold) {
        V now = null;
        for (EventMessage<?> message : messages) {
            if (kind.isInstance(message.getPayload())) {
                now = fold.on(now, kind.cast(message.getPayload()), new EventContext(message));
            }
        }
        return Optional.ofNullable(now).map(view::cast);
    }

    private static Id stream(Object event) {
        return switch (event) {
            case EmployerEvent e -> e.employerId();
            case SchoolEvent e -> e.schoolId();
            case StudentEvent e -> e.studentId();
            case ErasureEvent e -> e.erasureId();
            case OfferEvent e -> e.offerId();
            case PlacementEvent e -> e.placementId();
            case ReportEvent e -> e.reportId();
            case RetaliationEvent e -> e.signalId();
            default -> throw new IllegalArgumentException("No event: " + event);
        };
    }

    /** As the domain names them. */
    private Subjects subjects(Object event) {
        return switch (event) {
            case StudentRegistered e -> remember(e.studentId(), Subjects.of(e.studentId(), e.schoolId()));
            case StudentEvent e -> subjects.get(e.studentId());
            case PlacementOffered e -> remember(e.offerId(), Subjects.of(e.offerId(), e.employerId()));
            case CandidateProposed e ->
                remember(
                        e.candidacyId(),
                        Subjects.of(e.offerId(), e.employerId(), e.candidacyId(), e.studentId(), e.schoolId()));
            case CandidacyEvent e -> subjects.get(e.candidacyId());
            case SubjectErased e ->
                subjects.getOrDefault(e.subject(), Subjects.of()).and(e.erasureId(), e.subject());
            case OfferEvent e -> subjects.get(e.offerId());
            case PlacementConfirmed e ->
                remember(
                        e.placementId(),
                        Subjects.of(
                                e.placementId(),
                                e.offerId(),
                                e.candidacyId(),
                                e.place().studentId(),
                                e.place().schoolId(),
                                e.place().employerId(),
                                e.place().mentorId()));
            case AgreementDrawnUp e -> {
                var before = subjects.get(e.placementId());
                remember(
                        e.placementId(),
                        before.and(e.content().schoolSupervisorId().orElseThrow()));
                yield before;
            }
            case PlacementEvent e -> subjects.get(e.placementId());
            case DiscriminationReported e -> remember(e.reportId(), reported(e));
            case ReportEvent e -> subjects.getOrDefault(e.reportId(), Subjects.of(e.reportId()));
            case RetaliationSignalled e -> remember(e.signalId(), signalled(e));
            case RetaliationEvent e -> subjects.getOrDefault(e.signalId(), Subjects.of(e.signalId()));
            default -> Subjects.of(stream(event));
        };
    }

    private static Subjects reported(DiscriminationReported event) {
        var matter = event.matter();
        return all(
                Subjects.of(event.reportId(), matter.employerId()),
                event.reporter().studentId(),
                event.reporter().personId(),
                matter.schoolId(),
                matter.studentId(),
                matter.offerId(),
                matter.candidacyId(),
                matter.placementId());
    }

    private static Subjects signalled(RetaliationSignalled event) {
        var setback = event.setback();
        return all(
                Subjects.of(event.signalId(), event.reportId(), event.reportedId())
                        .and(setback.employerId()),
                event.schoolId(),
                setback.candidacyId(),
                setback.placementId());
    }

    @SafeVarargs
    private static Subjects all(Subjects some, Optional<? extends Id>... others) {
        return Stream.of(others)
                .flatMap(Optional::stream)
                .map(Id.class::cast)
                .reduce(some, Subjects::and, (one, _) -> one);
    }

    private Subjects remember(Id thing, Subjects concerned) {
        subjects.put(thing, concerned);
        return concerned;
    }
}

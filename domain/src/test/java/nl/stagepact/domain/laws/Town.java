package nl.stagepact.domain.laws;

import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.concurrent.atomic.AtomicReference;
import nl.stagepact.domain.employer.EmployerDomain;
import nl.stagepact.domain.erasure.ErasureDomain;
import nl.stagepact.domain.kit.Vocabulary;
import nl.stagepact.domain.kit.World;
import nl.stagepact.domain.offer.AnswerPolicy;
import nl.stagepact.domain.offer.OfferCommand.ReconsiderOffer;
import nl.stagepact.domain.offer.OfferDomain;
import nl.stagepact.domain.placement.CoursePolicy;
import nl.stagepact.domain.placement.PlacementDomain;
import nl.stagepact.domain.placement.SupervisionPolicies;
import nl.stagepact.domain.report.ReportDomain;
import nl.stagepact.domain.retaliation.RetaliationDomain;
import nl.stagepact.domain.retaliation.RetaliationPolicy;
import nl.stagepact.domain.school.SchoolDomain;
import nl.stagepact.domain.shared.Actor;
import nl.stagepact.domain.shared.Caller;
import nl.stagepact.domain.shared.Decided;
import nl.stagepact.domain.shared.Refusal;
import nl.stagepact.domain.student.SearchPolicy;
import nl.stagepact.domain.student.StudentDomain;
import org.axonframework.commandhandling.CommandResultMessage;
import org.axonframework.commandhandling.GenericCommandMessage;
import org.axonframework.commandhandling.SimpleCommandBus;
import org.axonframework.common.caching.Cache;
import org.axonframework.common.caching.NoCache;
import org.axonframework.common.caching.WeakReferenceCache;
import org.axonframework.eventhandling.AnnotationEventHandlerAdapter;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.GenericEventMessage;
import org.axonframework.eventsourcing.EventSourcingRepository;
import org.axonframework.eventsourcing.eventstore.EmbeddedEventStore;
import org.axonframework.eventsourcing.eventstore.inmemory.InMemoryEventStorageEngine;
import org.axonframework.messaging.GenericMessage;
import org.axonframework.messaging.MetaData;
import org.axonframework.messaging.annotation.ClasspathParameterResolverFactory;
import org.axonframework.messaging.annotation.MultiParameterResolverFactory;
import org.axonframework.messaging.annotation.SimpleResourceParameterResolverFactory;
import org.axonframework.modelling.command.AggregateAnnotationCommandHandler;

/**
 * All streams together over a real event store in memory, with lookups that follow the events and automations that react.
 * Axon's fixture knows one stream at a time, so laws that span streams are tried here.
 */
final class Town {

    private final World world = World.empty();
    private final Lookups lookups = new Lookups(world);
    private final Watching watching = new Watching();
    private final EmbeddedEventStore store = EmbeddedEventStore.builder()
            .storageEngine(new InMemoryEventStorageEngine())
            .build();
    private final SimpleCommandBus bus = SimpleCommandBus.builder().build();
    private final List<DomainEventMessage<?>> log = new ArrayList<>();
    private final Deque<DomainEventMessage<?>> toReactTo = new ArrayDeque<>();
    private final List<AnnotationEventHandlerAdapter> automations = new ArrayList<>();
    private final List<Due> due = new ArrayList<>();

    private record Due(LocalDate day, Object command) {}

    private Town(Cache cache) {
        world.investigators.addAll(CaseSteps.OFFICERS);
        for (var aggregate : List.of(
                EmployerDomain.aggregate(),
                SchoolDomain.aggregate(),
                ErasureDomain.aggregate(),
                StudentDomain.aggregate(),
                OfferDomain.aggregate(),
                PlacementDomain.aggregate(),
                RetaliationDomain.aggregate(),
                ReportDomain.aggregate())) {
            register(aggregate, cache);
        }
        // other deadlines come by chance: whoever asks for anything also asks for what they would send
        StudentDomain.automations(SearchPolicy.firstEdition(), (_, _) -> {}).forEach(this::register);
        OfferDomain.automations(
                        lookups,
                        lookups::standing,
                        world,
                        this::sendAsStagepact,
                        this::keepInMind,
                        AnswerPolicy.firstEdition())
                .forEach(this::register);
        PlacementDomain.automations(
                        world::placesOf,
                        world,
                        (_, _) -> {},
                        this::sendAsStagepact,
                        SupervisionPolicies.firstEdition(),
                        CoursePolicy.firstEdition())
                .forEach(this::register);
        RetaliationDomain.automations(watching, RetaliationPolicy.firstEdition(), this::sendAsStagepact)
                .forEach(this::register);
    }

    /** A town in which aggregates stay alive from one command to the next. */
    static Town founded() {
        var town = new Town(new WeakReferenceCache());
        town.store.subscribe(events -> events.forEach(event -> town.happened((DomainEventMessage<?>) event)));
        return town;
    }

    /** The same town, of which only the events are left: every decision folds its stream anew. */
    Town rebuiltFromItsEvents() {
        var rebuilt = new Town(NoCache.INSTANCE);
        log.forEach(event -> {
            rebuilt.store.publish(event);
            rebuilt.lookups.follow(event.getPayload());
            rebuilt.watching.follow(event.getPayload());
            rebuilt.lookups.replay(event.getPayload());
            rebuilt.log.add(event);
        });
        rebuilt.toReactTo.addAll(toReactTo);
        rebuilt.due.addAll(due);
        rebuilt.world.itIs(world.today());
        rebuilt.store.subscribe(events -> events.forEach(event -> rebuilt.happened((DomainEventMessage<?>) event)));
        return rebuilt;
    }

    List<DomainEventMessage<?>> log() {
        return List.copyOf(log);
    }

    boolean hasToReact() {
        return !toReactTo.isEmpty() || due.stream().anyMatch(this::isNow);
    }

    LocalDate today() {
        return world.today();
    }

    Answer take(Step step) {
        world.itIs(step.date());
        return switch (step) {
            case Step.Ask ask -> ask(ask.caller(), ask.command());
            case Step.React _ -> react();
        };
    }

    private Answer ask(Caller caller, Object command) {
        int before = log.size();
        var result = dispatch(caller, command);
        var events = List.copyOf(log.subList(before, log.size()));
        if (!result.isExceptional()) {
            return new Answer(Optional.of((Decided) result.getPayload()), Optional.empty(), events);
        }
        if (result.exceptionResult() instanceof Refusal refusal) {
            return new Answer(Optional.empty(), Optional.of(refusal.rule()), events);
        }
        throw new AssertionError("An accident instead of an answer to " + command, result.exceptionResult());
    }

    private Answer react() {
        int before = log.size();
        var event = toReactTo.poll();
        if (event != null) {
            for (var automation : automations) {
                try {
                    automation.handle(event);
                } catch (Exception e) {
                    throw new AssertionError("An automation fails on " + event.getPayload(), e);
                }
            }
        }
        var now = due.stream().filter(this::isNow).toList();
        due.removeAll(now);
        now.forEach(each -> sendAsStagepact(each.command()));
        return new Answer(Optional.empty(), Optional.empty(), List.copyOf(log.subList(before, log.size())));
    }

    private boolean isNow(Due each) {
        return !each.day().isAfter(world.today());
    }

    private void keepInMind(LocalDate day, Object command) {
        if (command instanceof ReconsiderOffer) {
            due.add(new Due(day, command));
        }
    }

    private void happened(DomainEventMessage<?> event) {
        log.add(event);
        if (automations.stream().anyMatch(automation -> automation.canHandle(event))) {
            toReactTo.add(event);
        }
        lookups.follow(event.getPayload());
        watching.follow(event.getPayload());
    }

    private void sendAsStagepact(Object command) {
        var result = dispatch(new Caller(Actor.application(), OptionalLong.empty()), command);
        if (result.isExceptional()) {
            if (result.exceptionResult() instanceof Refusal refusal) {
                throw refusal;
            }
            throw new AssertionError("An accident instead of an answer to " + command, result.exceptionResult());
        }
    }

    private CommandResultMessage<?> dispatch(Caller caller, Object command) {
        var metaData = MetaData.from(caller.actor().toMetaData());
        if (caller.seenVersion().isPresent()) {
            metaData = metaData.and(
                    Caller.SEEN_VERSION, Long.toString(caller.seenVersion().getAsLong()));
        }
        var answer = new AtomicReference<CommandResultMessage<?>>();
        var clock = GenericEventMessage.clock;
        GenericEventMessage.clock = world.clock();
        try {
            bus.dispatch(
                    new GenericCommandMessage<>(new GenericMessage<>(command, metaData), nameOf(command)),
                    (_, result) -> answer.set(result));
        } finally {
            GenericEventMessage.clock = clock;
        }
        return answer.get();
    }

    /** One handler per stream, named after its vocabulary. */
    private static String nameOf(Object command) {
        return Vocabulary.commandVocabularies().stream()
                .filter(vocabulary -> vocabulary.isInstance(command))
                .findFirst()
                .orElseThrow()
                .getName();
    }

    private void register(Object automation) {
        automations.add(new AnnotationEventHandlerAdapter(automation));
    }

    private <T> void register(Class<T> aggregate, Cache cache) {
        var parameters = MultiParameterResolverFactory.ordered(
                ClasspathParameterResolverFactory.forClass(aggregate),
                new SimpleResourceParameterResolverFactory(world.resources()));
        EventSourcingRepository<T> repository = EventSourcingRepository.builder(aggregate)
                .eventStore(store)
                .parameterResolverFactory(parameters)
                .cache(cache)
                .build();
        AggregateAnnotationCommandHandler.<T>builder()
                .aggregateType(aggregate)
                .repository(repository)
                .parameterResolverFactory(parameters)
                .build()
                .subscribe(bus);
    }
}

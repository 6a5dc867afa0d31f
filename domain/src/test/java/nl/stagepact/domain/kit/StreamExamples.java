package nl.stagepact.domain.kit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import nl.stagepact.domain.shared.Actor;
import nl.stagepact.domain.shared.Caller;
import nl.stagepact.domain.shared.Decided;
import org.axonframework.commandhandling.GenericCommandMessage;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.GenericEventMessage;
import org.axonframework.messaging.GenericMessage;
import org.axonframework.messaging.MetaData;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.hamcrest.CustomMatcher;

/**
 * Examples of what one stream decides: given what happened, when somebody asks, then this happens or a rule refuses. Axon's
 * fixture works beneath, so a decision that changes state without an event fails as well.
 *
 * @param <C> the stream's commands
 * @param <E> the stream's events
 */
public abstract class StreamExamples<C, E> {

    /** Everything is in order until a test says otherwise. */
    protected final World world = World.inOrder();

    private final Class<?> aggregate;
    private final Class<C> commands;

    protected StreamExamples(Class<?> aggregate, Class<C> commands) {
        this.aggregate = aggregate;
        this.commands = commands;
    }

    protected final Given givenNothing() {
        return new Given(List.of(), MetaData.emptyInstance());
    }

    @SafeVarargs
    protected final Given given(List<? extends E>... chapters) {
        return given(MetaData.emptyInstance(), chapters);
    }

    /** All of it caused by this actor, where a decision looks at that. */
    @SafeVarargs
    protected final Given givenBy(Actor actor, List<? extends E>... chapters) {
        return given(MetaData.from(actor.toMetaData()), chapters);
    }

    @SafeVarargs
    private Given given(MetaData metaData, List<? extends E>... chapters) {
        var history = new ArrayList<E>();
        for (var chapter : chapters) {
            history.addAll(chapter);
        }
        return new Given(history, metaData);
    }

    /** What has happened, in order. */
    protected final class Given {

        private final List<E> history;
        private final MetaData metaData;

        private Given(List<E> history, MetaData metaData) {
            this.history = history;
            this.metaData = metaData;
        }

        public Given on(LocalDate today) {
            world.itIs(today);
            return this;
        }

        public Outcome<E> when(Actor actor, C command) {
            return when(new Caller(actor, OptionalLong.empty()), command);
        }

        public Outcome<E> when(Caller caller, C command) {
            return decide(history, metaData, caller, command);
        }
    }

    private Outcome<E> decide(List<E> history, MetaData metaData, Caller caller, C command) {
        return decide(aggregate, history, metaData, caller, command);
    }

    private <T> Outcome<E> decide(Class<T> type, List<E> history, MetaData metaData, Caller caller, C command) {
        var before = world.calendar.entries();
        var fixture = new AggregateTestFixture<>(type);
        world.resources().forEach(fixture::registerInjectableResource);
        var answer = new ArrayList<Object>();
        fixture.registerCommandHandlerInterceptor((_, chain) -> {
            try {
                answer.add(chain.proceed());
            } catch (RuntimeException failure) {
                answer.add(failure);
                throw failure;
            }
            return answer.getFirst();
        });
        var events = new ArrayList<EventMessage<?>>();
        var told = history.stream()
                .map(event -> new GenericEventMessage<>(event, metaData))
                .toList();
        // the story began today, whatever day the examples go on to
        fixture.givenCurrentTime(new SetClock().instant())
                .andGiven(told)
                .when(message(caller, command))
                .expectEventsMatching(new CustomMatcher<>("any events") {
                    @Override
                    public boolean matches(Object published) {
                        ((List<?>) published).forEach(event -> events.add((EventMessage<?>) event));
                        return true;
                    }
                });
        assertThat(answer).as("%s reaches the aggregate", command).hasSize(1);
        return new Outcome<>(
                answer.getFirst() instanceof Decided decided ? decided : null,
                answer.getFirst() instanceof RuntimeException failure ? failure : null,
                events,
                before.equals(world.calendar.entries()),
                given -> decide(and(history, given), metaData, caller, command));
    }

    private List<E> and(List<E> history, List<E> more) {
        var all = new ArrayList<>(history);
        all.addAll(more);
        return all;
    }

    private GenericCommandMessage<C> message(Caller caller, C command) {
        var metaData = MetaData.from(caller.actor().toMetaData());
        if (caller.seenVersion().isPresent()) {
            metaData = metaData.mergedWith(Map.of(
                    Caller.SEEN_VERSION, Long.toString(caller.seenVersion().getAsLong())));
        }
        // one handler per stream, so the name of the message is that of the vocabulary
        return new GenericCommandMessage<>(new GenericMessage<>(command, metaData), commands.getName());
    }
}

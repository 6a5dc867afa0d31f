package nl.stagepact.domain.kit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.function.Function;
import nl.stagepact.domain.shared.Decided;
import nl.stagepact.domain.shared.Id;
import nl.stagepact.domain.shared.Refusal;
import nl.stagepact.domain.shared.Rule;
import nl.stagepact.domain.shared.Subjects;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.axonframework.eventhandling.EventMessage;
import org.jspecify.annotations.Nullable;

/** What came of a command: events, nothing because it was done already, or a refusal. */
public final class Outcome<E> {

    private final @Nullable Decided decided;
    private final @Nullable RuntimeException failure;
    private final List<EventMessage<?>> events;
    private final boolean calendarUnchanged;
    private final Function<List<E>, Outcome<E>> again;

    Outcome(
            @Nullable Decided decided,
            @Nullable RuntimeException failure,
            List<EventMessage<?>> events,
            boolean calendarUnchanged,
            Function<List<E>, Outcome<E>> again) {
        this.decided = decided;
        this.failure = failure;
        this.events = events;
        this.calendarUnchanged = calendarUnchanged;
        this.again = again;
    }

    /** Exactly these events, in this order. */
    @SafeVarargs
    @SuppressWarnings("varargs")
    public final Outcome<E> then(E... expected) {
        assertThat(failure).as("refusal").isNull();
        assertThat(payloads()).containsExactly(expected);
        return this;
    }

    /** The example that the rule lets pass. */
    @SafeVarargs
    @SuppressWarnings("varargs")
    public final Outcome<E> thenAllowedBy(Rule rule, E... expected) {
        assertThat(expected).as("what happens when %s", rule).isNotEmpty();
        return then(expected);
    }

    /** The example that the rule refuses: it says why, nothing happened, no period was reserved or freed. */
    public Outcome<E> thenRefusedWith(Rule rule, String... fields) {
        assertThat(failure)
                .as("what comes instead of %s", payloads())
                .asInstanceOf(InstanceOfAssertFactories.type(Refusal.class))
                .satisfies(refusal -> {
                    assertThat(refusal.rule()).isEqualTo(rule);
                    assertThat(refusal.code()).isEqualTo(rule.words().code());
                    assertThat(refusal.fields()).containsExactly(fields);
                });
        assertThat(payloads()).as("events of a refused command").isEmpty();
        assertThat(calendarUnchanged).as("calendar after a refused command").isTrue();
        return this;
    }

    /** Whoever asks the same once more gets the same answer, and nothing happens. */
    public Outcome<E> andAgainNothing() {
        assertThat(events).as("what happened the first time").isNotEmpty();
        assertThat(failure).isNull();
        again.apply(payloads()).thenNothing().about(decided.about());
        return this;
    }

    /** A success in which nothing happens, because it is so already. */
    public Outcome<E> thenNothing() {
        assertThat(failure).as("refusal").isNull();
        assertThat(payloads()).isEmpty();
        assertThat(calendarUnchanged).as("calendar").isTrue();
        return this;
    }

    /** Every event concerns these and nobody else. */
    public Outcome<E> concerning(Id... ids) {
        assertThat(events)
                .isNotEmpty()
                .allSatisfy(event -> assertThat(
                                Subjects.fromMetaData(event.getMetaData()).ids())
                        .as("whom %s concerns", event.getPayload())
                        .containsExactlyInAnyOrder(ids));
        return this;
    }

    /** Only that event of several, 1 for the first. */
    public Outcome<E> number(int number) {
        return new Outcome<>(decided, failure, List.of(events.get(number - 1)), calendarUnchanged, again);
    }

    /** Which thing the answer is about. */
    public Outcome<E> about(Id id) {
        assertThat(decided).isNotNull().extracting(Decided::about).isEqualTo(id);
        return this;
    }

    /** The version that the answer tells. */
    public Outcome<E> atVersion(long version) {
        assertThat(decided).isNotNull().extracting(Decided::version).isEqualTo(version);
        return this;
    }

    /** The events themselves, for what a test wants to see closer. */
    @SuppressWarnings("unchecked")
    public List<E> payloads() {
        return events.stream().map(event -> (E) event.getPayload()).toList();
    }
}

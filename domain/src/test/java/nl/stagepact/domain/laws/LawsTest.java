package nl.stagepact.domain.laws;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.LongStream;
import nl.stagepact.domain.kit.Vocabulary;
import org.axonframework.eventhandling.DomainEventMessage;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What must always hold, over random histories of a small town: whatever is asked, by whomever, in whichever order. A seed
 * that breaks a law is printed with the shortest steps found that do.
 */
class LawsTest {

    private static final int SEEDS = 30;
    private static final int STEPS = 500;
    private static final int PROBES = 60;

    private static final Set<Class<?>> DECIDED = ConcurrentHashMap.newKeySet();
    private static final Set<Class<?>> REFUSED = ConcurrentHashMap.newKeySet();
    private static final Set<Class<?>> HAPPENED = ConcurrentHashMap.newKeySet();

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void the_laws_hold_after_every_step_and_folding_anew_decides_the_same(long seed) {
        var history = new History(LawsTest::remember);
        try {
            history.live(seed, STEPS);
        } catch (AssertionError broken) {
            throw Shrinking.explain(seed, history.steps(), broken);
        }

        assertThat(history.town().log()).hasSizeGreaterThan(Townspeople.arrive().size());
        decidesTheSameWhenFoldedAnew(history, seed);
    }

    static LongStream seeds() {
        return LongStream.rangeClosed(1, SEEDS);
    }

    private static void decidesTheSameWhenFoldedAnew(History history, long seed) {
        var original = history.town();
        var rebuilt = original.rebuiltFromItsEvents();
        var books = new Books();
        original.log().stream().map(DomainEventMessage::getPayload).forEach(books::write);
        var dice = new Dice(-seed);
        var nextSteps = new NextSteps(dice, books);
        var anything = new Anything(dice, books);
        for (int i = 0; i < PROBES; i++) {
            var probe = dice.chance(0.5) ? nextSteps.on(original.today()) : anything.on(original.today());
            assertThat(rebuilt.take(probe).bare())
                    .as("seed %d: the answer of a town that was rebuilt from its events, to %s", seed, probe)
                    .isEqualTo(original.take(probe).bare());
        }
    }

    private static void remember(Step step, Answer answer) {
        if (step instanceof Step.Ask ask) {
            (answer.decided().isPresent() ? DECIDED : REFUSED).add(ask.command().getClass());
        }
        answer.events().forEach(event -> HAPPENED.add(event.getPayloadType()));
    }

    /** Histories that never get anywhere would break no law either. */
    @AfterAll
    static void the_histories_went_everywhere() {
        assertThat(without(Vocabulary.commands().toList(), DECIDED))
                .as("commands that were never decided")
                .extracting(Class::getSimpleName)
                .containsExactlyInAnyOrder("ConfirmPlacement", "ReleaseSeat"); // by automations only
        assertThat(without(Vocabulary.commands().toList(), REFUSED))
                .as("commands that were never refused")
                .extracting(Class::getSimpleName)
                .containsExactlyInAnyOrder("ConfirmPlacement", "ReleaseSeat");
        assertThat(without(Vocabulary.events().toList(), HAPPENED))
                .as("events that never happened")
                .isEmpty();
    }

    private static Set<Class<?>> without(Collection<Class<?>> all, Set<Class<?>> met) {
        var rest = new HashSet<>(all);
        rest.removeAll(met);
        return rest;
    }
}

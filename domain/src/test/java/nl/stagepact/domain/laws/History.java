package nl.stagepact.domain.laws;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import nl.stagepact.domain.kit.Cast;

/** A history of the town that a seed makes, held against the laws after every step. */
final class History {

    private static final double SENSIBLE = 0.7;
    private static final double CASES = 0.4;

    private final Town town = Town.founded();
    private final Books books = new Books();
    private final Laws laws = new Laws(books);
    private final List<Step> steps = new ArrayList<>();
    private final BiConsumer<Step, Answer> witness;

    History(BiConsumer<Step, Answer> witness) {
        this.witness = witness;
    }

    Town town() {
        return town;
    }

    List<Step> steps() {
        return List.copyOf(steps);
    }

    /** Lives on by chance; what goes wrong is in the steps taken so far. */
    void live(long seed, int number) {
        var dice = new Dice(seed);
        var nextSteps = new NextSteps(dice, books);
        var anything = new Anything(dice, books);
        // with dice of their own: cases and placements have nothing to do with each other
        var caseDice = new Dice(Long.reverse(seed));
        var cases = new CaseSteps(caseDice, books.cases);
        Townspeople.arrive().forEach(this::take);
        LocalDate today = Cast.TODAY;
        for (int i = 0; i < number; i++) {
            today = dice.chance(0.3) ? today.plusDays(dice.between(1, 7)) : today;
            if (town.hasToReact() && dice.chance(0.8)) {
                take(new Step.React(today));
            } else {
                take(dice.chance(SENSIBLE) ? nextSteps.on(today) : anything.on(today));
            }
            if (caseDice.chance(CASES)) {
                take(cases.on(today));
            }
        }
    }

    void relive(List<Step> again) {
        again.forEach(this::take);
    }

    private void take(Step step) {
        steps.add(step);
        var answer = town.take(step);
        judge(answer);
        laws.nobodyWaitsWhereNobodyComes(town.today());
        if (!town.hasToReact()) {
            laws.nobodyWaitsWhereNobodyIsTrained(town.today());
        }
        witness.accept(step, answer);
        if (step instanceof Step.Ask ask) {
            repeatedItChangesNothing(ask, answer);
        }
    }

    private void judge(Answer answer) {
        answer.events().forEach(event -> laws.judge(event, town.today()));
    }

    /** Law 7. */
    private void repeatedItChangesNothing(Step.Ask ask, Answer first) {
        assertThat(first.decided().isPresent() || first.events().isEmpty())
                .as("law 7: a refused command changes nothing")
                .isTrue();
        if (first.decided().isPresent()
                && ask.caller().seenVersion().isPresent()
                && !first.events().isEmpty()) {
            return; // whoever insists on the version seen hears that it changed: by themselves
        }
        var second = town.take(ask);
        judge(second);
        assertThat(second.events()).as("law 7: events of a repeated command").isEmpty();
        assertThat(second.refusedBy())
                .as("law 7: the answer to a repeated command")
                .isEqualTo(first.refusedBy());
        assertThat(second.decided()).isEqualTo(first.decided());
    }
}

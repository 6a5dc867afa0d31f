package nl.stagepact.domain.laws;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import nl.stagepact.domain.placement.PlacementStatus;
import nl.stagepact.domain.shared.BusinessDay;
import nl.stagepact.domain.shared.Caller;
import org.axonframework.eventhandling.DomainEventMessage;

/**
 * The town for those who let it live elsewhere, on real stores and all at once: what somebody might ask next, and the laws,
 * held against the events that came of it. For one thread.
 */
public final class TownOnPaper {

    private static final double SENSIBLE = 0.7;

    private final Dice dice;
    private final Books books = new Books();
    private final Laws laws = new Laws(books);
    private final NextSteps nextSteps;
    private final Anything anything;

    public TownOnPaper(long seed) {
        dice = new Dice(seed);
        nextSteps = new NextSteps(dice, books);
        anything = new Anything(dice, books);
    }

    /** Somebody asks for something. */
    public record Wish(Caller caller, Object command) {}

    /** To be asked first, in this order. */
    public List<Wish> arrivals() {
        return Townspeople.arrive().stream()
                .map(Step.Ask.class::cast)
                .map(TownOnPaper::wish)
                .toList();
    }

    public Wish next(LocalDate today) {
        return wish(dice.chance(SENSIBLE) ? nextSteps.on(today) : anything.on(today));
    }

    /** @throws AssertionError when a law is broken by it */
    public void happened(DomainEventMessage<?> event) {
        laws.judge(event, LocalDate.ofInstant(event.getTimestamp(), BusinessDay.ZONE));
    }

    /** Histories that never get anywhere would break no law either. */
    public void wentSomewhere() {
        assertThat(books.offers).as("offers").isNotEmpty();
        assertThat(books.placements.values())
                .as("placements")
                .hasSizeGreaterThan(5)
                .anyMatch(placement -> placement.status == PlacementStatus.ACTIVE)
                .anyMatch(placement -> !placement.done.isEmpty());
    }

    private static Wish wish(Step.Ask ask) {
        return new Wish(ask.caller(), ask.command());
    }
}

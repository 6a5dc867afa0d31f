package nl.stagepact.application.demo;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;

/** Shows the moment that is being told where history is told, and the real time everywhere else. */
final class ClockOfHistory extends Clock {

    private final Clock real;

    ClockOfHistory(Clock real) {
        this.real = real;
    }

    @Override
    public Instant instant() {
        return History.now().orElseGet(real::instant);
    }

    @Override
    public ZoneId getZone() {
        return real.getZone();
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return new ClockOfHistory(real.withZone(zone));
    }
}

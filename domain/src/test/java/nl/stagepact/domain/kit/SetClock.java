package nl.stagepact.domain.kit;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import nl.stagepact.domain.shared.BusinessDay;

/** Shows what it was set to. */
final class SetClock extends Clock {

    Instant now = Cast.TODAY.atTime(LocalTime.NOON).atZone(BusinessDay.ZONE).toInstant();

    @Override
    public Instant instant() {
        return now;
    }

    @Override
    public ZoneId getZone() {
        return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return Clock.fixed(now, zone);
    }
}

package nl.stagepact.application.identity;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.concurrent.atomic.AtomicReference;
import nl.stagepact.domain.shared.BusinessDay;
import org.axonframework.eventhandling.GenericEventMessage;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;

/**
 * The time of rules, events and deadlines goes as always, until a test moves it. Logins and their tokens keep to the real
 * time, so whoever was logged in still is, months later. A test that moves it puts it back.
 */
@TestConfiguration(proxyBeanMethods = false)
public class TimeOfTests {

    private static final AtomicReference<Duration> AHEAD = new AtomicReference<>(Duration.ZERO);

    @Bean
    @Primary
    Clock clockOfTests() {
        return new Moved(Clock.systemUTC());
    }

    /** From now on it is that day, early in the afternoon. */
    public static void itIs(LocalDate day) {
        // events are stamped by one clock of the whole process: of whichever application was started or stopped last
        GenericEventMessage.clock = new Moved(Clock.systemUTC());
        AHEAD.set(
                Duration.between(Instant.now(), day.atTime(LocalTime.of(14, 0)).atZone(BusinessDay.ZONE)));
    }

    public static void itIsNowAgain() {
        AHEAD.set(Duration.ZERO);
    }

    public static LocalDate today() {
        return BusinessDay.today(new Moved(Clock.systemUTC()));
    }

    private static final class Moved extends Clock {

        private final Clock real;

        Moved(Clock real) {
            this.real = real;
        }

        @Override
        public Instant instant() {
            return real.instant().plus(AHEAD.get());
        }

        @Override
        public ZoneId getZone() {
            return real.getZone();
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return new Moved(real.withZone(zone));
        }
    }
}

package nl.stagepact.application.platform;

import java.time.Clock;
import org.axonframework.eventhandling.GenericEventMessage;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** One clock for the rules and for the moments of events; a test that sets the time adds its own as the primary one. */
@Configuration(proxyBeanMethods = false)
class Time {

    @Bean
    Clock clock() {
        return Clock.systemUTC();
    }

    /** Axon stamps events by a clock of the whole process: where several run in one, it is no longer ours to put back. */
    @Bean
    DisposableBean clockOfEvents(Clock clock) {
        GenericEventMessage.clock = clock;
        return () -> {
            if (GenericEventMessage.clock == clock) {
                GenericEventMessage.clock = Clock.systemUTC();
            }
        };
    }
}

package nl.stagepact.application.platform;

import com.mongodb.MongoException;
import com.mongodb.client.MongoDatabase;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import nl.stagepact.application.platform.RunningProcessors.Condition;
import org.bson.Document;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What {@code /actuator/health} says; names and numbers only. */
@Configuration(proxyBeanMethods = false)
class HealthWiring {

    /** Down while a processor has stopped or fails: this node shows stale views, or people wait for what doesn't come. */
    @Bean
    HealthIndicator processorsHealthIndicator(RunningProcessors processors) {
        return () -> {
            var conditions = processors.listeners().stream()
                    .collect(Collectors.toMap(Processors.Listener::name, processors::conditionOf));
            var health = conditions.values().stream().allMatch(Condition.WELL::equals) ? Health.up() : Health.down();
            return health.withDetails(conditions).build();
        };
    }

    /** Always up: the rest goes on, and they are tried again. */
    @Bean
    HealthIndicator parkedEventsHealthIndicator(ParkedEvents parked) {
        return () -> Health.up().withDetails(parked.counts()).build();
    }

    @Bean
    HealthIndicator viewsHealthIndicator(MongoDatabase views) {
        var impatient = views.withTimeout(2, TimeUnit.SECONDS);
        return () -> {
            try {
                impatient.runCommand(new Document("ping", 1));
                return Health.up().build();
            } catch (MongoException e) {
                return Health.down()
                        .withDetail("error", e.getClass().getSimpleName())
                        .build();
            }
        };
    }
}

package nl.stagepact.application.erasure;

import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class ErasureWiring {

    @Bean
    Task<Void> lookForWhatWasErased(ObjectProvider<Eraser> eraser) {
        return Tasks.recurring("erasures", FixedDelay.ofMinutes(1))
                .execute((_, _) -> eraser.getObject().lookAgain());
    }

    /** Down while somebody was promised to be forgotten and is not. */
    @Bean
    HealthIndicator erasuresHealthIndicator(Looks looks) {
        return () -> {
            long late = looks.late();
            return (late == 0 ? Health.up() : Health.down())
                    .withDetail("late", late)
                    .build();
        };
    }
}

package nl.stagepact.application.api;

import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Every hour the answers of more than a day ago are forgotten, by one node. */
@Configuration(proxyBeanMethods = false)
class IdempotencyCleaning {

    @Bean
    Task<Void> forgetExpiredAnswers(IdempotencyKeys keys) {
        return Tasks.recurring("idempotency-keys", FixedDelay.ofHours(1)).execute((_, _) -> keys.forgetExpired());
    }
}

package nl.stagepact.application.demo;

import java.time.Clock;
import nl.stagepact.application.audit.CheckpointMailbox;
import nl.stagepact.application.document.AgreementArchive;
import nl.stagepact.application.identity.NaturalKeys;
import nl.stagepact.application.notification.CaseMailbox;
import nl.stagepact.application.platform.CommandSender;
import org.axonframework.commandhandling.CommandBus;
import org.axonframework.messaging.correlation.CorrelationDataProvider;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Conditional;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Without the region there is no history to tell, and nothing of this exists. */
@Configuration(proxyBeanMethods = false)
@Conditional(RegionIsWanted.class)
class RegionWiring {

    @Bean
    static BeanPostProcessor clocksKnowOfHistory() {
        return new BeanPostProcessor() {
            @Override
            public Object postProcessAfterInitialization(Object bean, String beanName) {
                return bean instanceof Clock clock ? new ClockOfHistory(clock) : bean;
            }
        };
    }

    @Bean
    static CorrelationDataProvider historyIsHandedOn() {
        return message -> History.handedOn(message.getMetaData());
    }

    /** Of SBB, in the demo: its mails are caught as all others. */
    @Bean
    CheckpointMailbox checkpointMailboxOfTheDemo() {
        return new CheckpointMailbox("auditspoor@sbb.example");
    }

    /** The same for mails about cases. */
    @Bean
    CaseMailbox caseMailboxOfTheDemo() {
        return new CaseMailbox("meldingen@sbb.example");
    }

    @Bean
    RegionProgress regionProgress(JdbcClient jdbc, Clock clock) {
        return new RegionProgress(jdbc, clock);
    }

    @Bean
    SmartInitializingSingleton commandsOfHistoryHaveTheirOwnTime(CommandBus bus, RegionProgress progress) {
        return () -> bus.registerHandlerInterceptor(new WhenHistoryIsTold(progress));
    }

    @Bean
    RegionLoader regionLoader(
            RegionProgress progress, CommandSender sender, AgreementArchive archive, NaturalKeys keys) {
        return new RegionLoader(progress, sender, archive, keys);
    }
}

package nl.stagepact.application.platform;

import org.axonframework.commandhandling.CommandBus;
import org.axonframework.commandhandling.CommandBusSpanFactory;
import org.axonframework.commandhandling.DuplicateCommandHandlerResolution;
import org.axonframework.commandhandling.SimpleCommandBus;
import org.axonframework.common.transaction.TransactionManager;
import org.axonframework.messaging.interceptors.CorrelationDataInterceptor;
import org.axonframework.messaging.unitofwork.RollbackConfigurationType;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class CommandWiring {

    /** Decides in the caller's own thread: a virtual one waits for the disk at no cost. */
    @Bean
    @Qualifier("localSegment")
    CommandBus commandBus(
            TransactionManager transactions, org.axonframework.config.Configuration axon, CommandTimes times) {
        var bus = SimpleCommandBus.builder()
                .transactionManager(transactions)
                .duplicateCommandHandlerResolver(DuplicateCommandHandlerResolution.rejectDuplicates())
                // by default a checked exception would commit
                .rollbackConfiguration(RollbackConfigurationType.ANY_THROWABLE)
                .spanFactory(axon.getComponent(CommandBusSpanFactory.class))
                .messageMonitor(times)
                .build();
        bus.registerHandlerInterceptor(new CorrelationDataInterceptor<>(axon.correlationDataProviders()));
        return bus;
    }
}

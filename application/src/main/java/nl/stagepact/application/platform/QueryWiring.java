package nl.stagepact.application.platform;

import org.axonframework.config.Configuration;
import org.axonframework.queryhandling.QueryBus;
import org.axonframework.queryhandling.QueryBusSpanFactory;
import org.axonframework.queryhandling.QueryUpdateEmitter;
import org.axonframework.queryhandling.SimpleQueryBus;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.annotation.Bean;

@org.springframework.context.annotation.Configuration(proxyBeanMethods = false)
class QueryWiring {

    /**
     * Without a transaction: views are read from MongoDB. Axon would hold a connection to PostgreSQL for each question meanwhile,
     * and a MongoDB that is slow or away would use them all up, so that no command could be given either.
     */
    @Bean
    @Qualifier("localSegment")
    QueryBus queryBus(Configuration axon) {
        return SimpleQueryBus.builder()
                .queryUpdateEmitter(axon.getComponent(QueryUpdateEmitter.class))
                .spanFactory(axon.getComponent(QueryBusSpanFactory.class))
                .build();
    }
}

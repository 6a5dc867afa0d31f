package nl.stagepact.application.platform;

import com.mongodb.client.MongoDatabase;
import java.util.List;
import nl.stagepact.domain.placement.AgreementPolicy;
import nl.stagepact.domain.shared.Id;
import nl.stagepact.projections.Projections;
import nl.stagepact.projections.engine.Progress;
import nl.stagepact.projections.engine.ViewStore;
import nl.stagepact.projections.engine.WritesViewsAfterTheLastEvent;
import org.axonframework.config.ConfigurerModule;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.serialization.Serializer;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.JdbcTemplate;

/** Everything that people look at: fed by processors, asked through the query bus. */
@Configuration(proxyBeanMethods = false)
class ProjectionsConfiguration {

    @Bean
    Projections projections(
            MongoDatabase views,
            @Value("${spring.mongodb.uri:}") String uriOfRealOne,
            ObjectProvider<EventStore> events,
            AgreementPolicy policy) {
        var store = new ViewStore(views, !uriOfRealOne.isBlank());
        return new Projections(store, stream -> historyOf(stream, events.getObject()), policy);
    }

    private static List<? extends EventMessage<?>> historyOf(Id stream, EventStore events) {
        return events.readEvents(stream.toString()).asStream().toList();
    }

    /** How far the views are, for whoever wants to read what their command led to. */
    @Bean
    Progress progress(MongoDatabase views, JdbcTemplate jdbc, Serializer serializer) {
        return new Progress(new PositionsOfAllNodes(views, jdbc, serializer));
    }

    @Bean
    Processors.Registration projectionFeeds(Projections projections, Progress progress) {
        return processors -> projections
                .all()
                .forEach(projection -> processors.projection(
                        projection.name(),
                        projection,
                        projection.sequencing(),
                        new WritesViewsAfterTheLastEvent(projection.getClass(), progress)));
    }

    @Bean
    ConfigurerModule projectionQueries(Projections projections) {
        return configurer ->
                projections.answering().forEach(answering -> configurer.registerQueryHandler(_ -> answering));
    }
}

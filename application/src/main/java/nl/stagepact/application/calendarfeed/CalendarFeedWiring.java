package nl.stagepact.application.calendarfeed;

import java.time.Clock;
import org.axonframework.config.ConfigurerModule;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.MessageSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;

@Configuration(proxyBeanMethods = false)
class CalendarFeedWiring {

    @Bean
    CalendarFeeds calendarFeeds(JdbcClient jdbc, Clock clock) {
        return new CalendarFeeds(jdbc, clock);
    }

    @Bean
    CalendarWriter calendarWriter(
            MessageSource words,
            Clock clock,
            @Value("${stagepact.base-url:http://localhost:${server.port:8080}}") String base) {
        return new CalendarWriter(words, clock, base.endsWith("/") ? base.substring(0, base.length() - 1) : base);
    }

    @Bean
    ConfigurerModule calendarFeedDesk(CalendarFeeds feeds) {
        return axon -> axon.registerQueryHandler(_ -> feeds).registerCommandHandler(_ -> feeds);
    }
}

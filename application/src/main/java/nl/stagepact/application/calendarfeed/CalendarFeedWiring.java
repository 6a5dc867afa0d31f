package nl.stagepact.application.calendarfeed;

import java.time.Clock;
import nl.stagepact.application.erasure.Copies;
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

    /** The link of whoever was erased leads nowhere. */
    @Bean
    Copies calendarsOfTheErased(JdbcClient jdbc) {
        return subject -> jdbc.sql("delete from calendar_feed where person_id = ?")
                .param(subject.value())
                .update();
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

package nl.stagepact.application.report;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;

@Configuration(proxyBeanMethods = false)
class ReportWiring {

    @Bean
    ReportBook reportBook(JdbcClient jdbc) {
        return new ReportBook(jdbc);
    }
}

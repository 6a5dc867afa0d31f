package nl.stagepact.application.supervision;

import java.util.List;
import nl.stagepact.domain.placement.SupervisionPolicies;
import nl.stagepact.domain.placement.SupervisionPolicy;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * When the conversations should be held, and when somebody is reminded of them.
 *
 * @param editions that follow the one that Stagepact brings along, the oldest first; one that was ever valid stays here, as
 *     placements that were planned by it keep it
 */
@ConfigurationProperties("stagepact.supervision")
record SupervisionSettings(@DefaultValue List<SupervisionPolicy> editions) {

    @Configuration(proxyBeanMethods = false)
    @EnableConfigurationProperties(SupervisionSettings.class)
    static class Wiring {

        @Bean
        SupervisionPolicies supervisionPolicies(SupervisionSettings settings) {
            return SupervisionPolicies.firstEdition().followedBy(settings.editions());
        }
    }
}

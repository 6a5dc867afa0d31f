package nl.stagepact.application.demo;

import java.net.URI;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import nl.stagepact.application.identity.DemoAccess;
import nl.stagepact.application.identity.DemoAccess.Somebody;
import nl.stagepact.application.identity.NaturalKeys;
import nl.stagepact.application.platform.CannotStart;
import nl.stagepact.application.platform.Production;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;

/**
 * Lets the demo people in, with a password that stands in the documentation. On by itself where Stagepact keeps its own
 * stores; elsewhere only with {@code stagepact.demo.logins=true}; never where others can reach it.
 */
@Configuration(proxyBeanMethods = false)
class DemoLogins {

    private static final String SWITCH = "stagepact.demo.logins";
    private static final String PASSWORD = "stagepact";
    private static final Set<String> LOOPBACK = Set.of("localhost", "127.0.0.1", "[::1]");

    @Bean
    DemoAccess demoAccess(Environment environment, NaturalKeys keys) {
        var baseUrl = environment.getProperty("stagepact.base-url", "http://localhost");
        if (!areOn(environment)) {
            return new DemoAccess(PASSWORD, List.of());
        }
        if (Production.isMeant(environment) || !LOOPBACK.contains(hostOf(baseUrl))) {
            throw new CannotStart(
                    "Stagepact start niet met demo-inlognamen op %s, waar anderen bij kunnen: zet %s op false."
                            .formatted(baseUrl, SWITCH),
                    "Stagepact does not start with demo logins on %s, which others can reach: set %s to false."
                            .formatted(baseUrl, SWITCH));
        }
        return new DemoAccess(
                PASSWORD,
                Stream.of(DemoPeople.values())
                        .map(person -> somebody(person, keys))
                        .toList());
    }

    private static boolean areOn(Environment environment) {
        boolean ownStores = environment.getProperty("spring.datasource.url", "").isBlank();
        return environment.getProperty(SWITCH, Boolean.class, ownStores);
    }

    private static String hostOf(String url) {
        var host = URI.create(url).getHost();
        return host == null ? "" : host;
    }

    private static Somebody somebody(DemoPeople person, NaturalKeys keys) {
        return new Somebody(
                person.loginName(),
                person.displayName(),
                person.organisation().displayName(),
                person.dutchDescription(),
                person.englishDescription(),
                person.membership(keys));
    }
}

package nl.stagepact.application.platform;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import nl.stagepact.application.platform.CannotStart.Reason;
import org.springframework.beans.factory.config.BeanFactoryPostProcessor;
import org.springframework.beans.factory.config.ConfigurableListableBeanFactory;
import org.springframework.core.env.Environment;
import org.springframework.core.env.Profiles;
import org.springframework.stereotype.Component;

/**
 * Real placements are only kept on stores that last, behind logins that are someone's. Asked before anything is started, so
 * a refused start leaves no trace.
 */
@Component
public final class Production implements BeanFactoryPostProcessor {

    /** Whether this start is meant for real placements: profile {@code production} or {@code stagepact.mode=production}. */
    public static boolean isMeant(Environment environment) {
        return environment.acceptsProfiles(Profiles.of("production"))
                || "production".equals(environment.getProperty("stagepact.mode"));
    }

    @Override
    public void postProcessBeanFactory(ConfigurableListableBeanFactory beanFactory) {
        check(beanFactory.getBean(Environment.class));
    }

    /** @throws CannotStart with every reason at once */
    static void check(Environment environment) {
        if (isMeant(environment)) {
            var reasons = new Refusals(environment).find();
            if (!reasons.isEmpty()) {
                throw new CannotStart(reasons);
            }
        }
    }

    private record Refusals(Environment environment) {

        private List<Reason> find() {
            var reasons = new ArrayList<Reason>();
            needs(reasons, "spring.datasource.url", "de ingebouwde PostgreSQL", "the embedded PostgreSQL");
            needs(reasons, "spring.mongodb.uri", "de ingebouwde MongoDB", "the embedded MongoDB");
            needs(reasons, "spring.mail.host", "de ingebouwde mailvanger", "the embedded mail catcher");
            if (demo("stagepact.demo.logins")) {
                reasons.add(new Reason(
                        "Productie start niet met de demo-inlognamen: zet stagepact.demo.logins uit.",
                        "Production does not start with the demo logins: turn stagepact.demo.logins off."));
            }
            if (demo("stagepact.demo.region")) {
                reasons.add(new Reason(
                        "Productie start niet met de demoregio: zet stagepact.demo.region uit.",
                        "Production does not start with the demo region: turn stagepact.demo.region off."));
            }
            if (!hasMasterKey()) {
                reasons.add(new Reason(
                        "Productie start niet zonder hoofdsleutel voor persoonsgegevens: laat"
                                + " stagepact.privacy.master-key-file naar een leesbaar bestand wijzen.",
                        "Production does not start without a master key for personal data: let"
                                + " stagepact.privacy.master-key-file name a readable file."));
            }
            if (isPlainHttp()) {
                reasons.add(new Reason(
                        "Productie start niet op gewoon http: geef stagepact.base-url een https-adres, of stel met"
                                + " server.forward-headers-strategy in dat er een proxy voor staat.",
                        "Production does not start on plain http: give stagepact.base-url an https address, or say with"
                                + " server.forward-headers-strategy that a proxy stands before it."));
            }
            return reasons;
        }

        private void needs(List<Reason> reasons, String property, String dutch, String english) {
            if (text(property).isEmpty()) {
                reasons.add(new Reason(
                        "Productie start niet op %s: stel %s in.".formatted(dutch, property),
                        "Production does not start on %s: set %s.".formatted(english, property)));
            }
        }

        private boolean demo(String property) {
            return environment.getProperty(property, Boolean.class, false);
        }

        private boolean hasMasterKey() {
            var file = text("stagepact.privacy.master-key-file");
            return !file.isEmpty() && Files.isReadable(Path.of(file));
        }

        private boolean isPlainHttp() {
            var proxy = text("server.forward-headers-strategy");
            return !text("stagepact.base-url").startsWith("https://")
                    && (proxy.isEmpty() || "none".equalsIgnoreCase(proxy));
        }

        private String text(String property) {
            return environment.getProperty(property, "").strip();
        }
    }
}

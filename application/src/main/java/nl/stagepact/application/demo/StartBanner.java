package nl.stagepact.application.demo;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.stream.Collectors;
import nl.stagepact.application.embedded.MailCatcher;
import nl.stagepact.application.identity.DemoAccess;
import nl.stagepact.application.identity.DemoAccess.Somebody;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/** The last words of a start: where everything is. Says only what is so in this start. */
@Component
final class StartBanner {

    private static final Logger log = LoggerFactory.getLogger(StartBanner.class);

    private final Environment environment;
    private final DemoAccess demo;
    private final ObjectProvider<MailCatcher> mailCatcher;

    StartBanner(Environment environment, DemoAccess demo, ObjectProvider<MailCatcher> mailCatcher) {
        this.environment = environment;
        this.demo = demo;
        this.mailCatcher = mailCatcher;
    }

    @EventListener
    @Order(Ordered.LOWEST_PRECEDENCE)
    void show(ApplicationReadyEvent ready) {
        // whoever stops it while the region loads has gone already
        if (!ready.getApplicationContext().isClosed()) {
            log.info("{}", text());
        }
    }

    String text() {
        var address = environment.getProperty("stagepact.base-url", "");
        var lines = new ArrayList<String>();
        lines.add("\n");
        lines.add(line("Stagepact draait op (is at)", address));
        if (!demo.people().isEmpty()) {
            lines.add("");
            lines.add(line("Inloggen als (log in as)", "wachtwoord (password) " + demo.secret()));
            demo.people().stream()
                    .collect(Collectors.groupingBy(
                            Somebody::organisationName,
                            LinkedHashMap::new,
                            Collectors.mapping(Somebody::loginName, Collectors.joining(", "))))
                    .forEach((organisation, names) -> lines.add(line("  " + organisation, names)));
            lines.add("");
        }
        if (mailCatcher.getIfAvailable() != null) {
            lines.add(line("Mails lezen (read)", address + "/mails"));
        }
        lines.add(line("API", address + "/api/docs"));
        if (environment.getProperty("spring.datasource.url", "").isBlank()) {
            lines.add(line("Gegevens (data)", environment.getProperty("stagepact.data-dir", "./data")));
        }
        lines.add(line("Stoppen (stop)", "Ctrl-C"));
        lines.add("");
        return String.join("\n", lines);
    }

    private static String line(String what, String value) {
        return "  %-38s%s".formatted(what, value);
    }
}

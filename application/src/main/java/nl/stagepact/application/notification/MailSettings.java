package nl.stagepact.application.notification;

import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import java.net.URI;
import java.util.Optional;
import org.springframework.core.env.Environment;

/**
 * @param sender of every mail
 * @param baseUrl where the pages are, for the links
 * @param domain the right-hand side of every Message-ID
 */
record MailSettings(InternetAddress sender, String baseUrl, String domain) {

    private static final String FROM = "stagepact.mail.from";

    /**
     * {@code stagepact.mail.from}, such as {@code Stagepact <no-reply@school.example>}; without it {@code no-reply} at the
     * host of {@code stagepact.base-url}.
     */
    static MailSettings of(Environment environment) {
        var baseUrl = environment.getProperty(
                "stagepact.base-url", "http://localhost:" + environment.getProperty("server.port", "8080"));
        // an address needs a dot to be one
        var domain = Optional.ofNullable(URI.create(baseUrl).getHost())
                .filter(host -> host.contains(".") && !host.matches("[0-9.]+"))
                .orElse("stagepact.example");
        return of(environment.getProperty(FROM, "Stagepact <no-reply@" + domain + ">"), baseUrl, domain);
    }

    /** @throws IllegalArgumentException at the start, not at the first mail, when the configured sender is no address */
    static MailSettings of(String from, String baseUrl, String domain) {
        try {
            var parsed = InternetAddress.parse(from, true);
            if (parsed.length != 1) {
                throw new IllegalArgumentException(FROM + " must be one address: " + from);
            }
            parsed[0].validate();
            return new MailSettings(parsed[0], baseUrl, domain);
        } catch (AddressException e) {
            throw new IllegalArgumentException(FROM + " must be one address: " + from, e);
        }
    }
}

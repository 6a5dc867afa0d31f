package nl.stagepact.application.notification;

import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import java.net.URI;

/**
 * @param from the sender of every mail, as {@code Stagepact <no-reply@school.example>}
 * @param baseUrl where the pages are, for the links
 */
record MailSettings(String from, String baseUrl) {

    MailSettings {
        parse(from);
    }

    /** @throws IllegalArgumentException at the start, not at the first mail, when the configured sender is no address */
    private static InternetAddress parse(String from) {
        try {
            var parsed = InternetAddress.parse(from, true);
            if (parsed.length != 1) {
                throw new IllegalArgumentException("stagepact.mail.from must be one address: " + from);
            }
            parsed[0].validate();
            return parsed[0];
        } catch (AddressException e) {
            throw new IllegalArgumentException("stagepact.mail.from must be one address: " + from, e);
        }
    }

    InternetAddress sender() {
        return parse(from);
    }

    /** The right-hand side of every Message-ID. */
    String domain() {
        var host = URI.create(baseUrl).getHost();
        return host == null ? "stagepact" : host;
    }
}

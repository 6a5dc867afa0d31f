package nl.stagepact.application.notification;

import java.util.Optional;
import org.springframework.core.env.Environment;

/**
 * Who sends all mails.
 *
 * @param baseUrl where the pages are, without a slash at the end
 */
public record MailSender(String name, String address, String baseUrl) {

    public static MailSender of(Environment environment) {
        var settings = MailSettings.of(environment);
        var sender = settings.sender();
        return new MailSender(
                Optional.ofNullable(sender.getPersonal()).orElse("Stagepact"),
                sender.getAddress(),
                settings.baseUrl().replaceAll("/+$", ""));
    }
}

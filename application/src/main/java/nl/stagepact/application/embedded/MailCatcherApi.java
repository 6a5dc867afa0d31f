package nl.stagepact.application.embedded;

import io.swagger.v3.oas.annotations.Hidden;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The caught mails for programs: the walk of the README and the tests follow the links in them. */
@Hidden
@RestController
@RequestMapping("/mail-catcher/mails")
@EmbeddedUnless("spring.mail.host")
class MailCatcherApi {

    private final MailCatcher catcher;

    MailCatcherApi(MailCatcher catcher) {
        this.catcher = catcher;
    }

    @GetMapping
    List<Line> list() {
        return catcher.list().stream().map(Line::of).toList();
    }

    @GetMapping("/{id}")
    ResponseEntity<Mail> get(@PathVariable long id) {
        return ResponseEntity.of(catcher.get(id).map(Mail::of));
    }

    @DeleteMapping
    ResponseEntity<Void> clear() {
        catcher.clear();
        return ResponseEntity.noContent().build();
    }

    record Line(long id, Instant receivedAt, List<String> to, String from, String subject) {

        static Line of(CaughtMail mail) {
            return new Line(mail.id(), mail.receivedAt(), mail.to(), mail.from(), mail.subject());
        }
    }

    record Mail(
            long id,
            Instant receivedAt,
            List<String> to,
            String from,
            String subject,
            Optional<String> text,
            Optional<String> html,
            List<Attachment> attachments) {

        static Mail of(CaughtMail mail) {
            return new Mail(
                    mail.id(),
                    mail.receivedAt(),
                    mail.to(),
                    mail.from(),
                    mail.subject(),
                    mail.text(),
                    mail.html(),
                    mail.attachments().stream().map(Attachment::of).toList());
        }
    }

    record Attachment(int index, String fileName, String contentType, int size) {

        static Attachment of(CaughtMail.Attachment attachment) {
            return new Attachment(
                    attachment.index(), attachment.fileName(), attachment.contentType(), attachment.content().length);
        }
    }
}

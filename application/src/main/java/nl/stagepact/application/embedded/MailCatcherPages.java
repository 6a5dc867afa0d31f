package nl.stagepact.application.embedded;

import jakarta.servlet.http.HttpServletResponse;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import nl.stagepact.application.web.ContentSecurity;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.server.ResponseStatusException;

/** The caught mails for people. */
@Controller
@RequestMapping("/mails")
@EmbeddedUnless("spring.mail.host")
class MailCatcherPages {

    private final MailCatcher catcher;

    MailCatcherPages(MailCatcher catcher) {
        this.catcher = catcher;
    }

    @GetMapping
    String mails(Model model) {
        model.addAttribute("mails", catcher.list());
        return "mails/list";
    }

    @GetMapping("/{id}")
    String mail(@PathVariable long id, Model model, HttpServletResponse response) {
        model.addAttribute("mail", Shown.of(find(id)));
        response.setHeader("Content-Security-Policy", ContentSecurity.PAGE_WITH_FRAME);
        return "mails/mail";
    }

    @GetMapping("/{id}/html")
    ResponseEntity<String> html(@PathVariable long id) {
        var html = find(id).html().orElseThrow(MailCatcherPages::absent);
        return ResponseEntity.ok()
                .contentType(new MediaType(MediaType.TEXT_HTML, StandardCharsets.UTF_8))
                .header("Content-Security-Policy", ContentSecurity.FRAMED_DOCUMENT)
                .header("X-Frame-Options", "SAMEORIGIN")
                .body(html);
    }

    @GetMapping("/{id}/attachments/{index}")
    ResponseEntity<byte[]> attachment(@PathVariable long id, @PathVariable int index) {
        var attachment = find(id).attachments().stream()
                .filter(one -> one.index() == index)
                .findFirst()
                .orElseThrow(MailCatcherPages::absent);
        var disposition = ContentDisposition.attachment()
                .filename(attachment.fileName(), StandardCharsets.UTF_8)
                .build();
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_OCTET_STREAM)
                .header(HttpHeaders.CONTENT_DISPOSITION, disposition.toString())
                .body(attachment.content());
    }

    private CaughtMail find(long id) {
        return catcher.get(id).orElseThrow(MailCatcherPages::absent);
    }

    private static ResponseStatusException absent() {
        return new ResponseStatusException(HttpStatus.NOT_FOUND);
    }

    /** As the template {@code mails/mail} reads it. */
    record Shown(
            long id,
            Instant receivedAt,
            List<String> to,
            String from,
            String subject,
            String text,
            boolean hasHtml,
            List<CaughtMail.Attachment> attachments) {

        static Shown of(CaughtMail mail) {
            return new Shown(
                    mail.id(),
                    mail.receivedAt(),
                    mail.to(),
                    mail.from(),
                    mail.subject(),
                    mail.text().orElse(""),
                    mail.html().isPresent(),
                    mail.attachments());
        }
    }
}

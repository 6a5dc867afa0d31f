package nl.stagepact.application.audit;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Date;
import nl.stagepact.application.notification.MailSender;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mail.MailException;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.mail.javamail.MimeMessageHelper;

/**
 * Hands each checkpoint to SBB as it is made: whoever holds the database and the key can't rewrite what others keep. One mail
 * for each, in their order; whichever is not taken is tried again in the next round. A round that dies between the mail
 * server and our note sends one twice, under the same Message-ID.
 */
final class CheckpointPost {

    private static final Logger LOG = LoggerFactory.getLogger(CheckpointPost.class);

    /** After a mail server was away, or a mailbox was named for the first time. */
    private static final int MOST_PER_ROUND = 50;

    private final JdbcClient jdbc;
    private final SealBook book;
    private final JavaMailSender server;
    private final MailSender sender;
    private final String mailbox;
    private final Clock clock;

    /** @param mailbox one address */
    CheckpointPost(
            JdbcClient jdbc, SealBook book, JavaMailSender server, MailSender sender, String mailbox, Clock clock) {
        this.jdbc = jdbc;
        this.book = book;
        this.server = server;
        this.sender = sender;
        this.mailbox = mailbox;
        this.clock = clock;
    }

    /** Not within a transaction: each note stands as soon as its mail was taken. */
    void postWhatIsNew() {
        try {
            for (var checkpoint : book.checkpoints(MOST_PER_ROUND, lastPosted())) {
                server.send(mail(checkpoint));
                jdbc.sql("insert into audit_checkpoint_post values (?, ?, ?)")
                        .params(checkpoint.number(), mailbox, clock.instant().atOffset(ZoneOffset.UTC))
                        .update();
            }
        } catch (MailException | MessagingException | UnsupportedEncodingException e) {
            LOG.warn(
                    "Checkpoints can't be mailed to whoever keeps them ({}); tried again in a minute",
                    e.getClass().getSimpleName());
        }
    }

    private long lastPosted() {
        return jdbc.sql("select coalesce(max(number), 0) from audit_checkpoint_post")
                .query(Long.class)
                .single();
    }

    private MimeMessage mail(Checkpoint checkpoint) throws MessagingException, UnsupportedEncodingException {
        var message = server.createMimeMessage();
        var name = checkpoint.fileName();
        var parts = new MimeMessageHelper(message, true, StandardCharsets.UTF_8.name());
        parts.setFrom(sender.address(), sender.name());
        parts.setTo(mailbox);
        parts.setSentDate(Date.from(clock.instant()));
        parts.setSubject("Checkpoint %d van het auditspoor van Stagepact".formatted(checkpoint.number()));
        parts.setText(words(checkpoint));
        parts.addAttachment(
                name + ".txt", new ByteArrayResource(checkpoint.text().getBytes(StandardCharsets.UTF_8)), "text/plain");
        parts.addAttachment(name + ".sig", new ByteArrayResource(checkpoint.signature()), "application/octet-stream");
        var domain = sender.address().substring(sender.address().indexOf('@'));
        message.setHeader("Message-ID", "<audit-" + name + domain + ">");
        // no out-of-office answers to a machine (RFC 3834)
        message.setHeader("Auto-Submitted", "auto-generated");
        return message;
    }

    private static String words(Checkpoint checkpoint) {
        return """
                Bewaar dit bericht met zijn bijlagen. Wie een checkpoint bewaart, kan later zien of de geschiedenis is herschreven.

                Checkpoint %1$d gaat over de feiten %2$d tot en met %3$d.
                SHA-256: %4$s

                Controleren, met de openbare sleutel die u langs een andere weg kreeg:
                openssl pkeyutl -verify -pubin -inkey seal-public-key.pem -rawin -in %5$s.txt -sigfile %5$s.sig

                In English: keep this mail and what is attached. Whoever keeps a checkpoint can tell later whether history was rewritten.
                Give number and SHA-256 to the verification of the audit trail, or the SHA-256 to verify.sh in a dossier.
                """.formatted(
                        checkpoint.number(),
                        checkpoint.firstSeal(),
                        checkpoint.lastSeal(),
                        checkpoint.sha256(),
                        checkpoint.fileName());
    }
}

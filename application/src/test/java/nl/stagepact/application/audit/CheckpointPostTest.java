package nl.stagepact.application.audit;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.stagepact.application.api.Http;
import nl.stagepact.application.api.Region;
import nl.stagepact.application.identity.WholeApplicationTest;
import nl.stagepact.application.notification.MailSender;
import nl.stagepact.domain.shared.Period;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mail.MailSendException;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import org.springframework.transaction.support.TransactionTemplate;

/** Each checkpoint reaches the mailbox outside, once, with all that is needed to keep and to check it. */
@WholeApplicationTest
class CheckpointPostTest {

    private static final String MAILBOX = "auditspoor@sbb.example";

    @LocalServerPort
    private int port;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private SealBook book;

    @Autowired
    private SealKey key;

    @Autowired
    private TransactionTemplate transaction;

    private final Server server = new Server();
    private CheckpointPost post;

    /** A mail server that is away, or takes everything. */
    private static final class Server extends JavaMailSenderImpl {

        private final List<MimeMessage> taken = new ArrayList<>();
        private boolean isAway;

        @Override
        protected void doSend(MimeMessage[] messages, Object[] originals) {
            if (isAway) {
                throw new MailSendException("away");
            }
            taken.addAll(List.of(messages));
        }
    }

    @BeforeEach
    void all_earlier_ones_were_posted() {
        post = new CheckpointPost(
                jdbc,
                book,
                server,
                new MailSender("Stagepact", "no-reply@stagepact.example", ""),
                MAILBOX,
                Clock.systemUTC());
        while (last() > posted()) {
            post.postWhatIsNew();
        }
        server.taken.clear();
    }

    @Test
    void a_checkpoint_is_mailed_as_it_is_made_once_and_verifies_as_it_arrives() throws Exception {
        var made = aNewCheckpoint();

        post.postWhatIsNew();
        post.postWhatIsNew();

        assertThat(server.taken).hasSize(1);
        var mail = server.taken.getFirst();
        assertThat(mail.getAllRecipients()).extracting(Object::toString).containsExactly(MAILBOX);
        assertThat(mail.getSubject())
                .isEqualTo("Checkpoint %d van het auditspoor van Stagepact".formatted(made.number()));
        var attached = attachments(mail);
        assertThat(attached).containsOnlyKeys(made.fileName() + ".txt", made.fileName() + ".sig");
        var text = new String(attached.get(made.fileName() + ".txt"));
        assertThat(text).isEqualTo(made.text());
        assertThat(key.signed(text, attached.get(made.fileName() + ".sig"))).isTrue();
    }

    @Test
    void what_the_mail_server_does_not_take_comes_later_in_order() throws Exception {
        server.isAway = true;
        var first = aNewCheckpoint();
        post.postWhatIsNew();
        var second = aNewCheckpoint();
        post.postWhatIsNew();
        assertThat(server.taken).isEmpty();

        server.isAway = false;
        post.postWhatIsNew();

        assertThat(server.taken).hasSize(2);
        assertThat(attachments(server.taken.getFirst())).containsKey(first.fileName() + ".txt");
        assertThat(attachments(server.taken.getLast())).containsKey(second.fileName() + ".txt");
    }

    private Checkpoint aNewCheckpoint() {
        new Region(new Http(port), new Period(LocalDate.parse("2027-02-01"), LocalDate.parse("2027-06-30")));
        transaction.executeWithoutResult(_ -> book.sealAndSignAll());
        return book.lastCheckpoint().orElseThrow();
    }

    private int last() {
        return book.lastCheckpoint().map(Checkpoint::number).orElse(0);
    }

    private int posted() {
        return jdbc.sql("select coalesce(max(number), 0) from audit_checkpoint_post")
                .query(Integer.class)
                .single();
    }

    private static Map<String, byte[]> attachments(MimeMessage mail) throws Exception {
        mail.saveChanges();
        var attached = new HashMap<String, byte[]>();
        var parts = (MimeMultipart) mail.getContent();
        for (int i = 0; i < parts.getCount(); i++) {
            var part = parts.getBodyPart(i);
            if (part.getFileName() != null) {
                attached.put(part.getFileName(), bytes(part.getInputStream()));
            }
        }
        return attached;
    }

    private static byte[] bytes(java.io.InputStream in) throws IOException {
        try (in) {
            return in.readAllBytes();
        }
    }
}

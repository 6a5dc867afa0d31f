package nl.stagepact.application.notification;

import jakarta.activation.DataHandler;
import jakarta.mail.MessagingException;
import jakarta.mail.Part;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import jakarta.mail.util.ByteArrayDataSource;
import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Date;
import java.util.List;
import java.util.stream.Stream;
import nl.stagepact.application.notification.Enclosed.Attachment;
import nl.stagepact.domain.shared.ContactDetails;
import nl.stagepact.domain.shared.Language;
import nl.stagepact.domain.shared.Personal;
import org.springframework.mail.MailException;
import org.springframework.mail.javamail.JavaMailSender;

/** Makes a waiting mail into a message, with all that is personal looked up now, and hands it to the mail server. */
final class Postman {

    private static final String UTF_8 = StandardCharsets.UTF_8.name();

    private final Matter.Book book;
    private final Languages languages;
    private final Enclosures enclosures;
    private final LetterWriter writer;
    private final Layout layout;
    private final JavaMailSender server;
    private final MailSettings settings;
    private final Clock clock;

    Postman(
            Matter.Book book,
            Languages languages,
            Enclosures enclosures,
            LetterWriter writer,
            Layout layout,
            JavaMailSender server,
            MailSettings settings,
            Clock clock) {
        this.book = book;
        this.languages = languages;
        this.enclosures = enclosures;
        this.writer = writer;
        this.layout = layout;
        this.server = server;
        this.settings = settings;
        this.clock = clock;
    }

    sealed interface Prepared {}

    /** Its reader's data were erased. */
    record Undeliverable() implements Prepared {}

    final class Ready implements Prepared {

        private final MimeMessage message;
        private final Language language;

        private Ready(MimeMessage message, Language language) {
            this.message = message;
            this.language = language;
        }

        /** In which it is written: the reader's choice by now. */
        Language language() {
            return language;
        }

        /** @throws NotSent when the mail server doesn't take it */
        void post() {
            try {
                server.send(message);
            } catch (MailException e) {
                throw NotSent.becauseOf(e);
            }
        }
    }

    /** @throws NotSent when it can't be written or addressed */
    Prepared prepare(Mail mail) {
        var contact = book.contactOf(mail.recipientId());
        return switch (contact) {
            case Personal.Erased<ContactDetails> _ -> new Undeliverable();
            case Personal.Known<ContactDetails>(var _, ContactDetails reader) -> {
                try {
                    var language = languages.of(mail.recipientId(), contact);
                    yield new Ready(message(mail.in(language), reader), language);
                } catch (MessagingException | UnsupportedEncodingException | RuntimeException e) {
                    throw NotSent.becauseOf(e);
                }
            }
        };
    }

    private MimeMessage message(Mail mail, ContactDetails reader)
            throws MessagingException, UnsupportedEncodingException {
        var enclosed = enclosures.with(mail);
        var letter = writer.write(mail, book.of(mail), reader.name(), enclosed);
        var message = server.createMimeMessage();
        message.setFrom(settings.sender());
        message.setRecipient(MimeMessage.RecipientType.TO, address(reader));
        message.setSubject(letter.subject(), UTF_8);
        message.setSentDate(Date.from(clock.instant()));
        message.setHeader("Message-ID", "<" + mail.id() + "." + mail.round() + "@" + settings.domain() + ">");
        message.setHeader("Content-Language", letter.language());
        // no out-of-office answers to a machine (RFC 3834)
        message.setHeader("Auto-Submitted", "auto-generated");
        message.setContent(parts(letter, enclosed));
        return message;
    }

    /** The same in two shapes, or three; what is attached stands beside them. */
    private MimeMultipart parts(Letter letter, Enclosed enclosed) throws MessagingException {
        var shapes =
                new MimeMultipart("alternative", part(layout.text(letter), "plain"), part(layout.html(letter), "html"));
        if (enclosed.calendar().isPresent()) {
            shapes.addBodyPart(calendar(enclosed.calendar().get()));
        }
        var attached = attached(enclosed);
        if (attached.isEmpty()) {
            return shapes;
        }
        var words = new MimeBodyPart();
        words.setContent(shapes);
        var all = new MimeMultipart("mixed", words);
        for (Attachment each : attached) {
            all.addBodyPart(attachment(each));
        }
        return all;
    }

    private static List<Attachment> attached(Enclosed enclosed) {
        var invitation = enclosed.calendar().stream()
                .map(calendar -> new Attachment(
                        "invite.ics", "application/ics", calendar.text().getBytes(StandardCharsets.UTF_8)));
        return Stream.concat(invitation, enclosed.attachments().stream()).toList();
    }

    private static MimeBodyPart calendar(Enclosed.Calendar calendar) throws MessagingException {
        var type = "text/calendar; charset=UTF-8; method=" + calendar.method();
        var part = new MimeBodyPart();
        part.setDataHandler(
                new DataHandler(new ByteArrayDataSource(calendar.text().getBytes(StandardCharsets.UTF_8), type)));
        part.setHeader("Content-Type", type);
        return part;
    }

    private static MimeBodyPart attachment(Attachment attachment) throws MessagingException {
        var part = new MimeBodyPart();
        part.setDataHandler(new DataHandler(new ByteArrayDataSource(attachment.content(), attachment.mediaType())));
        part.setFileName(attachment.fileName());
        part.setDisposition(Part.ATTACHMENT);
        return part;
    }

    private static MimeBodyPart part(String content, String subtype) throws MessagingException {
        var part = new MimeBodyPart();
        part.setText(content, UTF_8, subtype);
        return part;
    }

    private static InternetAddress address(ContactDetails reader)
            throws MessagingException, UnsupportedEncodingException {
        var address = new InternetAddress(reader.email(), true);
        address.setPersonal(LetterWriter.clean(reader.name()), UTF_8);
        return address;
    }
}

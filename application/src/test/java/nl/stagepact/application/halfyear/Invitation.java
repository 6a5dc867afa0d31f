package nl.stagepact.application.halfyear;

import jakarta.mail.BodyPart;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import java.io.IOException;
import java.io.InputStream;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.data.ParserException;
import net.fortuna.ical4j.model.Component;
import net.fortuna.ical4j.model.Property;
import net.fortuna.ical4j.model.component.CalendarComponent;
import nl.stagepact.domain.shared.BusinessDay;

/** What a calendar program reads in a mail; by another library than the one that wrote it. */
record Invitation(String uid, Post.Entry entry) {

    private static final DateTimeFormatter UTC = DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss'Z'");

    /** Of a mail that has one. */
    static Optional<Invitation> in(Object content) {
        try {
            if (content instanceof Multipart parts) {
                for (int i = 0; i < parts.getCount(); i++) {
                    var found = in(parts.getBodyPart(i));
                    if (found.isPresent()) {
                        return found;
                    }
                }
            }
            return Optional.empty();
        } catch (MessagingException | IOException | ParserException e) {
            throw new AssertionError("A mail whose calendar entry can't be read", e);
        }
    }

    private static Optional<Invitation> in(BodyPart part) throws MessagingException, IOException, ParserException {
        if (part.isMimeType("text/calendar")) {
            try (var source = part.getInputStream()) {
                return Optional.of(read(source));
            }
        }
        return part.isMimeType("multipart/*") ? in(part.getContent()) : Optional.empty();
    }

    private static Invitation read(InputStream source) throws IOException, ParserException {
        var calendar = new CalendarBuilder().build(source);
        CalendarComponent event = calendar.getComponent(Component.VEVENT).orElseThrow();
        var method = calendar.getProperty(Property.METHOD).orElseThrow().getValue();
        var withdrawn =
                event.getProperty(Property.STATUS).map(Property::getValue).filter("CANCELLED"::equals);
        if (method.equals("CANCEL") != withdrawn.isPresent()) {
            method += " but " + withdrawn.orElse("not cancelled");
        }
        var start = LocalDateTime.parse(value(event, Property.DTSTART), UTC).toInstant(ZoneOffset.UTC);
        return new Invitation(
                value(event, Property.UID),
                new Post.Entry(method, Integer.parseInt(value(event, Property.SEQUENCE)), inAmsterdam(start)));
    }

    private static LocalDateTime inAmsterdam(Instant moment) {
        return LocalDateTime.ofInstant(moment, BusinessDay.ZONE);
    }

    private static String value(CalendarComponent event, String property) {
        return event.getProperty(property).orElseThrow().getValue();
    }
}

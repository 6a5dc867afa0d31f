package nl.stagepact.application.notification;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What goes with a mail beside its words.
 *
 * @param calendar at most one
 * @param path where the mail's button leads instead of the page of what it is about, from the root of the pages:
 *     {@code /links/…}
 * @param values for the placeholders of the mail's texts, in the reader's language; each for which there is a text
 *     {@code detail.<name>} is also shown as a line of its own, in this order
 */
public record Enclosed(
        Optional<Calendar> calendar, List<Attachment> attachments, Optional<String> path, Map<String, String> values) {

    public static final Enclosed NOTHING = new Enclosed(Optional.empty(), List.of(), Optional.empty(), Map.of());

    public Enclosed {
        attachments = List.copyOf(attachments);
        values = Collections.unmodifiableMap(new LinkedHashMap<>(values));
    }

    /**
     * An iCalendar object: shown by the mail program as an invitation, and attached as {@code invite.ics} for one that can't.
     *
     * @param method of iTIP, as it also stands in the object: {@code REQUEST} or {@code CANCEL}
     * @param text the whole object, with folded lines that end in CR LF
     */
    public record Calendar(String method, String text) {}

    /** @param mediaType without parameters, such as {@code application/pdf} */
    public record Attachment(String fileName, String mediaType, byte[] content) {

        public Attachment {
            content = content.clone();
        }

        @Override
        public byte[] content() {
            return content.clone();
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof Attachment(String name, String type, byte[] bytes)
                    && fileName.equals(name)
                    && mediaType.equals(type)
                    && Arrays.equals(content, bytes);
        }

        @Override
        public int hashCode() {
            return Arrays.hashCode(content);
        }

        @Override
        public String toString() {
            return fileName + " (" + content.length + " bytes)";
        }
    }

    public static Enclosed calendar(String method, String text) {
        return new Enclosed(Optional.of(new Calendar(method, text)), List.of(), Optional.empty(), Map.of());
    }

    public static Enclosed attachment(String fileName, String mediaType, byte[] content) {
        return new Enclosed(
                Optional.empty(), List.of(new Attachment(fileName, mediaType, content)), Optional.empty(), Map.of());
    }

    public static Enclosed link(String path) {
        return new Enclosed(Optional.empty(), List.of(), Optional.of(path), Map.of());
    }

    public static Enclosed values(Map<String, String> values) {
        return new Enclosed(Optional.empty(), List.of(), Optional.empty(), values);
    }

    /** Both; the calendar and the path of the other where both have one. */
    public Enclosed and(Enclosed other) {
        var all = new ArrayList<>(attachments);
        all.addAll(other.attachments);
        var words = new LinkedHashMap<>(values);
        words.putAll(other.values);
        return new Enclosed(other.calendar.or(this::calendar), all, other.path.or(this::path), words);
    }
}

package nl.stagepact.application.halfyear;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Optional;

/**
 * A mail, expected or caught.
 *
 * @param conversation which one it is about, empty where it is about none
 * @param entry what it puts into the reader's calendar
 */
record Post(LocalDate day, int life, Milestone milestone, String conversation, Reader reader, Optional<Entry> entry)
        implements Comparable<Post> {

    /**
     * In a calendar. Its UID is not foretold: it must be the same for all of a conversation, and for no other.
     *
     * @param method REQUEST or CANCEL
     * @param at in Amsterdam
     */
    record Entry(String method, int sequence, LocalDateTime at) {}

    @Override
    public int compareTo(Post other) {
        return toString().compareTo(other.toString());
    }

    @Override
    public String toString() {
        return "%s life %03d %s%s to %s%s"
                .formatted(
                        day,
                        life,
                        milestone,
                        conversation.isEmpty() ? "" : " of " + conversation,
                        reader,
                        entry.map(one -> " with " + one).orElse(""));
    }
}

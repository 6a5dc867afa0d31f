package nl.stagepact.domain.placement;

import java.time.Instant;
import java.time.LocalDate;
import nl.stagepact.domain.shared.BusinessDay;
import nl.stagepact.domain.shared.Personal;

/**
 * When and where the three will talk.
 *
 * @param minutes how long it lasts
 * @param where a place in words; of a conversation online its link (http or https), by phone who calls whom
 */
public record Appointment(Instant startsAt, int minutes, ConversationForm form, Personal<String> where) {

    LocalDate date() {
        return BusinessDay.of(startsAt);
    }

    /** What was erased was one. A telephone that writes a capital where a line begins writes a link all the same. */
    boolean saysWhereOnline() {
        return form != ConversationForm.ONLINE
                || where.known()
                        .filter(link -> !link.matches("(?i:https?)://\\S+"))
                        .isEmpty();
    }
}

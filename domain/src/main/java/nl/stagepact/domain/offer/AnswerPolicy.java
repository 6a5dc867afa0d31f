package nl.stagepact.domain.offer;

import java.time.LocalDate;
import java.util.List;
import java.util.OptionalInt;
import nl.stagepact.domain.shared.Party;

/**
 * How long whoever must answer a candidate gets for it. Our choice and therefore configuration: a term keeps the version by
 * which it was set, so another policy never touches it.
 *
 * @param days from the day of the question on; the last of them is the last day on which an answer counts
 * @param reminderDays days after the question on which whoever must answer is reminded, the first one first
 */
public record AnswerPolicy(int version, int days, List<Integer> reminderDays) {

    public AnswerPolicy {
        reminderDays = List.copyOf(reminderDays);
    }

    /** Version 1: 14 days, with a reminder on day 3 and on day 10. */
    public static AnswerPolicy firstEdition() {
        return new AnswerPolicy(1, 14, List.of(3, 10));
    }

    AnswerTerm from(LocalDate today, Party party) {
        return new AnswerTerm(party, today, today.plusDays(days), version);
    }

    /** The day of the reminder that is due by now: of several that were missed only the last one. */
    OptionalInt reminderDue(AnswerTerm term, LocalDate today) {
        return reminderDays.stream()
                .mapToInt(Integer::intValue)
                .filter(day -> !term.askedDate().plusDays(day).isAfter(today))
                .max();
    }
}

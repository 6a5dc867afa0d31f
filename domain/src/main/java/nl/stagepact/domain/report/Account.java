package nl.stagepact.domain.report;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;

/**
 * What happened, as told. Only ever inside {@code Personal}, under the case's key.
 *
 * @param happenedDate the day, or the first of them; nothing when it isn't known
 * @param grounds at least one, if only {@link Ground#UNKNOWN}
 */
public record Account(String what, Optional<LocalDate> happenedDate, Optional<String> where, Set<Ground> grounds) {

    public Account {
        grounds = Set.copyOf(grounds);
    }
}

package nl.stagepact.domain.report;

import java.time.LocalDate;
import java.util.Optional;

/**
 * What whoever reported has to add, as told. Only ever inside {@code Personal}, under the case's key.
 *
 * @param happenedDate of what is added; nothing when it has no day of its own
 */
public record Supplement(String what, Optional<LocalDate> happenedDate) {}

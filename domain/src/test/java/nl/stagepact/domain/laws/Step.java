package nl.stagepact.domain.laws;

import java.time.LocalDate;
import nl.stagepact.domain.shared.Caller;

/** One thing that happens in the town, on some day. */
sealed interface Step {

    LocalDate date();

    /** Somebody asks for something. */
    record Ask(LocalDate date, Caller caller, Object command) implements Step {}

    /** Stagepact reacts to the oldest event that it has not reacted to yet. */
    record React(LocalDate date) implements Step {}
}

package nl.stagepact.application.personaldata;

import java.util.UUID;
import nl.stagepact.projections.engine.Page;

/** What people may ask about what is kept about them. */
public sealed interface PersonalDataOperation {

    /**
     * All of it, of a student or of anybody else. Answered with {@code Optional<PersonalData>}: nothing for whoever may not have
     * it.
     */
    record FindPersonalData(UUID personId) implements PersonalDataOperation {}

    /** Who read what few may read of whoever asks. Answered with {@code PageOf<Reading>}, the newest first. */
    record FindReadLog(Page page) implements PersonalDataOperation {}
}

package nl.stagepact.application.exchange;

import java.util.Locale;

/** What the lines of a file are. */
public enum ImportKind {
    /** Of the school that sends the file, with their profiles and searches where given. */
    STUDENTS,
    /** Each with its contact. */
    EMPLOYERS,
    /** Of the employer that sends the file. */
    OFFERS;

    /** Of the template. */
    String fileName() {
        return name().toLowerCase(Locale.ROOT) + ".csv";
    }
}

package nl.stagepact.application.exchange;

import nl.stagepact.domain.shared.Language;

/** What can be wrong with a file as a file, or with a line among its others; the constant is the code that clients see. */
enum FileFlaw {
    EMPTY_FILE(
            "Dit bestand heeft geen regels. Op de eerste regel horen de namen van de kolommen.",
            "This file has no lines. The first line must hold the names of the columns."),
    UNREADABLE_LINE(
            "Vanaf hier is het bestand niet als CSV te lezen: te veel of te lange velden, of een aanhalingsteken te veel.",
            "From here on the file can't be read as CSV: too many or too long fields, or a quote too many."),
    NO_HEADER(
            "Geen van deze kolommen kennen we. Op de eerste regel horen de namen van de kolommen.",
            "We know none of these columns. The first line must hold the names of the columns."),
    MISSING_COLUMN("Deze kolom is verplicht.", "This column is required."),
    REPEATED_COLUMN("Deze kolom staat er twee keer in.", "This column occurs twice."),
    UNKNOWN_COLUMN(
            "Deze kolom kennen we niet; wat erin staat gebruiken we niet.",
            "We don't know this column; what it holds is not used."),
    TOO_MANY_FIELDS(
            "Deze regel heeft meer velden dan de eerste regel kolommen heeft.",
            "This line has more fields than the first line has columns."),
    TOO_MANY_LINES("Een bestand mag hoogstens %s regels hebben.", "A file may have at most %s lines."),
    REPEATED_LINE("Dit staat ook al op regel %s.", "This stands on line %s already."),
    CHANGES_EXISTING(
            "Dit bestaat al; wat hier anders is, wordt aangepast.",
            "This exists already; what is different here will be changed.");

    private final String dutch;
    private final String english;

    FileFlaw(String dutch, String english) {
        this.dutch = dutch;
        this.english = english;
    }

    String sentence(Language language, Object... arguments) {
        return switch (language) {
            case NL -> dutch.formatted(arguments);
            case EN -> english.formatted(arguments);
        };
    }
}

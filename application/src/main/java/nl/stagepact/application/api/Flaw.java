package nl.stagepact.application.api;

import java.util.List;
import nl.stagepact.domain.shared.Language;

/** What can be wrong with one field of a request; the constant is the code that clients see. */
public enum Flaw {
    REQUIRED("Dit is verplicht.", "This is required."),
    UNKNOWN_FIELD("Dit veld kennen we niet.", "We don't know this field."),
    UNKNOWN_PARAMETER("Deze parameter kennen we niet.", "We don't know this parameter."),
    REPEATED("Dit mag maar een keer voorkomen.", "This may occur only once."),
    AT_LEAST_ONE("Noem er minstens een.", "Name at least one of them."),
    WRONG_TYPE("Hier hoort %s.", "This must be %s."),
    OUT_OF_RANGE("Dit getal is te klein of te groot: van %s tot en met %s.", "Too small or too large: from %s to %s."),
    TOO_SMALL("Dit is te klein: minstens %s.", "This is too small: at least %s."),
    TOO_BIG("Dit is te groot: hoogstens %s.", "This is too big: at most %s."),
    TOO_PRECISE("Hoogstens %s cijfers achter de komma.", "At most %s decimals."),
    TOO_SHORT("Dit is te kort: minstens %s.", "This is too short: at least %s."),
    TOO_LONG("Dit is te lang: hoogstens %s.", "This is too long: at most %s."),
    FORBIDDEN_CHARACTER("Hier staan tekens in die niet mogen.", "This contains characters that are not allowed."),
    UNKNOWN_VALUE("Kies een van: %s.", "Choose one of: %s."),
    INVALID_DATE(
            "Dit is geen bestaande datum. Schrijf bijvoorbeeld 2027-02-28.",
            "This is not an existing date. Write for example 2027-02-28."),
    INVALID_MOMENT(
            "Dit is geen moment. Schrijf bijvoorbeeld 2027-02-28T09:30:00Z.",
            "This is not a moment. Write for example 2027-02-28T09:30:00Z."),
    INVALID_ID("Dit is geen id (UUID).", "This is not an id (UUID)."),
    INVALID_EMAIL("Dit is geen e-mailadres.", "This is not an e-mail address."),
    INVALID_FORMAT("Dit heeft niet de juiste vorm.", "This doesn't have the right form."),
    INVALID_CREBO("Een crebo heeft 5 cijfers.", "A crebo has 5 digits."),
    INVALID_INSTITUTION_CODE(
            "Een instellingscode (BRIN) heeft 4 hoofdletters of cijfers.",
            "An institution code (BRIN) has 4 capitals or digits."),
    INVALID_KVK_NUMBER("Een KvK-nummer heeft 8 cijfers.", "A KvK number has 8 digits."),
    INVALID_SCHOOL_YEAR("Schrijf een schooljaar als 2026-2027.", "Write a school year as 2026-2027."),
    INVALID_POSTCODE("Schrijf een postcode als 1234 AB.", "Write a postcode as 1234 AB."),
    ENDS_BEFORE_START("Het einde ligt voor het begin.", "The end is before the start."),
    UNKNOWN_CREBO("Deze kwalificatie (crebo) kennen we niet.", "We don't know this qualification (crebo)."),
    LEVEL_MISMATCH("Deze kwalificatie heeft een ander niveau.", "This qualification is of another level."),
    UNKNOWN_REGION("Deze arbeidsmarktregio kennen we niet.", "We don't know this labour market region."),
    UNKNOWN_PACT("Dit stagepact kennen we niet.", "We don't know this pact."),
    CONTRADICTION("Dit past niet bij %s.", "This doesn't go with %s."),
    INVALID_HEADER("Deze header heeft niet de juiste vorm.", "This header doesn't have the right form.");

    private final String dutch;
    private final String english;

    Flaw(String dutch, String english) {
        this.dutch = dutch;
        this.english = english;
    }

    /** @param arguments for the placeholders of the sentence; a {@link Shape} is said in the same language */
    String sentence(Language language, List<?> arguments) {
        var words = arguments.stream()
                .map(argument -> argument instanceof Shape shape ? shape.in(language) : argument)
                .toArray();
        return switch (language) {
            case NL -> dutch.formatted(words);
            case EN -> english.formatted(words);
        };
    }

    /** What a value must look like. */
    enum Shape {
        TEXT("een tekst", "a text"),
        INTEGER("een geheel getal", "a whole number"),
        NUMBER("een getal", "a number"),
        BOOLEAN("true of false", "true or false"),
        LIST("een lijst", "a list"),
        OBJECT("een object", "an object");

        private final String dutch;
        private final String english;

        Shape(String dutch, String english) {
            this.dutch = dutch;
            this.english = english;
        }

        private String in(Language language) {
            return language == Language.NL ? dutch : english;
        }
    }
}

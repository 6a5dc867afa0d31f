package nl.stagepact.domain.shared;

/** The code of a school (BRIN). */
public record InstitutionCode(String value) implements Code {

    /** @throws IllegalArgumentException when it is not 4 capitals or digits */
    public InstitutionCode {
        if (!value.matches("[0-9A-Z]{4}")) {
            throw new IllegalArgumentException("An institution code has 4 characters: " + value);
        }
    }

    @Override
    public String toString() {
        return value;
    }
}

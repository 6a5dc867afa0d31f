package nl.stagepact.domain.shared;

/** A Dutch postcode, written as {@code 1234 AB}. */
public record Postcode(String value) implements Code {

    /** @throws IllegalArgumentException when it is not 4 digits, a space and 2 capitals */
    public Postcode {
        if (!value.matches("\\d{4} [A-Z]{2}")) {
            throw new IllegalArgumentException("A postcode is written as 1234 AB: " + value);
        }
    }

    @Override
    public String toString() {
        return value;
    }
}

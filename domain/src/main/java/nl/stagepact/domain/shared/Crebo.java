package nl.stagepact.domain.shared;

/** The code of a qualification (kwalificatie) in the national register; reference data, never an enum. */
public record Crebo(String value) implements Code {

    /** @throws IllegalArgumentException when it is not 5 digits */
    public Crebo {
        if (!value.matches("\\d{5}")) {
            throw new IllegalArgumentException("A crebo has 5 digits: " + value);
        }
    }

    @Override
    public String toString() {
        return value;
    }
}

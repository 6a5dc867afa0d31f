package nl.stagepact.domain.shared;

/** The number of an organisation in the Dutch trade register (Kamer van Koophandel). */
public record Kvk(String value) implements Code {

    /** @throws IllegalArgumentException when it is not 8 digits */
    public Kvk {
        if (!value.matches("\\d{8}")) {
            throw new IllegalArgumentException("A KvK number has 8 digits: " + value);
        }
    }

    @Override
    public String toString() {
        return value;
    }
}

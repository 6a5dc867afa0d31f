package nl.stagepact.domain.shared;

import java.time.LocalDate;
import java.time.Month;

/** A school year (schooljaar), from 1 August up to and including 31 July, such as {@code 2026-2027}. */
public record SchoolYear(String value) implements Code {

    /** @throws IllegalArgumentException when it is not two years, the second right after the first */
    public SchoolYear {
        if (!value.matches("\\d{4}-\\d{4}") || lastOf(value) != firstOf(value) + 1) {
            throw new IllegalArgumentException("A school year is two years that follow each other: " + value);
        }
    }

    public static SchoolYear of(LocalDate date) {
        int first = date.getMonthValue() < Month.AUGUST.getValue() ? date.getYear() - 1 : date.getYear();
        return new SchoolYear("%04d-%04d".formatted(first, first + 1));
    }

    public Period period() {
        return new Period(LocalDate.of(firstOf(value), Month.AUGUST, 1), LocalDate.of(lastOf(value), Month.JULY, 31));
    }

    private static int firstOf(String value) {
        return Integer.parseInt(value.substring(0, 4));
    }

    private static int lastOf(String value) {
        return Integer.parseInt(value.substring(5));
    }

    @Override
    public String toString() {
        return value;
    }
}

package nl.stagepact.application.api;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Two files as a school and an employer would send them, with twenty errors of different kinds planted at known places: what
 * the check must find, as {@code line column code}.
 */
public record ManyLines(String students, String offers, List<String> inStudents, List<String> inOffers) {

    private static final List<String> OF_STUDENTS = List.of(
            "studentnummer",
            "naam",
            "e-mail",
            "geboortedatum",
            "crebo",
            "niveau",
            "leerweg",
            "leerjaar",
            "soort stage",
            "thema's",
            "arbeidsmarktregio",
            "beschikbaar vanaf",
            "dagen per week",
            "uren per week",
            "motivatie",
            "zoekt vanaf",
            "zoekt tot en met");

    private static final List<String> OF_OFFERS = List.of(
            "kenmerk",
            "titel",
            "opdracht",
            "taken",
            "afdeling",
            "postcode",
            "gemeente",
            "arbeidsmarktregio",
            "crebo",
            "niveau",
            "leerweg",
            "soort stage",
            "begindatum",
            "einddatum",
            "dagen per week",
            "uren per week",
            "aantal plekken",
            "e-mail praktijkopleider",
            "vergoeding per dag");

    /** A wrong cell, and the code by which it is told. */
    private record Error(String column, String cell, String code) {}

    /** The student number of a student who must be there already, with other data. */
    public static final String KNOWN = "900000";

    private static final List<Error> STUDENT_ERRORS = List.of(
            new Error("naam", "", "REQUIRED"),
            new Error("e-mail", "geen adres", "INVALID_EMAIL"),
            new Error("crebo", "99999", "UNKNOWN_CREBO"),
            new Error("crebo", "259", "INVALID_CREBO"),
            new Error("niveau", "2", "LEVEL_MISMATCH"),
            new Error("leerweg", "BXL", "UNKNOWN_VALUE"),
            new Error("leerjaar", "twee", "WRONG_TYPE"),
            new Error("leerjaar", "9", "TOO_BIG"),
            new Error("geboortedatum", "31-2-2007", "INVALID_DATE"),
            new Error("studentnummer", "S-1", "REPEATED_LINE"),
            new Error("studentnummer", KNOWN, "ALREADY_EXISTS"),
            new Error("arbeidsmarktregio", "Atlantis", "UNKNOWN_REGION"),
            new Error("zoekt tot en met", "1-1-2027", "ENDS_BEFORE_START"),
            new Error("studentnummer", "90 00$", "INVALID_FORMAT"));

    private static final List<Error> OFFER_ERRORS = List.of(
            new Error("e-mail praktijkopleider", "niemand@zorg.example", "MENTOR_UNKNOWN"),
            new Error("crebo", "25485", "EMPLOYER_NOT_RECOGNISED"),
            new Error("postcode", "12345", "INVALID_POSTCODE"),
            new Error("vergoeding per dag", "20,555", "TOO_PRECISE"),
            new Error("kenmerk", "K-1", "REPEATED_LINE"),
            new Error("aantal plekken", "101", "TOO_BIG"));

    public static final int ERRORS = STUDENT_ERRORS.size() + OFFER_ERRORS.size();

    public static ManyLines of(int students, int offers) {
        var inStudents = new ArrayList<String>();
        var inOffers = new ArrayList<String>();
        return new ManyLines(
                file(OF_STUDENTS, students, ManyLines::student, STUDENT_ERRORS, inStudents),
                file(OF_OFFERS, offers, ManyLines::offer, OFFER_ERRORS, inOffers),
                inStudents,
                inOffers);
    }

    @FunctionalInterface
    private interface Cells {

        String[] of(int number);
    }

    /** The errors are spread over the file, but for its first lines. */
    private static String file(List<String> header, int lines, Cells cells, List<Error> errors, List<String> planted) {
        Map<Integer, Error> wrong = new LinkedHashMap<>();
        for (int i = 0; i < errors.size(); i++) {
            // in odd lines: those say all that they can say
            wrong.put(lines * (i + 1) / (errors.size() + 1) | 1, errors.get(i));
        }
        var file = new StringBuilder(String.join(";", header)).append("\r\n");
        int line = 2;
        for (int number = 1; number <= lines; number++) {
            var values = cells.of(number);
            var error = wrong.get(number);
            if (error != null) {
                values[header.indexOf(error.column())] = error.cell();
                planted.add(line + " " + error.column() + " " + error.code());
            }
            var written = String.join(";", values);
            file.append(written).append("\r\n");
            line += 1 + (int) written.chars().filter(c -> c == '\n').count();
        }
        return file.toString();
    }

    /** Every second one looks for a place already; every tenth wrote two lines. */
    private static String[] student(int number) {
        boolean searches = number % 2 == 1;
        return new String[] {
            "S-" + number,
            "Student " + number,
            "s" + number + "@school.example",
            "1-2-2007",
            "25998",
            "4",
            "BOL",
            "2",
            "stage",
            "ict | zorg",
            "Amersfoort",
            "1-2-2027",
            "4",
            "32",
            number % 10 == 0 ? "\"Ik wil leren bouwen;\r\nmet anderen.\"" : "Ik wil leren bouwen.",
            searches ? "1-2-2027" : "",
            searches ? "30-6-2027" : ""
        };
    }

    private static String[] offer(int number) {
        return new String[] {
            "K-" + number,
            "Bouwen aan software " + number,
            "Meedraaien in het team.",
            "programmeren | testen",
            "ICT",
            "0001 AA",
            "Amersfoort",
            "Amersfoort",
            "25998",
            "4",
            "BOL",
            "stage",
            "1-2-2027",
            "30-6-2027",
            "4",
            "32",
            "2",
            "pim@zorg.example",
            "20,50"
        };
    }
}

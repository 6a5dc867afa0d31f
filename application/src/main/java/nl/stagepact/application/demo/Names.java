package nl.stagepact.application.demo;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import nl.stagepact.domain.shared.ContactDetails;
import nl.stagepact.domain.shared.Language;

/** Makes up people whom nobody can take for real ones: a surname that says so, a mailbox and a number that don't exist. */
final class Names {

    private static final List<String> FIRST = lines("first-names.txt");
    private static final List<String> LAST = lines("surnames.txt");

    private int count;

    /** The next person, with a mailbox at that domain. */
    ContactDetails next(String mailbox, String domain) {
        int number = count++;
        var name = FIRST.get(number * 7 % FIRST.size()) + " "
                + LAST.get((number * 11 + number / FIRST.size()) % LAST.size());
        var language = number % 25 == 24 ? Language.EN : Language.NL;
        return new ContactDetails(
                name, mailbox + "@" + domain + ".example", Optional.of(telephone(number + 100)), language);
    }

    /** Nobody has such a number. */
    static String telephone(int number) {
        return "06-0000%04d".formatted(number);
    }

    static List<String> lines(String resource) {
        try (var in = Names.class.getResourceAsStream("/demo/" + resource)) {
            if (in == null) {
                throw new IllegalStateException("Not on the class path: demo/" + resource);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

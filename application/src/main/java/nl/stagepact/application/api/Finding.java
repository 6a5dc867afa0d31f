package nl.stagepact.application.api;

import java.util.List;
import nl.stagepact.domain.shared.Language;

/**
 * One thing that is wrong with a request. It never quotes what was sent.
 *
 * @param field the path of the field, such as {@code contact.email} or {@code tasks[2]}; the name of a header or parameter
 * @param arguments for the sentence of the flaw
 */
public record Finding(String field, Flaw flaw, List<?> arguments) {

    public static Finding of(String field, Flaw flaw, Object... arguments) {
        return new Finding(field, flaw, List.of(arguments));
    }

    Problem.Violation in(Language language) {
        return new Problem.Violation(field, flaw.name(), sentence(language));
    }

    public String sentence(Language language) {
        return flaw.sentence(language, arguments);
    }
}

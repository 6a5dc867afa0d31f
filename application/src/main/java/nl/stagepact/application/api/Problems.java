package nl.stagepact.application.api;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Pattern;
import nl.stagepact.domain.shared.Language;
import nl.stagepact.domain.shared.Refusal;
import nl.stagepact.domain.shared.Rule;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/**
 * Writes every refusal of the API in one form, also those of filters that stand before the controllers. It never quotes
 * what was sent.
 */
@Component
public final class Problems {

    /** The end of the name of a conversation of which there can be several. */
    private static final Pattern NUMBER = Pattern.compile("-\\d+$");

    private final JsonMapper json = ApiJson.mapper();
    private final MessageSource words;

    /** @param words with a sentence for each field that a rule may miss */
    Problems(MessageSource words) {
        this.words = words;
    }

    /** Other headers, such as {@code Retry-After}, are set before. */
    public void write(ApiError error, HttpServletRequest request, HttpServletResponse response) throws IOException {
        write(error, error.status(), List.of(), request, response);
    }

    void write(InvalidRequest invalid, HttpServletRequest request, HttpServletResponse response) throws IOException {
        var language = AskedLanguage.of(request);
        var violations =
                invalid.findings().stream().map(finding -> finding.in(language)).toList();
        write(ApiError.VALIDATION, 400, violations, request, response);
    }

    void write(Refusal refusal, HttpServletRequest request, HttpServletResponse response) throws IOException {
        var language = AskedLanguage.of(request);
        var violations = refusal.fields().stream()
                .map(field -> new Problem.Violation(field, refusal.code(), sentence(refusal, field, language)))
                .toList();
        write(refusal.rule(), statusOf(refusal), violations, request, response);
    }

    private void write(
            Rule rule,
            int status,
            List<Problem.Violation> violations,
            HttpServletRequest request,
            HttpServletResponse response)
            throws IOException {
        if (response.isCommitted()) {
            return;
        }
        var language = AskedLanguage.of(request);
        var problem = Problem.of(rule, status, ApiPaths.of(request), violations, language);
        response.resetBuffer();
        response.setStatus(status);
        ApiHeaders.set(response);
        response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
        response.setHeader(HttpHeaders.CONTENT_LANGUAGE, language == Language.NL ? "nl" : "en");
        response.getOutputStream().write(json.writeValueAsBytes(problem));
    }

    private String sentence(Refusal refusal, String field, Language language) {
        var key = "lacking." + refusal.code() + "." + NUMBER.matcher(field).replaceFirst("");
        var locale = Locale.of(language.name().toLowerCase(Locale.ROOT));
        return Objects.requireNonNull(words.getMessage(key, null, Problem.sentence(refusal.rule(), language), locale));
    }

    private static int statusOf(Refusal refusal) {
        return switch (refusal.code()) {
            case "NOT_FOUND" -> 404;
            case "STALE_VERSION" -> 412;
            default -> 409;
        };
    }
}

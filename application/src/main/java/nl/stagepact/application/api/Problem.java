package nl.stagepact.application.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import java.util.Locale;
import nl.stagepact.domain.shared.Language;
import nl.stagepact.domain.shared.Rule;

/** Why a request was not done (RFC 9457), for programs by {@code code} and for people by {@code detail}. */
@Schema(description = "Why the request was not done (RFC 9457). Nothing has changed.")
public record Problem(
        @Schema(description = "A page that explains the code", example = "/problems/validation")
        String type,

        @Schema(description = "The kind of problem, for people", example = "Ongeldig verzoek")
        String title,

        @Schema(description = "The HTTP status", example = "400")
        int status,

        @Schema(
                description = "One sentence for people, in the language of Accept-Language (nl or en)",
                example = "Het verzoek klopt niet. Zie violations.")
        String detail,

        @Schema(description = "Stable; programs decide by it", example = "VALIDATION")
        String code,

        @Schema(description = "The path of the request", example = "/api/v1/employers")
        String instance,

        @Schema(description = "Everything that is wrong with the request, for 400 and for rules that name fields")
        @JsonInclude(JsonInclude.Include.NON_EMPTY)
        List<Violation> violations) {

    /** One field that is wrong. */
    @Schema(description = "One field that is wrong")
    public record Violation(
            @Schema(
                    description = "The path of the field, or the name of a parameter or header",
                    example = "contact.email")
            String field,

            @Schema(description = "Stable; programs decide by it", example = "INVALID_EMAIL")
            String code,

            @Schema(description = "One sentence for people", example = "Dit is geen e-mailadres.")
            String message) {}

    static Problem of(Rule rule, int status, String instance, List<Violation> violations, Language language) {
        return new Problem(
                typeOf(rule.code()),
                title(status, language),
                status,
                sentence(rule, language),
                rule.code(),
                instance,
                violations);
    }

    static String sentence(Rule rule, Language language) {
        return switch (language) {
            case NL -> rule.words().dutch();
            case EN -> rule.words().english();
        };
    }

    private static String typeOf(String code) {
        return "/problems/" + code.toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static String title(int status, Language language) {
        boolean dutch = language == Language.NL;
        return switch (status) {
            case 400 -> dutch ? "Ongeldig verzoek" : "Invalid request";
            case 401 -> dutch ? "Niet ingelogd" : "Not logged in";
            case 403 -> dutch ? "Niet toegestaan" : "Not allowed";
            case 404 -> dutch ? "Niet gevonden" : "Not found";
            case 405 -> dutch ? "Methode niet mogelijk" : "Method not allowed";
            case 406 -> dutch ? "Vorm niet beschikbaar" : "Not acceptable";
            case 409 -> dutch ? "Geweigerd" : "Refused";
            case 412 -> dutch ? "Intussen veranderd" : "Changed meanwhile";
            case 413 -> dutch ? "Te groot" : "Too large";
            case 415 -> dutch ? "Mediatype niet ondersteund" : "Unsupported media type";
            case 429 -> dutch ? "Te veel verzoeken" : "Too many requests";
            case 503 -> dutch ? "Niet beschikbaar" : "Unavailable";
            default -> dutch ? "Fout" : "Failure";
        };
    }
}

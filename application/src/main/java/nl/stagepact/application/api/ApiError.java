package nl.stagepact.application.api;

import nl.stagepact.domain.shared.Rule;

/** What the API itself refuses, before any rule of the business is asked. */
public enum ApiError implements Rule {
    VALIDATION(400, "Het verzoek klopt niet. Zie violations.", "The request is not right. See violations."),
    MALFORMED_REQUEST(400, "Dit verzoek is niet te lezen.", "This request can't be read."),
    MALFORMED_JSON(400, "De inhoud is geen geldige JSON.", "The body is not valid JSON."),
    UNAUTHENTICATED(
            401,
            "Log in, of stuur een geldig token mee in de header Authorization.",
            "Log in, or send a valid token in the header Authorization."),
    FORBIDDEN(403, "U mag dit niet doen.", "You may not do this."),
    NOT_FOUND(404, "Dit bestaat niet, of u kunt er niet bij.", "This does not exist, or is not visible to you."),
    METHOD_NOT_ALLOWED(
            405,
            "Dit kan hier niet met deze methode. Zie de header Allow.",
            "Not with this method. See the header Allow."),
    NOT_ACCEPTABLE(
            406,
            "Dit is er niet in de vorm die u vraagt (Accept).",
            "This is not available in the form you ask (Accept)."),
    CONCURRENT_CHANGE(
            409,
            "Iemand anders veranderde dit op hetzelfde moment. Probeer het opnieuw.",
            "Somebody else changed this at the same moment. Try again."),
    IDEMPOTENCY_KEY_REUSED(
            409,
            "Deze Idempotency-Key is al gebruikt voor een ander verzoek.",
            "This Idempotency-Key was already used for another request."),
    STILL_RUNNING(
            409,
            "Het eerste verzoek met deze Idempotency-Key loopt nog. Probeer het zo opnieuw.",
            "The first request with this Idempotency-Key is still running. Try again in a moment."),
    REPORTER_NOT_SHARED(
            409,
            "Wie dit meldde deelt niet met SBB wie hij of zij is; een dossier zou het verraden.",
            "Whoever reported this does not share with SBB who they are; a dossier would tell."),
    SUBJECT_ERASED(
            409,
            "De gegevens van deze persoon zijn gewist; over deze persoon wordt niets meer vastgelegd.",
            "The data of this person were erased; nothing is recorded about this person any more."),
    STALE_VERSION(
            412,
            "Dit is intussen veranderd. Haal het opnieuw op en probeer het nog eens.",
            "This has changed meanwhile. Fetch it again and try once more."),
    TOO_LARGE(
            413,
            "De inhoud is te groot: hoogstens 1 MB, of 10 MB voor een bestand.",
            "The body is too large: at most 1 MB, or 10 MB for a file."),
    UNSUPPORTED_MEDIA_TYPE(
            415,
            "Stuur de inhoud als application/json, of een bestand als text/csv waar dat kan.",
            "Send the body as application/json, or a file as text/csv where that is possible."),
    TOO_MANY_REQUESTS(
            429,
            "Te veel verzoeken. Wacht even; zie de header Retry-After.",
            "Too many requests. Wait; see Retry-After."),
    FAILURE(
            500,
            "Er ging bij ons iets mis. Probeer het later opnieuw; herhalen kan geen kwaad.",
            "Something went wrong on our side. Try again later; repeating does no harm."),
    UNAVAILABLE(
            503, "Dit kan nu even niet. Probeer het zo opnieuw.", "Not available right now. Try again in a moment.");

    private final int status;
    private final Words words;

    ApiError(int status, String dutch, String english) {
        this.status = status;
        this.words = new Words(name(), dutch, english);
    }

    /** The HTTP status that goes with it. */
    public int status() {
        return status;
    }

    @Override
    public Words words() {
        return words;
    }
}

package nl.stagepact.application.api;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Collections;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import nl.stagepact.domain.shared.Caller;
import org.springframework.http.HttpHeaders;

/** What the current request asks in its headers. An entity tag is the version of a stream: {@code "3"}. */
final class Conditions {

    private static final Pattern TAG = Pattern.compile("\"(\\d{1,18})\"");
    private static final Pattern TAGS =
            Pattern.compile("\\*|(W/)?\"[\\x21\\x23-\\x7E]*\"(\\s*,\\s*(W/)?\"[\\x21\\x23-\\x7E]*\")*");
    private static final Pattern RESPOND_ASYNC = Pattern.compile("(?i)(^|[,;\\s])respond-async($|[,;\\s])");

    private final HttpServletRequest request;

    /** @param request the current one, whichever that is */
    Conditions(HttpServletRequest request) {
        this.request = request;
    }

    /**
     * What goes with a command.
     *
     * @throws Refused when the tag can't be one of ours, so that what was seen is certainly not what is there
     */
    Map<String, String> ofCommand() {
        var header = request.getHeader(HttpHeaders.IF_MATCH);
        if (header == null || header.strip().equals("*")) {
            return Map.of();
        }
        mustBeTags(header, HttpHeaders.IF_MATCH);
        var tag = TAG.matcher(header.strip());
        if (!tag.matches()) {
            throw new Refused(ApiError.STALE_VERSION);
        }
        return Map.of(Caller.SEEN_VERSION, tag.group(1));
    }

    /** The client already has this version. */
    boolean isKnown(String tag) {
        var header = request.getHeader(HttpHeaders.IF_NONE_MATCH);
        if (header == null) {
            return false;
        }
        mustBeTags(header, HttpHeaders.IF_NONE_MATCH);
        return header.strip().equals("*") || header.contains(tag);
    }

    private static void mustBeTags(String header, String name) {
        if (!TAGS.matcher(header.strip()).matches()) {
            throw new InvalidRequest(name, Flaw.INVALID_HEADER);
        }
    }

    /** The client doesn't want to wait until the view shows it (RFC 7240). */
    boolean wantsNoWaiting() {
        return Collections.list(request.getHeaders("Prefer")).stream()
                .anyMatch(preference -> RESPOND_ASYNC.matcher(preference).find());
    }

    /** The id for whatever this request makes; with an {@code Idempotency-Key} the same each time it is tried. */
    UUID operation() {
        return IdempotentPosts.operationOf(request);
    }

    static String tag(long version) {
        return "\"" + version + "\"";
    }
}

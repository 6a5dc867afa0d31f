package nl.stagepact.application.api;

import jakarta.servlet.http.HttpServletRequest;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.List;
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

    private static final int LONGEST_PURPOSE = 500;

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

    /**
     * What somebody wants to look at something sensitive for. In a header: nothing sensitive stands in an address.
     *
     * @throws InvalidRequest when it isn't said
     */
    String purpose() {
        var header = request.getHeader(Acts.PURPOSE);
        if (header == null || header.isBlank()) {
            throw new InvalidRequest(Acts.PURPOSE, Flaw.REQUIRED);
        }
        var purpose = decoded(header).strip();
        if (purpose.length() > LONGEST_PURPOSE) {
            throw new InvalidRequest(List.of(Finding.of(Acts.PURPOSE, Flaw.TOO_LONG, LONGEST_PURPOSE)));
        }
        if (purpose.chars().anyMatch(Character::isISOControl)) {
            throw new InvalidRequest(Acts.PURPOSE, Flaw.FORBIDDEN_CHARACTER);
        }
        return purpose;
    }

    /** Containers read headers byte for byte; most clients write UTF-8, browsers Latin-1. */
    private static String decoded(String header) {
        var bytes = header.getBytes(StandardCharsets.ISO_8859_1);
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException _) {
            return header;
        }
    }

    /** The id for whatever this request makes; with an {@code Idempotency-Key} the same each time it is tried. */
    UUID operation() {
        return IdempotentPosts.operationOf(request);
    }

    static String tag(long version) {
        return "\"" + version + "\"";
    }
}

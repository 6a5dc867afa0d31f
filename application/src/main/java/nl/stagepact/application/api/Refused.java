package nl.stagepact.application.api;

import java.time.Duration;
import java.util.Optional;

/** The API itself refuses, before any rule of the business is asked. */
public final class Refused extends RuntimeException {

    private final ApiError error;
    private final transient Optional<Duration> wait;

    public Refused(ApiError error) {
        this(error, Optional.empty());
    }

    private Refused(ApiError error, Optional<Duration> wait) {
        // no stack trace: it is an answer, not an accident
        super(error.code(), null, false, false);
        this.error = error;
        this.wait = wait;
    }

    /** @param wait after which it may be tried again */
    public static Refused tooOften(Duration wait) {
        return new Refused(ApiError.TOO_MANY_REQUESTS, Optional.of(wait));
    }

    public ApiError error() {
        return error;
    }

    /** For the header {@code Retry-After}, whole seconds and never too few; nothing when trying again is no use. */
    public Optional<String> secondsToWait() {
        return wait.map(time -> Long.toString(time.toSeconds() + 1));
    }
}

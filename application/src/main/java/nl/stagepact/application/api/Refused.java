package nl.stagepact.application.api;

/** The API itself refuses, before any rule of the business is asked. */
public final class Refused extends RuntimeException {

    private final ApiError error;

    public Refused(ApiError error) {
        // no stack trace: it is an answer, not an accident
        super(error.code(), null, false, false);
        this.error = error;
    }

    public ApiError error() {
        return error;
    }
}

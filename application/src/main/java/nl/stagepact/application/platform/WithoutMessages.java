package nl.stagepact.application.platform;

import org.jspecify.annotations.Nullable;

/**
 * Where something failed, for the log, without what was said about it: messages of stores and libraries quote the values
 * they refuse, and those may be somebody's name.
 */
public final class WithoutMessages extends Exception {

    private WithoutMessages(Throwable failure, @Nullable Throwable cause) {
        super(failure.getClass().getName(), cause, false, true);
        setStackTrace(failure.getStackTrace());
    }

    public static WithoutMessages of(Throwable failure) {
        var cause = failure.getCause();
        return new WithoutMessages(failure, cause == null ? null : of(cause));
    }

    /** The class that failed, in place of this one. */
    @Override
    public String toString() {
        return String.valueOf(getMessage());
    }
}

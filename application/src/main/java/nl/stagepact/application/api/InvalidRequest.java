package nl.stagepact.application.api;

import java.util.List;

/** A request that can't be right, whatever the state of things: 400 with everything that is wrong with it. */
public final class InvalidRequest extends RuntimeException {

    private final transient List<Finding> findings;

    InvalidRequest(List<Finding> findings) {
        // no stack trace: it is an answer, not an accident
        super("Invalid request", null, false, false);
        this.findings = List.copyOf(findings);
    }

    /** @param field the path of the one field that is wrong, when only the controller can know */
    public InvalidRequest(String field, Flaw flaw) {
        this(List.of(Finding.of(field, flaw)));
    }

    public List<Finding> findings() {
        return findings;
    }
}

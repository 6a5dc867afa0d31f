package nl.stagepact.application.platform;

import java.util.List;

/** Stagepact refuses to start, and says why in a sentence that names what to change. */
public final class CannotStart extends RuntimeException {

    private final transient List<Reason> reasons;

    public CannotStart(String dutch, String english) {
        this(List.of(new Reason(dutch, english)));
    }

    CannotStart(List<Reason> reasons) {
        super(String.join(" ", reasons.stream().map(Reason::english).toList()));
        this.reasons = List.copyOf(reasons);
    }

    List<Reason> reasons() {
        return reasons;
    }

    record Reason(String dutch, String english) {}
}

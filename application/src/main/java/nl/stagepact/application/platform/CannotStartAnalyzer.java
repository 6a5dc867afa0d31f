package nl.stagepact.application.platform;

import java.util.stream.Collectors;
import nl.stagepact.application.platform.CannotStart.Reason;
import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Prints the sentences instead of a stack trace. */
final class CannotStartAnalyzer extends AbstractFailureAnalyzer<CannotStart> {

    @Override
    protected FailureAnalysis analyze(Throwable rootFailure, CannotStart cause) {
        var dutch = cause.reasons().stream().map(Reason::dutch).collect(Collectors.joining("\n"));
        var english = cause.reasons().stream().map(Reason::english).collect(Collectors.joining("\n"));
        return new FailureAnalysis(dutch + "\n\n" + english, null, cause);
    }
}

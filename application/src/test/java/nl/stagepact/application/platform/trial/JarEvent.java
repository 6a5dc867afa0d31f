package nl.stagepact.application.platform.trial;

import org.axonframework.serialization.Revision;

public sealed interface JarEvent {

    String jar();

    @Revision("1")
    record Opened(String jar, int cookies) implements JarEvent {}

    @Revision("1")
    record Taken(String jar, int left, String label) implements JarEvent {}
}

package nl.stagepact.application.platform.trial;

import org.axonframework.modelling.command.TargetAggregateIdentifier;

public sealed interface JarCommand {

    @TargetAggregateIdentifier
    String jar();

    record Open(String jar, int cookies) implements JarCommand {}

    record Take(String jar, String label) implements JarCommand {}

    /** Fails with a checked exception after having happened. */
    record Break(String jar) implements JarCommand {}
}

package nl.stagepact.application.platform.trial;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import java.io.IOException;
import java.time.Clock;
import nl.stagepact.application.platform.trial.JarCommand.Break;
import nl.stagepact.application.platform.trial.JarCommand.Open;
import nl.stagepact.application.platform.trial.JarCommand.Take;
import nl.stagepact.application.platform.trial.JarEvent.Opened;
import nl.stagepact.application.platform.trial.JarEvent.Taken;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CreationPolicy;

/** As the aggregates of the domain are: package-private, one sealed vocabulary, what it must ask comes as parameters. */
class Jar {

    @AggregateIdentifier
    private String id;

    private int cookies;
    private long version = -1;

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    long decide(JarCommand command, Clock clock, Witness witness) throws IOException {
        witness.decides(command, clock.instant());
        switch (command) {
            case Open(var jar, var count) -> apply(new Opened(jar, count));
            case Take(var jar, var label) -> take(jar, label);
            case Break(var jar) -> {
                apply(new Taken(jar, -1, "broken"));
                throw new IOException("a checked exception");
            }
        }
        return version;
    }

    private void take(String jar, String label) {
        if (cookies == 0) {
            throw new JarIsEmpty();
        }
        apply(new Taken(jar, cookies - 1, label));
    }

    @EventSourcingHandler
    void evolve(JarEvent event) {
        id = event.jar();
        cookies = switch (event) {
            case Opened opened -> opened.cookies();
            case Taken taken -> taken.left();
        };
        version++;
    }
}

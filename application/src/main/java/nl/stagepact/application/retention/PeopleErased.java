package nl.stagepact.application.retention;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import nl.stagepact.application.identity.ActingAs;
import nl.stagepact.application.platform.CommandSender;
import nl.stagepact.domain.erasure.ErasureCommand.EraseSubject;
import nl.stagepact.domain.shared.Actor;
import nl.stagepact.domain.shared.Refusal;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;

/**
 * People whose term has passed, each erased by an ordinary command in Stagepact's name. The rules of erasure have the last word:
 * whoever something still holds stays, and is asked about again in the next run.
 */
final class PeopleErased implements Disposal {

    private static final Logger LOG = LoggerFactory.getLogger(PeopleErased.class);

    private final DataKind kind;
    private final Departed departed;
    private final ObjectProvider<CommandSender> commands;

    PeopleErased(DataKind kind, Departed departed, ObjectProvider<CommandSender> commands) {
        this.kind = kind;
        this.departed = departed;
        this.commands = commands;
    }

    /** Finds people who left. */
    interface Departed {

        /** All of whom something is known, whether they left or not. */
        long known();

        /** Whom nothing keeps any more, and who can be erased once the term has passed. */
        List<Gone> gone();
    }

    /** @param lastAt from which the term counts */
    record Gone(EraseSubject erasure, Instant lastAt) {}

    @Override
    public DataKind kind() {
        return kind;
    }

    @Override
    public Found look(Term term, Instant now) {
        var since = term.keptSince(now).orElseThrow();
        var gone = departed.gone();
        return new Found(
                departed.known(),
                gone.stream().filter(one -> one.lastAt().isBefore(since)).count(),
                gone.stream()
                        .map(Gone::lastAt)
                        .filter(last -> !last.isBefore(since))
                        .min(Instant::compareTo)
                        .flatMap(term::endsFor));
    }

    @Override
    public long carryOut(Instant keptSince) {
        return departed.gone().stream()
                .filter(one -> one.lastAt().isBefore(keptSince))
                .filter(one -> isErased(one.erasure()))
                .count();
    }

    private boolean isErased(EraseSubject erasure) {
        try {
            ActingAs.run(Actor.application(), () -> commands.getObject().send(erasure, Map.of()));
            return true;
        } catch (Refusal held) {
            LOG.debug("Somebody whose term has passed is still held: {}", held.code());
            return false;
        }
    }
}

package nl.stagepact.application.retention;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.stagepact.application.identity.ActingAs;
import nl.stagepact.application.platform.CommandSender;
import nl.stagepact.domain.erasure.ErasureCommand.EraseSubject;
import nl.stagepact.domain.shared.Actor;
import nl.stagepact.domain.shared.Refusal;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * People whose term has passed, each erased by an ordinary command in Stagepact's name. The rules of erasure have the last word:
 * whoever something still holds stays, and is asked about again in the next run.
 */
final class PeopleErased implements Disposal {

    private static final Logger LOG = LoggerFactory.getLogger(PeopleErased.class);

    private final DataKind kind;
    private final Departed departed;
    private final JdbcClient jdbc;
    private final ObjectProvider<CommandSender> commands;

    PeopleErased(DataKind kind, Departed departed, JdbcClient jdbc, ObjectProvider<CommandSender> commands) {
        this.kind = kind;
        this.departed = departed;
        this.jdbc = jdbc;
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
        var run = UUID.randomUUID().toString();
        return departed.gone().stream()
                .filter(one -> one.lastAt().isBefore(keptSince))
                .filter(one -> isErased(one.erasure(), run))
                .count();
    }

    private boolean isErased(EraseSubject erasure, String run) {
        try {
            ActingAs.run(
                    Actor.application(),
                    () -> commands.getObject().send(erasure, Map.of(CommandSender.CORRELATION, run)));
            return isOf(run, erasure);
        } catch (Refusal held) {
            LOG.debug("Somebody whose term has passed is still held: {}", held.code());
            return false;
        }
    }

    /** Another node may have been first, and counts it then: to erase somebody again is no refusal. */
    private boolean isOf(String run, EraseSubject erasure) {
        return jdbc.sql("select exists (select from domain_event_entry"
                        + " where aggregate_identifier = ? and meta_data ->> 'correlationId' = ?)")
                .params(erasure.erasureId().toString(), run)
                .query(Boolean.class)
                .single();
    }
}

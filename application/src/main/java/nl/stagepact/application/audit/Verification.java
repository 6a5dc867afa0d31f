package nl.stagepact.application.audit;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.stagepact.application.audit.VerifiedTrail.Flaw;
import nl.stagepact.application.audit.VerifiedTrail.Problem;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Holds the log against its seals, and the seals against the checkpoints, from the beginning, and stops at the first thing
 * that isn't as it was sealed. Looks at one moment of the database, while others go on.
 */
final class Verification {

    /** No transaction lasts as long: whatever lies behind something sealed so long ago would be sealed as well. */
    private static final Duration LONGEST_TRANSACTION = Duration.ofMinutes(5);

    private final JdbcClient jdbc;
    private final SealBook book;
    private final TransactionTemplate snapshot;
    private final Clock clock;

    /** @param snapshot repeatable read, read only */
    Verification(JdbcClient jdbc, SealBook book, TransactionTemplate snapshot, Clock clock) {
        this.jdbc = jdbc;
        this.book = book;
        this.snapshot = snapshot;
        this.clock = clock;
    }

    /**
     * @param from only events that were sealed from then on; all checkpoints are checked in any case
     * @param to only events that were sealed before
     * @param kept a checkpoint that the asker kept: it must be in this log as it was
     */
    VerifiedTrail verify(Optional<Instant> from, Optional<Instant> to, Optional<KeptCheckpoint> kept) {
        return snapshot.execute(_ -> {
            // all of history may take longer than a transaction should
            jdbc.sql("set local transaction_timeout = 0").update();
            return new Run(first(from), last(to)).verify(kept);
        });
    }

    private long first(Optional<Instant> from) {
        return from.map(moment -> sealedBefore(moment) + 1).orElse(1L);
    }

    private long last(Optional<Instant> to) {
        return to.map(this::sealedBefore).orElse(Long.MAX_VALUE);
    }

    private long sealedBefore(Instant moment) {
        return jdbc.sql("select coalesce(max(seal_number), 0) from sealed_event where sealed_at < ?")
                .param(moment.atOffset(ZoneOffset.UTC))
                .query(Long.class)
                .single();
    }

    /** One event as it was sealed and as it is now. */
    private record Sealed(long seal, String leaf, long position, Optional<SealedLine> now) {}

    private final class Run {

        private final long first;
        private final long last;
        private long events;
        private int checkpoints;
        private OpenSealKey due = book.firstKey();

        Run(long first, long last) {
            this.first = first;
            this.last = last;
        }

        VerifiedTrail verify(Optional<KeptCheckpoint> kept) {
            Optional<Checkpoint> previous = Optional.empty();
            for (var more = book.checkpoints(Segment.MOST, 0);
                    !more.isEmpty();
                    more = book.checkpoints(Segment.MOST, previous.orElseThrow().number())) {
                for (var checkpoint : more) {
                    var problem = problemOf(checkpoint, previous);
                    if (problem.isPresent()) {
                        return result(problem);
                    }
                    previous = Optional.of(checkpoint);
                    checkpoints++;
                    due = checkpoint.nextKey().orElse(due);
                }
            }
            if (!book.isOurs(due)) {
                // all of it is signed by somebody, who is not this Stagepact
                return result(previous.map(last -> Problem.of(Flaw.SIGNATURE_WRONG, last.number())));
            }
            var open = previous.map(Checkpoint::lastSeal).orElse(0L) + 1;
            return result(problemOfOpenSeals(open)
                    .or(this::unsealed)
                    .or(() -> kept.filter(one -> !book.checkpoint(one.number())
                                    .map(Checkpoint::sha256)
                                    .equals(Optional.of(one.sha256())))
                            .map(one -> Problem.of(Flaw.KEPT_CHECKPOINT_DIFFERS, one.number()))));
        }

        private Optional<Problem> problemOf(Checkpoint checkpoint, Optional<Checkpoint> previous) {
            if (checkpoint.number() != previous.map(Checkpoint::number).orElse(0) + 1) {
                return Optional.of(Problem.of(
                        Flaw.CHECKPOINT_MISSING,
                        previous.map(Checkpoint::number).orElse(0) + 1));
            }
            if (!due.signed(checkpoint.text(), checkpoint.signature())) {
                return Optional.of(Problem.of(Flaw.SIGNATURE_WRONG, checkpoint.number()));
            }
            if (!checkpoint.follows(previous)) {
                return Optional.of(Problem.of(Flaw.CHECKPOINT_CHANGED, checkpoint.number()));
            }
            if (checkpoint.lastSeal() < first || checkpoint.firstSeal() > last) {
                return Optional.empty();
            }
            var sealed = sealed(checkpoint.firstSeal(), checkpoint.lastSeal());
            var problem = problemOf(sealed, checkpoint.firstSeal(), checkpoint.lastSeal());
            if (problem.isPresent()) {
                return problem;
            }
            var segment = new Segment(
                    checkpoint.firstSeal(), sealed.stream().map(Sealed::leaf).toList());
            return checkpoint.isOf(segment)
                    ? Optional.empty()
                    : Optional.of(Problem.of(Flaw.SEGMENT_CHANGED, checkpoint.number()));
        }

        private Optional<Problem> problemOfOpenSeals(long open) {
            long from = open;
            for (var more = sealed(from, from + Segment.MOST - 1);
                    !more.isEmpty() && from <= last;
                    more = sealed(from, from + Segment.MOST - 1)) {
                var problem = problemOf(more, from, from + more.size() - 1);
                if (problem.isPresent()) {
                    return problem;
                }
                from += more.size();
            }
            // those behind a gap
            return jdbc.sql("select min(seal_number) from sealed_event where seal_number >= ?")
                                    .param(from)
                                    .query((row, _) -> Optional.ofNullable(row.getObject(1, Long.class)))
                                    .single()
                                    .isPresent()
                            && from <= last
                    ? Optional.of(Problem.at(Flaw.SEAL_MISSING, from, Optional.empty()))
                    : Optional.empty();
        }

        private Optional<Problem> problemOf(List<Sealed> sealed, long from, long to) {
            long expected = from;
            for (var one : sealed) {
                if (one.seal() != expected) {
                    return Optional.of(Problem.at(Flaw.SEAL_MISSING, expected, Optional.empty()));
                }
                if (one.now().isEmpty()) {
                    return Optional.of(Problem.at(Flaw.EVENT_MISSING, one.seal(), Optional.of(one.position())));
                }
                if (!one.now().get().leaf().equals(one.leaf())) {
                    return Optional.of(Problem.at(Flaw.EVENT_CHANGED, one.seal(), Optional.of(one.position())));
                }
                expected++;
                events++;
            }
            return expected > to
                    ? Optional.empty()
                    : Optional.of(Problem.at(Flaw.SEAL_MISSING, expected, Optional.empty()));
        }

        private List<Sealed> sealed(long from, long to) {
            return new ArrayList<>(jdbc.sql("""
                            select s.seal_number, s.leaf, s.global_index as sealed_position,\s""" + SealedLine.COLUMNS + """
                             from sealed_event s left join domain_event_entry e
                              on e.event_identifier = s.event_identifier and e.global_index = s.global_index
                            where s.seal_number between ? and ? order by s.seal_number""")
                    .params(from, to)
                    .query((row, _) -> new Sealed(
                            row.getLong("seal_number"),
                            row.getString("leaf"),
                            row.getLong("sealed_position"),
                            row.getString("event_identifier") == null
                                    ? Optional.empty()
                                    : Optional.of(SealedLine.of(row))))
                    .list());
        }

        /** An event that was put among others which were sealed long ago. */
        private Optional<Problem> unsealed() {
            return jdbc.sql("""
                            select min(e.global_index) from domain_event_entry e
                            where e.global_index < (select max(global_index) from sealed_event where sealed_at < ?)
                            and not exists (select from sealed_event s where s.event_identifier = e.event_identifier)""")
                    .param(clock.instant().minus(LONGEST_TRANSACTION).atOffset(ZoneOffset.UTC))
                    .query((row, _) -> Optional.ofNullable(row.getObject(1, Long.class)))
                    .single()
                    .map(position -> new Problem(
                            Flaw.EVENT_NEVER_SEALED, Optional.empty(), Optional.empty(), Optional.of(position)));
        }

        private VerifiedTrail result(Optional<Problem> problem) {
            return new VerifiedTrail(clock.instant(), problem.isEmpty(), events, checkpoints, problem);
        }
    }
}

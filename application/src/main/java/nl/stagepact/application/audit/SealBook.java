package nl.stagepact.application.audit;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What is sealed, and the checkpoints about it. Only ever added to; the database refuses anything else. */
final class SealBook {

    /** Nobody has to trust us for longer than this. */
    private static final Duration LONGEST_SEGMENT = Duration.ofHours(1);

    private final JdbcTemplate template;
    private final JdbcClient jdbc;
    private final SealKey key;
    private final Optional<SealKey> next;
    private final Clock clock;

    SealBook(JdbcTemplate template, SealKey key, Clock clock) {
        this(template, key, Optional.empty(), clock);
    }

    /** @param next takes over: the next checkpoint names it, unless one has done so */
    SealBook(JdbcTemplate template, SealKey key, Optional<SealKey> next, Clock clock) {
        this.template = template;
        this.jdbc = JdbcClient.create(template);
        this.key = key;
        this.next = next;
        this.clock = clock;
    }

    /**
     * Adds events in this order, and a checkpoint for each full segment; in the transaction of the caller's position. One that
     * is sealed already is left as it is.
     *
     * @throws IllegalStateException when one is not in the log, so that nobody goes on without it
     */
    void seal(Collection<String> eventIds) {
        hold();
        var lines = linesOf(eventIds);
        long last = lastSeal();
        var rows = new ArrayList<Object[]>();
        var now = moment(clock.instant());
        for (var id : eventIds) {
            var line = lines.get(id);
            if (line == null) {
                continue;
            }
            rows.add(new Object[] {++last, id, line.position(), line.leaf(), now});
        }
        template.batchUpdate("insert into sealed_event values (?, ?, ?, ?, ?)", rows);
        while (last - lastCheckpointed() >= Segment.MOST) {
            makeCheckpoint();
        }
    }

    /** Closes a segment that has waited for an hour, however few events it has. */
    void closeWhatHasWaited() {
        hold();
        var oldest = jdbc.sql("select min(sealed_at) from sealed_event where seal_number > ?")
                .param(lastCheckpointed())
                .query((row, _) -> Optional.ofNullable(row.getObject(1, OffsetDateTime.class)))
                .single();
        if (oldest.filter(at -> at.toInstant().isBefore(clock.instant().minus(LONGEST_SEGMENT)))
                .isPresent()) {
            makeCheckpoint();
        }
    }

    /**
     * For whoever must prove all of it now.
     *
     * @return the last seal
     */
    long sealAndSignAll() {
        hold();
        seal(jdbc.sql("""
                        select e.event_identifier from domain_event_entry e
                        where e.global_index > (select coalesce(max(global_index), 0) from sealed_event)
                        order by e.global_index""").query(String.class).list());
        if (openSeals() > 0) {
            makeCheckpoint();
        }
        return lastSeal();
    }

    /** One writer at a time, on whichever node. */
    private void hold() {
        jdbc.sql("select pg_advisory_xact_lock(hashtextextended('audit seal', 0))")
                .query((_, _) -> true)
                .single();
    }

    private Map<String, SealedLine> linesOf(Collection<String> eventIds) {
        var found = new HashMap<String, SealedLine>();
        var ids = eventIds.toArray(String[]::new);
        jdbc.sql("select " + SealedLine.COLUMNS + """
                         from domain_event_entry e where e.event_identifier = any (?)
                        and not exists (select from sealed_event s where s.event_identifier = e.event_identifier)""")
                .param(ids)
                .query((row, _) -> SealedLine.of(row))
                .list()
                .forEach(line -> found.put(line.eventId(), line));
        long known = jdbc.sql("select count(*) from domain_event_entry where event_identifier = any (?)")
                .param(ids)
                .query(Long.class)
                .single();
        if (known != eventIds.size()) {
            throw new IllegalStateException("%d of %d events to be sealed are not in the log"
                    .formatted(eventIds.size() - known, eventIds.size()));
        }
        return found;
    }

    private void makeCheckpoint() {
        var previous = lastCheckpoint();
        var signer = previous.map(this::signerAfter).orElse(key);
        var successor = next.map(SealKey::open).filter(other -> !other.equals(signer.open()));
        successor.ifPresent(_ -> keepFirstKey(signer.open()));
        int number = previous.map(Checkpoint::number).orElse(0) + 1;
        long first = previous.map(Checkpoint::lastSeal).orElse(0L) + 1;
        var segment = new Segment(
                first,
                jdbc.sql("select leaf from sealed_event where seal_number >= ? order by seal_number limit ?")
                        .params(first, Segment.MOST)
                        .query(String.class)
                        .list());
        var time = clock.instant().truncatedTo(ChronoUnit.SECONDS);
        var text = Checkpoint.text(number, segment, previous, time, successor);
        jdbc.sql("insert into audit_checkpoint values (?, ?, ?, ?, ?, ?)")
                .params(number, first, segment.lastSeal(), text, signer.sign(text), moment(time))
                .update();
    }

    /** The one that the checkpoint hands over to; otherwise the one that signed it. */
    private SealKey signerAfter(Checkpoint previous) {
        return own(own -> previous.nextKey()
                .map(own.open()::equals)
                .orElseGet(() -> own.signed(previous.text(), previous.signature())));
    }

    private SealKey own(Predicate<SealKey> wanted) {
        return Stream.concat(Stream.of(key), next.stream())
                .filter(wanted)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException(
                        "This node's seal key is not the one that the checkpoint before asks for"));
    }

    /**
     * For what is handed out beside the checkpoints.
     *
     * @throws IllegalStateException when that key is not of this node, see {@link #isOurs}
     */
    byte[] sign(String text, OpenSealKey with) {
        return own(own -> own.open().equals(with)).sign(text);
    }

    private void keepFirstKey(OpenSealKey first) {
        jdbc.sql("insert into audit_first_key (open_key) values (?) on conflict (only_row) do nothing")
                .param(first.base64())
                .update();
    }

    /** Who signed the first checkpoint; those who came later are named by checkpoints. */
    OpenSealKey firstKey() {
        return jdbc.sql("select open_key from audit_first_key")
                .query(String.class)
                .optional()
                .map(OpenSealKey::new)
                .orElse(key.open());
    }

    boolean isOurs(OpenSealKey open) {
        return key.open().equals(open)
                || next.map(SealKey::open).filter(open::equals).isPresent();
    }

    /** These events by seal, the first first, as they are in the log now. */
    SortedMap<Long, SealedLine> sealed(Collection<String> eventIds, long upTo) {
        var found = new TreeMap<Long, SealedLine>();
        jdbc.sql("select s.seal_number, " + SealedLine.COLUMNS + """
                         from sealed_event s join domain_event_entry e on e.event_identifier = s.event_identifier
                        where s.event_identifier = any (?) and s.seal_number <= ?""")
                .params(eventIds.toArray(String[]::new), upTo)
                .query((row, _) -> found.put(row.getLong("seal_number"), SealedLine.of(row)))
                .list();
        return found;
    }

    Segment segmentOf(Checkpoint checkpoint) {
        return new Segment(
                checkpoint.firstSeal(),
                jdbc.sql("select leaf from sealed_event where seal_number between ? and ? order by seal_number")
                        .params(checkpoint.firstSeal(), checkpoint.lastSeal())
                        .query(String.class)
                        .list());
    }

    private long lastSeal() {
        return jdbc.sql("select coalesce(max(seal_number), 0) from sealed_event")
                .query(Long.class)
                .single();
    }

    private long lastCheckpointed() {
        return jdbc.sql("select coalesce(max(last_seal), 0) from audit_checkpoint")
                .query(Long.class)
                .single();
    }

    private long openSeals() {
        return lastSeal() - lastCheckpointed();
    }

    Optional<Checkpoint> lastCheckpoint() {
        return jdbc.sql("select * from audit_checkpoint order by number desc limit 1")
                .query(SealBook::checkpoint)
                .optional();
    }

    Optional<Checkpoint> checkpoint(int number) {
        return jdbc.sql("select * from audit_checkpoint where number = ?")
                .param(number)
                .query(SealBook::checkpoint)
                .optional();
    }

    /** In the order in which they were made. */
    List<Checkpoint> checkpoints(int howMany, long after) {
        return jdbc.sql("select * from audit_checkpoint where number > ? order by number limit ?")
                .params(after, howMany)
                .query(SealBook::checkpoint)
                .list();
    }

    /** The newest first. */
    List<Checkpoint> page(int page, int pageSize) {
        return jdbc.sql("select * from audit_checkpoint order by number desc limit ? offset ?")
                .params(pageSize, (page - 1L) * pageSize)
                .query(SealBook::checkpoint)
                .list();
    }

    long countOfCheckpoints() {
        return jdbc.sql("select count(*) from audit_checkpoint")
                .query(Long.class)
                .single();
    }

    private static Checkpoint checkpoint(ResultSet row, int number) throws SQLException {
        return new Checkpoint(
                row.getInt("number"),
                row.getLong("first_seal"),
                row.getLong("last_seal"),
                row.getString("text"),
                row.getBytes("signature"),
                row.getObject("made_at", OffsetDateTime.class).toInstant());
    }

    private static OffsetDateTime moment(Instant at) {
        return at.atOffset(ZoneOffset.UTC);
    }
}

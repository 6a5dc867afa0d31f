package nl.stagepact.application.exchange;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.stagepact.application.privacy.SubjectKeys;
import nl.stagepact.domain.shared.Actor;
import nl.stagepact.domain.shared.OrganisationType;
import nl.stagepact.projections.engine.Page;
import nl.stagepact.projections.engine.PageOf;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Imports in PostgreSQL. A file is encrypted under a key of its own, that is destroyed with it. */
final class ImportTable {

    /** How long a file waits to be run. ⚙ */
    static final Duration KEPT = Duration.ofDays(1);
    /** How long it can be seen what became of it. ⚙ */
    static final Duration REMEMBERED = Duration.ofDays(30);

    private static final JsonMapper JSON = JsonMapper.builder().build();

    /** Each with how many of its lines are done, by outcome. */
    private static final String SHOWN = """
            select i.*, done.* from csv_import i left join lateral (
                select count(*) filter (where outcome = 'ADDED') as added,
                    count(*) filter (where outcome = 'CHANGED') as changed,
                    count(*) filter (where outcome = 'ALREADY_THERE') as already_there,
                    count(*) filter (where outcome = 'REFUSED') as refused
                from csv_import_line where import_id = i.id) done on true
            """;

    private final JdbcClient jdbc;
    private final JdbcTemplate batches;
    private final SubjectKeys keys;
    private final Clock clock;

    ImportTable(JdbcTemplate jdbc, SubjectKeys keys, Clock clock) {
        this.jdbc = JdbcClient.create(jdbc);
        this.batches = jdbc;
        this.keys = keys;
        this.clock = clock;
    }

    /** @return false when there is one with that id already */
    boolean add(UUID id, ImportKind kind, Actor actor, byte[] file) {
        return jdbc.sql("""
                        insert into csv_import (id, kind, organisation_id, actor, state, file, uploaded_at)
                        values (?, ?, ?, ?::json, 'CHECKING', ?, ?) on conflict do nothing""")
                        .params(
                                id,
                                kind.name(),
                                concerned(actor).orElse(null),
                                JSON.writeValueAsString(actor.toMetaData()),
                                keys.encrypt(id, file),
                                now())
                        .update()
                == 1;
    }

    /** Whose imports these are: the organisation's; those of SBB are SBB's. */
    private static Optional<UUID> concerned(Actor actor) {
        return actor.organisationType() == OrganisationType.SBB ? Optional.empty() : actor.organisationId();
    }

    /** Nothing when it isn't there, or not for this actor. */
    Optional<Import> find(UUID id, Actor actor) {
        return find(id, "").filter(found -> found.organisation().equals(concerned(actor)));
    }

    /** For the work itself, which acts for nobody yet. */
    Optional<Import> find(UUID id) {
        return find(id, "");
    }

    /** So that nobody else changes it until the transaction ends. */
    Optional<Import> hold(UUID id, Actor actor) {
        return find(id, " for update of i").filter(found -> found.organisation().equals(concerned(actor)));
    }

    private Optional<Import> find(UUID id, String locked) {
        return jdbc.sql(SHOWN + "where id = ?" + locked)
                .param(id)
                .query(this::shown)
                .optional();
    }

    PageOf<Import> all(Actor actor, Page page) {
        var whose = "where organisation_id is not distinct from ?::uuid";
        var concerned = concerned(actor).map(UUID::toString).orElse(null);
        long total = jdbc.sql("select count(*) from csv_import " + whose)
                .param(concerned)
                .query(Long.class)
                .single();
        var items = jdbc.sql(SHOWN + whose + " order by uploaded_at desc, id limit ? offset ?")
                .params(concerned, page.pageSize(), (page.page() - 1L) * page.pageSize())
                .query(this::shown)
                .list();
        return new PageOf<>(items, page.page(), page.pageSize(), total);
    }

    private Import shown(ResultSet row, int number) throws SQLException {
        return new Import(
                row.getObject("id", UUID.class),
                ImportKind.valueOf(row.getString("kind")),
                Optional.ofNullable(row.getObject("organisation_id", UUID.class)),
                actor(row.getString("actor")),
                ImportState.valueOf(row.getString("state")),
                row.getBoolean("only_clean"),
                row.getInt("lines_total"),
                row.getInt("lines_checked"),
                row.getInt("lines_clean"),
                row.getInt("lines_already_there"),
                row.getInt("problems_total"),
                row.getInt("warnings_total"),
                outcomes(row),
                row.getTimestamp("uploaded_at").toInstant(),
                moment(row.getTimestamp("checked_at")),
                moment(row.getTimestamp("started_at")),
                moment(row.getTimestamp("finished_at")));
    }

    private static Actor actor(String metaData) {
        return Actor.fromMetaData(JSON.readValue(metaData, new TypeReference<Map<String, String>>() {}))
                .orElseThrow();
    }

    private static Optional<Instant> moment(@Nullable Timestamp moment) {
        return Optional.ofNullable(moment).map(Timestamp::toInstant);
    }

    private static Map<Outcome, Integer> outcomes(ResultSet row) throws SQLException {
        var outcomes = new EnumMap<Outcome, Integer>(Outcome.class);
        for (var outcome : Outcome.values()) {
            outcomes.put(outcome, row.getInt(outcome.name().toLowerCase(Locale.ROOT)));
        }
        return outcomes;
    }

    List<LineProblem> problems(UUID id, int most) {
        return jdbc.sql("""
                        select line, column_name, severity, code, dutch, english from csv_import_problem
                        where import_id = ? order by line, place limit ?""")
                .params(id, most)
                .query((row, _) -> new LineProblem(
                        row.getInt(1),
                        row.getString(2),
                        LineProblem.Severity.valueOf(row.getString(3)),
                        row.getString(4),
                        row.getString(5),
                        row.getString(6)))
                .list();
    }

    /** @throws IllegalStateException when it is gone, and nobody should ask any more */
    byte[] file(UUID id) {
        var encrypted = jdbc.sql("select file from csv_import where id = ?")
                .param(id)
                .query(byte[].class)
                .single();
        return keys.decrypt(id, encrypted).orElseThrow(() -> new IllegalStateException("The file is gone"));
    }

    /** Forgets what an earlier check found, for it was interrupted. */
    void checkBegins(UUID id, int lines) {
        jdbc.sql("delete from csv_import_problem where import_id = ?").param(id).update();
        jdbc.sql("delete from csv_import_line where import_id = ?").param(id).update();
        jdbc.sql("""
                        update csv_import set lines_total = ?, lines_checked = 0, lines_clean = 0,
                        lines_already_there = 0, problems_total = 0, warnings_total = 0 where id = ?""").params(lines, id).update();
    }

    void checked(UUID id, int lines, Collection<Integer> clean, int alreadyThere, List<LineProblem> found, int kept) {
        batches.batchUpdate(
                "insert into csv_import_line (import_id, line) values (?, ?)",
                clean.stream().map(line -> new Object[] {id, line}).toList());
        add(id, found.stream().limit(kept).toList());
        long warnings = found.stream().filter(problem -> !problem.stops()).count();
        jdbc.sql("""
                        update csv_import set lines_checked = lines_checked + ?, lines_clean = lines_clean + ?,
                        lines_already_there = lines_already_there + ?, problems_total = problems_total + ?,
                        warnings_total = warnings_total + ? where id = ?""")
                .params(lines, clean.size(), alreadyThere, found.size() - warnings, warnings, id)
                .update();
    }

    private void add(UUID id, List<LineProblem> problems) {
        batches.batchUpdate(
                """
                insert into csv_import_problem (import_id, line, column_name, severity, code, dutch, english)
                values (?, ?, ?, ?, ?, ?, ?)""",
                problems.stream()
                        .map(problem -> new Object[] {
                            id,
                            problem.line(),
                            problem.column(),
                            problem.severity().name(),
                            problem.code(),
                            problem.dutch(),
                            problem.english()
                        })
                        .toList());
    }

    Set<Integer> linesToDo(UUID id) {
        return jdbc.sql("select line from csv_import_line where import_id = ? and outcome is null")
                .param(id)
                .query(Integer.class)
                .set();
    }

    /** @return false when it was noted already */
    boolean done(UUID id, int line, Outcome outcome) {
        return jdbc.sql("""
                        update csv_import_line set outcome = ?
                        where import_id = ? and line = ? and outcome is null""").params(outcome.name(), id, line).update() == 1;
    }

    void refused(UUID id, int line, List<LineProblem> why) {
        if (done(id, line, Outcome.REFUSED)) {
            add(id, why);
            jdbc.sql("update csv_import set problems_total = problems_total + ? where id = ?")
                    .params(why.size(), id)
                    .update();
        }
    }

    void checkEnded(UUID id) {
        become(id, ImportState.CHECKING, ImportState.CHECKED, "checked_at");
    }

    void starts(UUID id, boolean onlyClean, Actor actor) {
        jdbc.sql("""
                        update csv_import set state = 'RUNNING', only_clean = ?, actor = ?::json, started_at = ?
                        where id = ?""")
                .params(onlyClean, JSON.writeValueAsString(actor.toMetaData()), now(), id)
                .update();
    }

    void finished(UUID id) {
        become(id, ImportState.RUNNING, ImportState.FINISHED, "finished_at");
        removeFile(id);
    }

    private void become(UUID id, ImportState from, ImportState to, String at) {
        jdbc.sql("update csv_import set state = ?, " + at + " = ? where id = ? and state = ?")
                .params(to.name(), now(), id, from.name())
                .update();
    }

    private void removeFile(UUID id) {
        jdbc.sql("update csv_import set file = null where id = ?").param(id).update();
        keys.erase(id);
    }

    /** It and what was found in it; that there was one, and what was done, can still be seen. */
    void discard(UUID id) {
        removeFile(id);
        jdbc.sql("delete from csv_import_problem where import_id = ?").param(id).update();
        become(id, ImportState.CHECKED, ImportState.EXPIRED, "finished_at");
    }

    /** What nobody ran in time loses its file; what is long past is forgotten. */
    void clean() {
        jdbc.sql("""
                        update csv_import set state = 'EXPIRED'
                        where state = 'CHECKED' and uploaded_at < ? returning id""")
                .param(Timestamp.from(clock.instant().minus(KEPT)))
                .query(UUID.class)
                .list()
                .forEach(this::removeFile);
        jdbc.sql("delete from csv_import where state in ('FINISHED', 'EXPIRED') and uploaded_at < ?")
                .param(Timestamp.from(clock.instant().minus(REMEMBERED)))
                .update();
    }

    private Timestamp now() {
        return Timestamp.from(clock.instant());
    }
}

package nl.stagepact.application.exchange;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.stagepact.application.privacy.SubjectKeys;
import nl.stagepact.domain.shared.Actor;
import nl.stagepact.domain.shared.OrganisationType;
import nl.stagepact.projections.engine.Page;
import nl.stagepact.projections.engine.PageOf;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Imports in PostgreSQL. A file is encrypted under a key of its own, that is destroyed with it. */
final class ImportTable {

    /** How long a file waits to be run. ⚙ */
    static final Duration KEPT = Duration.ofDays(1);

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
                                ImportRows.json(actor),
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
        return jdbc.sql(ImportRows.SELECT + "where id = ?" + locked)
                .param(id)
                .query(ImportRows::imported)
                .optional();
    }

    PageOf<Import> all(Actor actor, Page page) {
        var whose = "where organisation_id is not distinct from ?::uuid";
        var concerned = concerned(actor).map(UUID::toString).orElse(null);
        long total = jdbc.sql("select count(*) from csv_import " + whose)
                .param(concerned)
                .query(Long.class)
                .single();
        var items = jdbc.sql(ImportRows.SELECT + whose + " order by uploaded_at desc, id limit ? offset ?")
                .params(concerned, page.pageSize(), (page.page() - 1L) * page.pageSize())
                .query(ImportRows::imported)
                .list();
        return new PageOf<>(items, page.page(), page.pageSize(), total);
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

    /** What was noted already stays as it was noted. */
    int done(UUID id, List<Integer> lines, List<Outcome> outcomes) {
        return jdbc.sql("""
                        update csv_import_line noted set outcome = done.outcome
                        from unnest(?::int[], ?::text[]) as done (line, outcome)
                        where noted.import_id = ? and noted.line = done.line and noted.outcome is null""")
                .params(
                        lines.toArray(Integer[]::new),
                        outcomes.stream().map(Outcome::name).toArray(String[]::new),
                        id)
                .update();
    }

    void refused(UUID id, int line, List<LineProblem> why) {
        if (done(id, List.of(line), List.of(Outcome.REFUSED)) == 1) {
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
                        where id = ?""").params(onlyClean, ImportRows.json(actor), now(), id).update();
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

    /** What nobody ran in time loses its file; how long it can be seen what became of it is a matter of retention. */
    void clean() {
        jdbc.sql("""
                        update csv_import set state = 'EXPIRED'
                        where state = 'CHECKED' and uploaded_at < ? returning id""")
                .param(Timestamp.from(clock.instant().minus(KEPT)))
                .query(UUID.class)
                .list()
                .forEach(this::removeFile);
    }

    private Timestamp now() {
        return Timestamp.from(clock.instant());
    }
}

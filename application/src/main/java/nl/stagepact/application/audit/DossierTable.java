package nl.stagepact.application.audit;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.stagepact.application.audit.Dossier.About;
import nl.stagepact.application.audit.Dossier.Kind;
import nl.stagepact.projections.engine.Page;
import nl.stagepact.projections.engine.PageOf;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Which dossiers were asked for; only ever added to. */
final class DossierTable {

    private final JdbcClient jdbc;

    DossierTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Again: it is as it was. */
    void add(Dossier dossier) {
        jdbc.sql("insert into audit_dossier values (?, ?, ?, ?, ?, ?, ?, ?) on conflict (id) do nothing")
                .params(
                        dossier.id(),
                        dossier.about().stream()
                                .map(about -> about.kind() + "=" + about.id())
                                .collect(Collectors.joining(" ")),
                        moment(dossier.fromAt()),
                        moment(dossier.toAt()),
                        dossier.purpose(),
                        dossier.askedBy(),
                        dossier.madeAt().atOffset(ZoneOffset.UTC),
                        dossier.upToSeal())
                .update();
    }

    Optional<Dossier> find(UUID id) {
        return jdbc.sql("select * from audit_dossier where id = ?")
                .param(id)
                .query(DossierTable::dossier)
                .optional();
    }

    PageOf<Dossier> all(Page page) {
        var items = jdbc.sql("select * from audit_dossier order by made_at desc, id limit ? offset ?")
                .params(page.pageSize(), (page.page() - 1L) * page.pageSize())
                .query(DossierTable::dossier)
                .list();
        long total =
                jdbc.sql("select count(*) from audit_dossier").query(Long.class).single();
        return new PageOf<>(items, page.page(), page.pageSize(), total);
    }

    private static Dossier dossier(ResultSet row, int number) throws SQLException {
        return new Dossier(
                row.getObject("id", UUID.class),
                Stream.of(row.getString("about").split(" "))
                        .map(DossierTable::about)
                        .toList(),
                instant(row, "from_at"),
                instant(row, "to_at"),
                row.getString("purpose"),
                row.getString("asked_by"),
                row.getObject("made_at", OffsetDateTime.class).toInstant(),
                row.getLong("up_to_seal"));
    }

    private static About about(String word) {
        var parts = word.split("=");
        return new About(Kind.valueOf(parts[0]), UUID.fromString(parts[1]));
    }

    private static Optional<Instant> instant(ResultSet row, String column) throws SQLException {
        return Optional.ofNullable(row.getObject(column, OffsetDateTime.class)).map(OffsetDateTime::toInstant);
    }

    private static @Nullable OffsetDateTime moment(Optional<Instant> at) {
        return at.map(moment -> moment.atOffset(ZoneOffset.UTC)).orElse(null);
    }
}

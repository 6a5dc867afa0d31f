package nl.stagepact.application.readlog;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.stagepact.application.readlog.Reading.Kind;
import nl.stagepact.application.readlog.Reading.Purpose;
import nl.stagepact.domain.shared.Actor;
import nl.stagepact.domain.shared.OrganisationType;
import nl.stagepact.domain.shared.Role;
import nl.stagepact.projections.engine.Page;
import nl.stagepact.projections.engine.PageOf;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Notes readings, and tells whose they were. Only ever added to; what was kept long enough is deleted. */
@Component
public final class ReadLog {

    private final JdbcClient jdbc;
    private final Clock clock;

    ReadLog(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /**
     * Before the reader gets it. What somebody reads of themselves is nobody else's business, and is not noted.
     *
     * @param whose id of the student, person or case
     * @param about the placement, say, if one was asked about
     */
    public void note(Actor reader, Kind kind, UUID whose, Optional<UUID> about) {
        if (reader.personId().filter(whose::equals).isPresent()) {
            return;
        }
        jdbc.sql("""
                insert into read_log (id, read_at, reader_id, reader_person_id, reader_roles, reader_organisation_type,
                    reader_organisation_id, kind, whose, about, purpose)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""")
                .params(Arrays.asList(
                        UUID.randomUUID(),
                        OffsetDateTime.ofInstant(clock.instant(), ZoneOffset.UTC),
                        reader.id(),
                        reader.personId().orElse(null),
                        reader.roles().stream().map(Role::name).sorted().collect(Collectors.joining(",")),
                        reader.organisationType().name(),
                        reader.organisationId().orElse(null),
                        kind.name(),
                        whose,
                        about.orElse(null),
                        kind.purpose().name()))
                .update();
    }

    /** The newest first. */
    public PageOf<Reading> of(UUID whose, Page page) {
        var items = jdbc.sql("select * from read_log where whose = ? order by read_at desc, id limit ? offset ?")
                .params(whose, page.pageSize(), (page.page() - 1L) * page.pageSize())
                .query(ReadLog::reading)
                .list();
        long total = jdbc.sql("select count(*) from read_log where whose = ?")
                .param(whose)
                .query(Long.class)
                .single();
        return new PageOf<>(items, page.page(), page.pageSize(), total);
    }

    /** All of them, the newest first. */
    public List<Reading> all(UUID whose) {
        return jdbc.sql("select * from read_log where whose = ? order by read_at desc, id")
                .param(whose)
                .query(ReadLog::reading)
                .list();
    }

    private static Reading reading(ResultSet row, int number) throws SQLException {
        return new Reading(
                row.getObject("read_at", OffsetDateTime.class).toInstant(),
                Kind.valueOf(row.getString("kind")),
                Purpose.valueOf(row.getString("purpose")),
                Arrays.stream(row.getString("reader_roles").split(","))
                        .filter(role -> !role.isEmpty())
                        .map(Role::valueOf)
                        .collect(Collectors.toSet()),
                OrganisationType.valueOf(row.getString("reader_organisation_type")),
                Optional.ofNullable(row.getObject("reader_organisation_id", UUID.class)),
                Optional.ofNullable(row.getObject("about", UUID.class)));
    }
}

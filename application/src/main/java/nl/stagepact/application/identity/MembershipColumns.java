package nl.stagepact.application.identity;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Arrays;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.stagepact.domain.shared.OrganisationType;
import nl.stagepact.domain.shared.Role;
import org.jspecify.annotations.Nullable;

/** A membership as the columns of a row. */
record MembershipColumns(
        @Nullable UUID personId,
        String organisationType,
        @Nullable UUID organisationId,
        String roles) {

    static MembershipColumns of(Membership membership) {
        return new MembershipColumns(
                membership.personId().orElse(null),
                membership.organisationType().name(),
                membership.organisationId().orElse(null),
                membership.roles().stream().sorted().map(Role::name).collect(Collectors.joining(",")));
    }

    static Membership membership(ResultSet row) throws SQLException {
        return new Membership(
                Optional.ofNullable(row.getObject("person_id", UUID.class)),
                OrganisationType.valueOf(row.getString("organisation_type")),
                Optional.ofNullable(row.getObject("organisation_id", UUID.class)),
                Arrays.stream(row.getString("roles").split(","))
                        .filter(role -> !role.isEmpty())
                        .map(Role::valueOf)
                        .collect(Collectors.toSet()));
    }

    static Optional<Instant> moment(ResultSet row, String column) throws SQLException {
        return Optional.ofNullable(row.getTimestamp(column)).map(Timestamp::toInstant);
    }
}

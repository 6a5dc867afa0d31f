package nl.stagepact.domain.shared;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * Who acts, as a pseudonym: no name, no address. It travels as metadata of every command, query and event.
 *
 * @param id issuer and subject of the login, or {@code stagepact|automation}, {@code stagepact-link|<id of the link>} or
 *     {@code stagepact-report|<id of the reporter>}
 * @param personId the person, if it is one and not a system
 * @param organisationId the one organisation it acts for now
 * @param scope how far its right to this one operation reaches; decided at the bus, applied where the state is
 */
public record Actor(
        String id,
        Optional<UUID> personId,
        Optional<UUID> organisationId,
        OrganisationType organisationType,
        Set<Role> roles,
        Scope scope) {

    public Actor {
        roles = roles.isEmpty() ? Set.of() : Set.copyOf(EnumSet.copyOf(roles));
    }

    /** Stagepact itself, reacting to an event. */
    public static Actor application() {
        return new Actor(
                "stagepact|automation",
                Optional.empty(),
                Optional.empty(),
                OrganisationType.PLATFORM,
                Set.of(Role.APPLICATION),
                Scope.ANY);
    }

    /**
     * Somebody without a login, who follows a link that was mailed to them.
     *
     * @param linkId of the link in our own books
     */
    public static Actor byLink(
            UUID linkId, UUID personId, Optional<UUID> organisationId, OrganisationType organisationType, Role role) {
        return new Actor(
                Identification.byLink(linkId),
                Optional.of(personId),
                organisationId,
                organisationType,
                Set.of(role),
                Scope.SELF);
    }

    /**
     * Somebody without a login, who reports discrimination or comes back with the code of the report.
     *
     * @param reporter made for this one report, so that nothing leads from it to anybody
     */
    public static Actor byReportCode(PersonId reporter) {
        return new Actor(
                Identification.byReportCode(reporter),
                Optional.of(reporter.value()),
                Optional.empty(),
                OrganisationType.PLATFORM,
                Set.of(Role.REPORTER),
                Scope.SELF);
    }

    public Identification identification() {
        return Identification.of(id);
    }

    public Actor reaching(Scope other) {
        return new Actor(id, personId, organisationId, organisationType, roles, other);
    }

    public boolean is(Role role) {
        return roles.contains(role);
    }

    /** Whether this actor may see or touch a thing that concerns these subjects. */
    public boolean reaches(Subjects subjects) {
        return switch (scope) {
            case ANY -> true;
            case OWN_ORGANISATION ->
                organisationId
                        .filter(own -> subjects.organisations().anyMatch(own::equals))
                        .isPresent();
            case SELF ->
                personId.filter(self -> subjects.people().anyMatch(self::equals))
                        .isPresent();
        };
    }

    /** @throws Refusal as if the thing didn't exist, when it is somebody else's */
    public void mustReach(Subjects subjects) {
        CommonRule.ONLY_WHOM_IT_CONCERNS_MAY_ACT_ON_IT.holdsIf(reaches(subjects));
    }

    /** Plain strings under keys that start with {@code actor}. */
    public Map<String, String> toMetaData() {
        var entries = new HashMap<String, String>();
        entries.put("actorId", id);
        personId.ifPresent(person -> entries.put("actorPersonId", person.toString()));
        organisationId.ifPresent(organisation -> entries.put("actorOrganisationId", organisation.toString()));
        entries.put("actorOrganisationType", organisationType.name());
        entries.put("actorRoles", roles.stream().sorted().map(Role::name).collect(Collectors.joining(",")));
        entries.put("actorScope", scope.name());
        return entries;
    }

    /** Nothing when the metadata names no actor: then nobody may do anything. */
    public static Optional<Actor> fromMetaData(Map<String, ?> metaData) {
        return Optional.ofNullable(metaData.get("actorId"))
                .map(id -> new Actor(
                        id.toString(),
                        text(metaData, "actorPersonId").map(UUID::fromString),
                        text(metaData, "actorOrganisationId").map(UUID::fromString),
                        OrganisationType.valueOf(
                                text(metaData, "actorOrganisationType").orElseThrow()),
                        text(metaData, "actorRoles").stream()
                                .flatMap(roles -> Arrays.stream(roles.split(",")))
                                .filter(role -> !role.isEmpty())
                                .map(Role::valueOf)
                                .collect(Collectors.toSet()),
                        text(metaData, "actorScope").map(Scope::valueOf).orElse(Scope.SELF)));
    }

    private static Optional<String> text(Map<String, ?> metaData, String key) {
        return Optional.ofNullable(metaData.get(key)).map(Object::toString);
    }
}

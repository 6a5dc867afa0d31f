package nl.stagepact.application.personaldata;

import java.time.Instant;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import nl.stagepact.application.notification.MailReaders;
import nl.stagepact.application.readlog.Reading;
import nl.stagepact.domain.shared.EmployerId;
import nl.stagepact.domain.shared.OrganisationType;
import nl.stagepact.domain.shared.SchoolId;
import nl.stagepact.projections.audit.AuditTrail.Entry;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;

/**
 * To whom somebody's data went (GDPR article 15(1)(c)): the organisations that took part in what happened to them, and those whose
 * people read of it what few may read. By name where there is one, and never people.
 */
final class DataRecipients {

    /** How data came to an organisation. */
    private enum Because {
        /** It took part in something that happened to the person: it registered them, say, or was offered them. */
        TOOK_PART,
        /** Somebody there read what few may read. */
        READ,
        /** It handles a report that the person made. */
        HANDLES_REPORT
    }

    private record Organisation(OrganisationType type, Optional<UUID> id) {}

    private static final class Received {
        private final Set<Because> because = EnumSet.noneOf(Because.class);
        private final Set<String> roles = new TreeSet<>();
        private Instant first = Instant.MAX;
        private Instant last = Instant.MIN;
    }

    private final Map<Organisation, Received> all = new LinkedHashMap<>();

    /** @param about what happened to the person, the oldest first */
    void tookPart(List<Entry> about) {
        about.forEach(entry -> {
            entry.subjects()
                    .only(SchoolId.class)
                    .ifPresent(school -> note(
                            new Organisation(OrganisationType.SCHOOL, Optional.of(school.value())),
                            Because.TOOK_PART,
                            entry.at()));
            entry.subjects()
                    .only(EmployerId.class)
                    .ifPresent(employer -> note(
                            new Organisation(OrganisationType.EMPLOYER, Optional.of(employer.value())),
                            Because.TOOK_PART,
                            entry.at()));
        });
    }

    void read(List<Reading> readings) {
        readings.forEach(reading -> note(
                        new Organisation(reading.readerOrganisationType(), sharedId(reading)),
                        Because.READ,
                        reading.readAt())
                .roles
                .addAll(reading.readerRoles().stream().map(Enum::name).toList()));
    }

    /** SBB is one, whatever its people's tokens say. */
    private static Optional<UUID> sharedId(Reading reading) {
        return reading.readerOrganisationType() == OrganisationType.SBB
                ? Optional.empty()
                : reading.readerOrganisationId();
    }

    /** Only for whoever reported: nobody else may learn that there is a report. */
    void sbbHandles(Instant reportedAt) {
        note(new Organisation(OrganisationType.SBB, Optional.empty()), Because.HANDLES_REPORT, reportedAt);
    }

    private Received note(Organisation organisation, Because because, Instant at) {
        var received = all.computeIfAbsent(organisation, _ -> new Received());
        received.because.add(because);
        received.first = at.isBefore(received.first) ? at : received.first;
        received.last = at.isAfter(received.last) ? at : received.last;
        return received;
    }

    ArrayNode json(MailReaders names) {
        var list = JsonNodeFactory.instance.arrayNode();
        all.forEach((organisation, received) -> {
            var one = list.addObject();
            one.put("organisationType", organisation.type().name());
            organisation.id().ifPresent(id -> {
                one.put("organisationId", id.toString());
                names.organisation(id).ifPresent(name -> one.put("organisationName", name));
            });
            var because = one.putArray("because");
            received.because.forEach(reason -> because.add(reason.name()));
            if (!received.roles.isEmpty()) {
                var roles = one.putArray("readerRoles");
                received.roles.forEach(roles::add);
            }
            one.put("firstAt", received.first.toString());
            one.put("lastAt", received.last.toString());
        });
        return list;
    }
}

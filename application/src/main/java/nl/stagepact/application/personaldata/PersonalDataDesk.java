package nl.stagepact.application.personaldata;

import static org.axonframework.messaging.responsetypes.ResponseTypes.instanceOf;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import nl.stagepact.application.document.AgreementArchive;
import nl.stagepact.application.identity.ActingAs;
import nl.stagepact.application.notification.MailReaders;
import nl.stagepact.application.personaldata.PersonalDataOperation.FindPersonalData;
import nl.stagepact.application.personaldata.PersonalDataOperation.FindReadLog;
import nl.stagepact.application.readlog.ReadLog;
import nl.stagepact.application.readlog.Reading;
import nl.stagepact.domain.report.Desk;
import nl.stagepact.domain.shared.Actor;
import nl.stagepact.domain.shared.Id;
import nl.stagepact.domain.shared.PersonId;
import nl.stagepact.domain.shared.PlacementId;
import nl.stagepact.domain.shared.Scope;
import nl.stagepact.domain.shared.StudentId;
import nl.stagepact.projections.audit.AuditTrail.Entry;
import nl.stagepact.projections.audit.PersonalHistory.FindPersonalHistory;
import nl.stagepact.projections.audit.Timelines.Timeline;
import nl.stagepact.projections.engine.PageOf;
import org.axonframework.queryhandling.QueryGateway;
import org.axonframework.queryhandling.QueryHandler;
import org.springframework.beans.factory.ObjectProvider;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;

/** Gathers all that is kept about one person, for that person or for whoever helps them to it. */
final class PersonalDataDesk {

    /** What makes somebody one of an organisation's people. */
    private static final Set<String> BELONGS =
            Set.of("StudentRegistered", "StaffAppointed", "MentorAppointed", "EmployerRegistered", "ContactChanged");

    private final ObjectProvider<QueryGateway> queries;
    private final StoredAbout stored;
    private final OwnDocuments documents;
    private final AgreementArchive agreements;
    private final ReadLog log;
    private final OwnReports reports;
    private final ObjectProvider<MailReaders> names;
    private final Clock clock;

    PersonalDataDesk(
            ObjectProvider<QueryGateway> queries,
            StoredAbout stored,
            OwnDocuments documents,
            AgreementArchive agreements,
            ReadLog log,
            OwnReports reports,
            ObjectProvider<MailReaders> names,
            Clock clock) {
        this.queries = queries;
        this.stored = stored;
        this.documents = documents;
        this.agreements = agreements;
        this.log = log;
        this.reports = reports;
        this.names = names;
        this.clock = clock;
    }

    @QueryHandler
    Optional<PersonalData> find(FindPersonalData asked, Actor actor) {
        var person = asked.personId();
        var history = history(person);
        boolean isTheirs = actor.personId().filter(person::equals).isPresent();
        if (!isTheirs && !isOneOfTheirPeople(actor, person, history)) {
            return Optional.empty();
        }
        log.note(actor, Reading.Kind.PERSONAL_DATA_EXPORT, person, Optional.empty());
        return Optional.of(gathered(
                person,
                history,
                isTheirs,
                isTheirs ? reports.of(person, actor) : JsonNodeFactory.instance.arrayNode()));
    }

    @QueryHandler
    PageOf<Reading> find(FindReadLog asked, Actor actor) {
        return actor.personId()
                .map(person -> log.of(person, asked.page()))
                .orElseGet(() -> new PageOf<>(
                        List.of(), asked.page().page(), asked.page().pageSize(), 0));
    }

    private List<Entry> history(UUID person) {
        return ActingAs.call(
                        Actor.application(),
                        () -> queries.getObject()
                                .query(new FindPersonalHistory(person), instanceOf(Timeline.class))
                                .join())
                .entries();
    }

    private static boolean isOneOfTheirPeople(Actor actor, UUID person, List<Entry> history) {
        return actor.scope() == Scope.OWN_ORGANISATION
                && history.stream()
                        .filter(entry -> BELONGS.contains(entry.type()) && isAbout(person, entry))
                        .anyMatch(entry -> actor.reaches(entry.subjects()));
    }

    private static boolean isAbout(UUID person, Entry entry) {
        return entry.subjects().ids().stream()
                .filter(id -> id instanceof StudentId || id instanceof PersonId)
                .map(Id::value)
                .anyMatch(person::equals);
    }

    /** @param ownReports of the person themself; on somebody's behalf nobody gets them */
    private PersonalData gathered(UUID person, List<Entry> history, boolean isTheirs, ArrayNode ownReports) {
        var about = history.stream().filter(entry -> isAbout(person, entry)).toList();
        var done = history.stream().filter(entry -> !isAbout(person, entry)).toList();
        var json = JsonNodeFactory.instance.objectNode();
        var madeAt = clock.instant();
        json.put("personId", person.toString());
        json.put("madeAt", madeAt.toString());
        json.put("fetchedByThePersonThemself", isTheirs);
        json.set("whatHappened", stored.whatHappened(person, about));
        json.set("whatYouDid", stored.whatTheyDid(done));
        json.set("asStagepactShowsIt", documents.of(person));
        json.set("mails", stored.mails(person, isTheirs));
        json.set("links", stored.links(person));
        json.set("calendarFeeds", stored.calendarFeeds(person));
        json.set("access", stored.memberships(person));
        var readings = log.all(person);
        json.set("readBy", stored.readings(readings));
        var recipients = new DataRecipients();
        recipients.tookPart(about);
        recipients.read(readings);
        if (isTheirs) {
            json.set("reports", ownReports);
            ownReports
                    .valueStream()
                    .filter(report -> report.path("desk").asString().equals(Desk.SBB.name()))
                    .forEach(report -> recipients.sbbHandles(
                            Instant.parse(report.path("reportedAt").asString())));
        }
        json.set("recipients", recipients.json(names.getObject()));
        var files = new TreeMap<String, byte[]>();
        stored.agreementVersions(about, person)
                .forEach((placement, versions) -> versions.forEach(version -> agreements
                        .of(new PlacementId(placement), version)
                        .ifPresent(document -> files.put(
                                "praktijkovereenkomst-%s-versie-%d.pdf".formatted(placement, version),
                                document.content()))));
        var names = json.putArray("documents");
        files.keySet().forEach(names::add);
        return new PersonalData(person, madeAt, json, files);
    }
}

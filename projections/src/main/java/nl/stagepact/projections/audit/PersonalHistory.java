package nl.stagepact.projections.audit;

import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Sorts;
import java.time.Instant;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.stagepact.domain.employer.EmployerEvent;
import nl.stagepact.domain.offer.OfferEvent;
import nl.stagepact.domain.placement.PlacementEvent;
import nl.stagepact.domain.school.SchoolEvent;
import nl.stagepact.domain.shared.Actor;
import nl.stagepact.domain.shared.PersonId;
import nl.stagepact.domain.shared.StudentId;
import nl.stagepact.domain.shared.Subjects;
import nl.stagepact.domain.student.StudentEvent;
import nl.stagepact.projections.audit.AuditTrail.By;
import nl.stagepact.projections.audit.AuditTrail.Entry;
import nl.stagepact.projections.audit.Timelines.Timeline;
import nl.stagepact.projections.engine.Journal;
import nl.stagepact.projections.engine.ViewStore;
import org.axonframework.queryhandling.QueryHandler;
import org.bson.conversions.Bson;

/** What the {@link AuditTrail} tells of one person, for the application itself: it decides who gets it, and how much. */
public final class PersonalHistory {

    /** What tells of no case. */
    private static final Set<String> TELLS_OF_NO_CASE = Stream.of(
                    EmployerEvent.class, OfferEvent.class, PlacementEvent.class, SchoolEvent.class, StudentEvent.class)
            .flatMap(PersonalHistory::concrete)
            .map(Class::getSimpleName)
            .collect(Collectors.toSet());

    private final Journal<Entry> entries;

    public PersonalHistory(ViewStore store) {
        entries = store.journal("audit_trail", Entry.class, List.of());
    }

    /**
     * All that happened to somebody and all that they did, for the export of what is kept about them; never anything of a case, and
     * of what is kept from an employer's people nothing that they didn't do themselves. Answered with {@code Timeline}, the
     * oldest first.
     */
    public record FindPersonalHistory(UUID personId) {}

    /** When something last happened to each of these people. Answered with {@link LastMoments}. */
    public record FindLastMoments(List<UUID> people) {

        public FindLastMoments {
            people = List.copyOf(people);
        }
    }

    /** @param byPerson without those to whom nothing ever happened */
    public record LastMoments(Map<UUID, Instant> byPerson) {

        public LastMoments {
            byPerson = Map.copyOf(byPerson);
        }
    }

    private static Stream<Class<?>> concrete(Class<?> type) {
        return type.isSealed()
                ? Arrays.stream(type.getPermittedSubclasses()).flatMap(PersonalHistory::concrete)
                : Stream.of(type);
    }

    @QueryHandler
    Timeline answer(FindPersonalHistory query, Actor reader) {
        var person = query.personId();
        var student = new StudentId(person);
        return new Timeline(entries.all(Filters.or(about(person), Filters.eq("actor.personId", person))).stream()
                .filter(entry -> reader.reaches(entry.subjects()))
                .filter(entry -> TELLS_OF_NO_CASE.contains(entry.type()))
                .filter(entry -> !Timelines.KEPT_FROM_EMPLOYERS.contains(entry.type())
                        || entry.subjects().ids().contains(student)
                        || isBy(person, entry))
                .sorted(Comparator.comparing(entry -> entry.position().orElseThrow()))
                .toList());
    }

    @QueryHandler
    LastMoments answer(FindLastMoments query, Actor reader) {
        return new LastMoments(last(query.people().stream()
                .filter(person -> reader.reaches(Subjects.of(new StudentId(person), new PersonId(person))))
                .toList()));
    }

    private Map<UUID, Instant> last(Collection<UUID> people) {
        var moments = new HashMap<UUID, Instant>();
        people.forEach(person -> entries.some(about(person), Sorts.descending("at"), 1)
                .forEach(entry -> moments.put(person, entry.at())));
        return moments;
    }

    private static Bson about(UUID person) {
        return Filters.in(
                AuditTrail.SUBJECTS, AuditTrail.word(new StudentId(person)), AuditTrail.word(new PersonId(person)));
    }

    private static boolean isBy(UUID person, Entry entry) {
        return entry.actor().flatMap(By::personId).filter(person::equals).isPresent();
    }
}

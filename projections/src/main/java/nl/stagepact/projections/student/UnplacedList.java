package nl.stagepact.projections.student;

import com.mongodb.client.model.Filters;
import com.mongodb.client.model.IndexModel;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.Sorts;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.stagepact.domain.offer.OfferEvent.CandidateConfirmed;
import nl.stagepact.domain.placement.Amendment;
import nl.stagepact.domain.placement.PlacementEvent.AgreementConcluded;
import nl.stagepact.domain.placement.PlacementEvent.PlacementCancelled;
import nl.stagepact.domain.placement.PlacementEvent.PlacementTerminated;
import nl.stagepact.domain.shared.Actor;
import nl.stagepact.domain.shared.Crebo;
import nl.stagepact.domain.shared.EducationLevel;
import nl.stagepact.domain.shared.LearningPath;
import nl.stagepact.domain.shared.Period;
import nl.stagepact.domain.shared.PersonId;
import nl.stagepact.domain.shared.PlacementId;
import nl.stagepact.domain.shared.SchoolId;
import nl.stagepact.domain.shared.StudentId;
import nl.stagepact.domain.student.StudentEvent;
import nl.stagepact.domain.student.StudentEvent.*;
import nl.stagepact.projections.engine.Criteria;
import nl.stagepact.projections.engine.EventContext;
import nl.stagepact.projections.engine.Page;
import nl.stagepact.projections.engine.PageOf;
import nl.stagepact.projections.engine.Projection;
import nl.stagepact.projections.engine.View;
import nl.stagepact.projections.engine.ViewStore;
import nl.stagepact.projections.engine.Views;
import nl.stagepact.projections.student.StudentFile.Search;
import nl.stagepact.projections.student.StudentFile.SeenStudent;
import nl.stagepact.projections.student.StudentFile.Student;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.ResetHandler;
import org.axonframework.eventhandling.async.SequencingPolicy;
import org.axonframework.queryhandling.QueryHandler;
import org.bson.conversions.Bson;

/**
 * Who still has no place. A student is unplaced while a search runs and no placement covers a day of the wanted period;
 * so it hears of students, confirmations and placements that end.
 */
public final class UnplacedList implements Projection {

    /** By what the list can be sorted. */
    public static final Map<String, String> SORT_FIELDS = Map.of(
            "startDate", "search.wanted.startDate", "searchStartedAt", "search.startedAt", "programme", "programme");

    private static final List<IndexModel> INDEXES = List.of(
            new IndexModel(Indexes.ascending("unplaced", "schoolId", "search.wanted.startDate")),
            // for suggestions
            new IndexModel(Indexes.ascending(
                    "unplaced", "level", "learningPath", "programme", "schoolId", "search.wanted.startDate")));

    private static final String OWNER = "search.ownerId";
    private static final String ESCALATED = "search.escalatedAt";

    private final Views<Seeker> seekers;
    private final StudentFile students;

    public UnplacedList(ViewStore store, StudentFile students) {
        seekers = store.views("unplaced_list", Seeker.class, INDEXES);
        this.students = students;
    }

    /**
     * @param version how many events it was made of
     * @param positions how far each stream was heard, by its id
     * @param unplaced looks for a place and has none
     */
    public record Seeker(
            StudentId id,
            long version,
            Map<String, Long> positions,
            SchoolId schoolId,
            Crebo programme,
            EducationLevel level,
            LearningPath learningPath,
            Optional<Search> search,
            List<Place> places,
            boolean unplaced)
            implements View {

        /** The period for which a place is sought. */
        public Optional<Period> wanted() {
            return search.map(Search::wanted);
        }

        /** Several streams feed this document, so it remembers for each how far it is. */
        @Override
        public boolean reflects(EventContext event) {
            return positions.getOrDefault(event.stream(), -1L) >= event.version();
        }

        @Override
        public boolean isOfSeveralStreams() {
            return true;
        }

        Seeker after(EventContext event) {
            var heard = new HashMap<>(positions);
            heard.put(event.stream(), event.version());
            return new Seeker(
                    id, version + 1, heard, schoolId, programme, level, learningPath, search, places, isUnplaced());
        }

        private boolean isUnplaced() {
            return search.map(Search::wanted)
                    .filter(period -> places.stream().noneMatch(place -> place.fills(period)))
                    .isPresent();
        }

        Seeker describedBy(RegistrationCorrected event) {
            return new Seeker(
                    id,
                    version,
                    positions,
                    schoolId,
                    event.programme(),
                    event.level(),
                    event.learningPath(),
                    search,
                    places,
                    unplaced);
        }

        Seeker searching(Optional<Search> now) {
            return new Seeker(id, version, positions, schoolId, programme, level, learningPath, now, places, unplaced);
        }

        Seeker at(Place place) {
            var others = places.stream().filter(other -> !other.placementId().equals(place.placementId()));
            return new Seeker(
                    id,
                    version,
                    positions,
                    schoolId,
                    programme,
                    level,
                    learningPath,
                    search,
                    Stream.concat(others, Stream.of(place)).toList(),
                    unplaced);
        }

        Optional<Period> periodAt(PlacementId placement) {
            return places.stream()
                    .filter(place -> place.placementId().equals(placement))
                    .findFirst()
                    .flatMap(Place::period);
        }
    }

    /**
     * @param period as confirmed or amended, shortened when it was terminated; nothing once it was cancelled
     * @param endedEarly before the day that was agreed
     */
    public record Place(PlacementId placementId, Optional<Period> period, boolean endedEarly) {

        /** A place that ended early fills no period that goes on after it. */
        private boolean fills(Period wanted) {
            return period.filter(kept -> kept.overlaps(wanted)
                            && (!endedEarly || !kept.endDate().isBefore(wanted.endDate())))
                    .isPresent();
        }
    }

    /** @param shown as in the file; nothing while that view has not heard of it yet */
    public record SeenSeeker(Seeker seeker, Optional<SeenStudent> shown) {

        public Optional<Student> student() {
            return shown.map(SeenStudent::student);
        }
    }

    /**
     * Answered with {@code PageOf<SeenSeeker>}: the unplaced ones, whoever wants to start first comes first.
     *
     * @param escalated only those whom the school must place now, or only the others
     * @param owned only those for whom somebody answers, or only the others
     * @param ownerId only those for whom this member of staff answers
     */
    public record FindUnplaced(
            Optional<SchoolId> schoolId,
            Optional<Crebo> programme,
            Optional<Boolean> escalated,
            Optional<Boolean> owned,
            Optional<PersonId> ownerId,
            Page page) {}

    @EventHandler
    void on(StudentEvent event, EventContext context) {
        seekers.fold(event.studentId(), context, seeker -> UnplacedFold.on(seeker, event, context));
    }

    @EventHandler
    void on(CandidateConfirmed event, EventContext context) {
        seekers.fold(event.place().studentId(), context, seeker -> UnplacedFold.on(seeker, event, context));
    }

    @EventHandler
    void on(PlacementCancelled event, EventContext context) {
        seekers.fold(event.studentId(), context, seeker -> UnplacedFold.on(seeker, event, context));
    }

    @EventHandler
    void on(PlacementTerminated event, EventContext context) {
        seekers.fold(event.studentId(), context, seeker -> UnplacedFold.on(seeker, event, context));
    }

    @EventHandler
    void on(AgreementConcluded event, EventContext context) {
        event.amended()
                .ifPresent(amendment -> seekers.fold(
                        amendment.studentId(),
                        context,
                        seeker -> UnplacedFold.on(seeker, event.placementId(), amendment, context)));
    }

    /** What one student lives through is heard in its order, whichever streams tell it. */
    @Override
    public SequencingPolicy<EventMessage<?>> sequencing() {
        return message -> switch (message.getPayload()) {
            case StudentEvent event -> event.studentId();
            case CandidateConfirmed event -> event.place().studentId();
            case PlacementCancelled event -> event.studentId();
            case PlacementTerminated event -> event.studentId();
            case AgreementConcluded event ->
                event.amended().<Object>map(Amendment::studentId).orElseGet(message::getIdentifier);
            default -> message.getIdentifier();
        };
    }

    @ResetHandler
    @Override
    public void reset() {
        seekers.clear();
    }

    @QueryHandler
    PageOf<SeenSeeker> answer(FindUnplaced query, Actor actor) {
        var wanted = Criteria.visibleTo(actor, List.of("schoolId"), List.of("_id", OWNER))
                .where("unplaced", true)
                .where("schoolId", query.schoolId())
                .where("programme", query.programme())
                .where(OWNER, query.ownerId());
        query.escalated().ifPresent(is -> wanted.and(isThere(ESCALATED, is)));
        query.owned().ifPresent(is -> wanted.and(isThere(OWNER, is)));
        return seekers.page(wanted.toBson(), query.page(), SORT_FIELDS, Sorts.ascending("search.wanted.startDate"))
                .mapAll(this::seen);
    }

    /** Nothing for who isn't looking for a place, or has one; whoever asks. */
    public Optional<SeenSeeker> looking(StudentId student) {
        return seekers.first(Criteria.all()
                        .where("_id", student)
                        .where("unplaced", true)
                        .toBson())
                .map(seeker -> seen(List.of(seeker)).getFirst());
    }

    /** No more than so many of the unplaced ones, whoever wants to start first comes first; whoever asks. */
    public List<SeenSeeker> looking(Criteria wanted, int limit) {
        return seen(seekers.some(
                wanted.where("unplaced", true).toBson(), Sorts.ascending("search.wanted.startDate"), limit));
    }

    private static Bson isThere(String field, boolean is) {
        return is ? Filters.ne(field, null) : Filters.eq(field, null);
    }

    private List<SeenSeeker> seen(List<Seeker> some) {
        var files = students.byId(some.stream().map(Seeker::id).toList());
        var shown = students.seen(files.values()).stream()
                .collect(Collectors.toMap(one -> one.student().id(), one -> one));
        return some.stream()
                .map(seeker -> new SeenSeeker(seeker, Optional.ofNullable(shown.get(seeker.id()))))
                .toList();
    }
}

package nl.stagepact.projections.student;

import com.mongodb.client.model.IndexModel;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.Sorts;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import nl.stagepact.domain.offer.OfferEvent.CandidateConfirmed;
import nl.stagepact.domain.placement.PlacementEvent.PlacementCancelled;
import nl.stagepact.domain.placement.PlacementEvent.PlacementTerminated;
import nl.stagepact.domain.shared.Actor;
import nl.stagepact.domain.shared.Crebo;
import nl.stagepact.domain.shared.EducationLevel;
import nl.stagepact.domain.shared.LearningPath;
import nl.stagepact.domain.shared.Period;
import nl.stagepact.domain.shared.PlacementId;
import nl.stagepact.domain.shared.SchoolId;
import nl.stagepact.domain.shared.StudentId;
import nl.stagepact.domain.student.StudentEvent;
import nl.stagepact.domain.student.StudentEvent.ProfileUpdated;
import nl.stagepact.domain.student.StudentEvent.SearchStarted;
import nl.stagepact.domain.student.StudentEvent.StudentRegistered;
import nl.stagepact.projections.engine.Criteria;
import nl.stagepact.projections.engine.EventContext;
import nl.stagepact.projections.engine.Page;
import nl.stagepact.projections.engine.PageOf;
import nl.stagepact.projections.engine.Projection;
import nl.stagepact.projections.engine.View;
import nl.stagepact.projections.engine.ViewStore;
import nl.stagepact.projections.engine.Views;
import nl.stagepact.projections.student.StudentFile.Student;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.ResetHandler;
import org.axonframework.eventhandling.async.SequencingPolicy;
import org.axonframework.queryhandling.QueryHandler;
import org.jspecify.annotations.Nullable;

/**
 * Who still has no place. A student is unplaced while a search runs and no placement covers a day of the wanted period;
 * so it hears of students, confirmations and placements that end.
 */
public final class UnplacedList implements Projection {

    /** By what the list can be sorted. */
    public static final Map<String, String> SORT_FIELDS =
            Map.of("startDate", "wanted.startDate", "searchStartedAt", "searchStartedAt", "programme", "programme");

    private static final List<IndexModel> INDEXES = List.of(
            new IndexModel(Indexes.ascending("unplaced", "schoolId", "wanted.startDate")),
            // for suggestions
            new IndexModel(Indexes.ascending(
                    "unplaced", "level", "learningPath", "programme", "schoolId", "wanted.startDate")));

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
            Optional<Period> wanted,
            Optional<Instant> searchStartedAt,
            List<Place> places,
            boolean unplaced)
            implements View {

        /** Several streams feed this document, so it remembers for each how far it is. */
        @Override
        public boolean reflects(EventContext event) {
            return positions.getOrDefault(event.stream(), -1L) >= event.version();
        }

        private Seeker after(EventContext event) {
            var heard = new HashMap<>(positions);
            heard.put(event.stream(), event.version());
            return new Seeker(
                    id,
                    version + 1,
                    heard,
                    schoolId,
                    programme,
                    level,
                    learningPath,
                    wanted,
                    searchStartedAt,
                    places,
                    isUnplaced());
        }

        private boolean isUnplaced() {
            return wanted.filter(period -> places.stream()
                            .flatMap(place -> place.period().stream())
                            .noneMatch(period::overlaps))
                    .isPresent();
        }

        private Seeker lookingFor(Period period, Instant since) {
            return new Seeker(
                    id,
                    version,
                    positions,
                    schoolId,
                    programme,
                    level,
                    learningPath,
                    Optional.of(period),
                    Optional.of(since),
                    places,
                    unplaced);
        }

        private Seeker at(Place place) {
            var others = places.stream().filter(other -> !other.placementId().equals(place.placementId()));
            return new Seeker(
                    id,
                    version,
                    positions,
                    schoolId,
                    programme,
                    level,
                    learningPath,
                    wanted,
                    searchStartedAt,
                    Stream.concat(others, Stream.of(place)).toList(),
                    unplaced);
        }

        private Optional<Period> periodAt(PlacementId placement) {
            return places.stream()
                    .filter(place -> place.placementId().equals(placement))
                    .findFirst()
                    .flatMap(Place::period);
        }
    }

    /** @param period shortened when it was terminated; nothing once it was cancelled */
    public record Place(PlacementId placementId, Optional<Period> period) {}

    /** @param student as in the file; nothing while that view has not heard of it yet */
    public record SeenSeeker(Seeker seeker, Optional<Student> student) {}

    /** Answered with {@code PageOf<SeenSeeker>}: the unplaced ones, whoever wants to start first comes first. */
    public record FindUnplaced(Optional<SchoolId> schoolId, Optional<Crebo> programme, Page page) {}

    @EventHandler
    void on(StudentEvent event, EventContext context) {
        seekers.fold(event.studentId(), context, seeker -> on(seeker, event, context));
    }

    @EventHandler
    void on(CandidateConfirmed event, EventContext context) {
        seekers.fold(event.place().studentId(), context, seeker -> on(seeker, event, context));
    }

    @EventHandler
    void on(PlacementCancelled event, EventContext context) {
        seekers.fold(event.studentId(), context, seeker -> on(seeker, event, context));
    }

    @EventHandler
    void on(PlacementTerminated event, EventContext context) {
        seekers.fold(event.studentId(), context, seeker -> on(seeker, event, context));
    }

    static Seeker on(@Nullable Seeker seeker, StudentEvent event, EventContext context) {
        return switch (event) {
            case StudentRegistered e ->
                new Seeker(
                                e.studentId(),
                                0,
                                Map.of(),
                                e.schoolId(),
                                e.programme(),
                                e.level(),
                                e.learningPath(),
                                Optional.empty(),
                                Optional.empty(),
                                List.of(),
                                false)
                        .after(context);
            case ProfileUpdated _ -> existing(seeker).after(context);
            case SearchStarted e ->
                existing(seeker).lookingFor(e.wanted(), context.at()).after(context);
        };
    }

    static Seeker on(@Nullable Seeker seeker, CandidateConfirmed event, EventContext context) {
        var place = new Place(
                PlacementId.of(event.candidacyId()), Optional.of(event.place().period()));
        return existing(seeker).at(place).after(context);
    }

    static Seeker on(@Nullable Seeker seeker, PlacementCancelled event, EventContext context) {
        return existing(seeker)
                .at(new Place(event.placementId(), Optional.empty()))
                .after(context);
    }

    static Seeker on(@Nullable Seeker seeker, PlacementTerminated event, EventContext context) {
        var was = existing(seeker);
        var kept = was.periodAt(event.placementId())
                .map(period -> new Period(period.startDate(), latest(period.startDate(), event.lastDay())));
        return was.at(new Place(event.placementId(), kept)).after(context);
    }

    private static LocalDate latest(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }

    private static Seeker existing(@Nullable Seeker seeker) {
        return Objects.requireNonNull(seeker, "A student is registered before they look for a place");
    }

    /** What one student lives through is heard in its order, whichever streams tell it. */
    @Override
    public SequencingPolicy<EventMessage<?>> sequencing() {
        return message -> switch (message.getPayload()) {
            case StudentEvent event -> event.studentId();
            case CandidateConfirmed event -> event.place().studentId();
            case PlacementCancelled event -> event.studentId();
            case PlacementTerminated event -> event.studentId();
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
        var wanted = Criteria.visibleTo(actor, List.of("schoolId"), List.of("_id"))
                .where("unplaced", true)
                .where("schoolId", query.schoolId())
                .where("programme", query.programme());
        return seekers.page(wanted.toBson(), query.page(), SORT_FIELDS, Sorts.ascending("wanted.startDate"))
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
        return seen(seekers.some(wanted.where("unplaced", true).toBson(), Sorts.ascending("wanted.startDate"), limit));
    }

    private List<SeenSeeker> seen(List<Seeker> some) {
        var files = students.byId(some.stream().map(Seeker::id).toList());
        return some.stream()
                .map(seeker -> new SeenSeeker(seeker, Optional.ofNullable(files.get(seeker.id()))))
                .toList();
    }
}

package nl.stagepact.projections.student;

import com.mongodb.client.model.IndexModel;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.Sorts;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import nl.stagepact.domain.shared.Actor;
import nl.stagepact.domain.shared.Crebo;
import nl.stagepact.domain.shared.EducationLevel;
import nl.stagepact.domain.shared.Id;
import nl.stagepact.domain.shared.LearningPath;
import nl.stagepact.domain.shared.Period;
import nl.stagepact.domain.shared.Personal;
import nl.stagepact.domain.shared.PlacementType;
import nl.stagepact.domain.shared.SchoolId;
import nl.stagepact.domain.shared.StudentId;
import nl.stagepact.domain.student.Availability;
import nl.stagepact.domain.student.Profile;
import nl.stagepact.domain.student.SkillsCard;
import nl.stagepact.domain.student.StudentEvent;
import nl.stagepact.domain.student.StudentEvent.ProfileUpdated;
import nl.stagepact.domain.student.StudentEvent.SearchStarted;
import nl.stagepact.domain.student.StudentEvent.StudentRegistered;
import nl.stagepact.domain.student.StudentIdentity;
import nl.stagepact.projections.engine.Criteria;
import nl.stagepact.projections.engine.EventContext;
import nl.stagepact.projections.engine.Page;
import nl.stagepact.projections.engine.PageOf;
import nl.stagepact.projections.engine.Projection;
import nl.stagepact.projections.engine.View;
import nl.stagepact.projections.engine.ViewStore;
import nl.stagepact.projections.engine.Views;
import nl.stagepact.projections.school.SchoolFile;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.ResetHandler;
import org.axonframework.queryhandling.QueryHandler;
import org.jspecify.annotations.Nullable;

/** What a school knows of its students, and a student of themselves. */
public final class StudentFile implements Projection {

    /** By what the list can be sorted. */
    public static final Map<String, String> SORT_FIELDS = Map.of(
            "name", "identity.contact.name",
            "studentNumber", "identity.studentNumber",
            "programme", "programme",
            "year", "year",
            "registeredAt", "registeredAt");

    private static final List<IndexModel> INDEXES = List.of(
            new IndexModel(Indexes.ascending("schoolId", "identity.contact.name")),
            new IndexModel(Indexes.ascending("schoolId", "programme")));

    private static final Profile WITHOUT_PROFILE = new Profile(
            Optional.empty(),
            Optional.empty(),
            Set.of(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty());

    private final Views<Student> students;
    private final SchoolFile schools;

    public StudentFile(ViewStore store, SchoolFile schools) {
        students = store.views("student_file", Student.class, INDEXES);
        this.schools = schools;
    }

    /**
     * @param version of the student's stream at the last event
     * @param identity nothing once it was erased
     * @param year of study, as the profile says, or else as the school registered it
     * @param missingInProfile what lacks before the student can be proposed, as field names of the API
     * @param wanted the period for which a place is sought
     */
    public record Student(
            StudentId id,
            long version,
            SchoolId schoolId,
            Optional<StudentIdentity> identity,
            Crebo programme,
            EducationLevel level,
            LearningPath learningPath,
            int year,
            Optional<StudentProfile> profile,
            List<String> missingInProfile,
            Optional<Period> wanted,
            Optional<Instant> searchStartedAt,
            Instant registeredAt,
            Instant changedAt)
            implements View {

        private Student describedBy(Profile now) {
            return new Student(
                    id,
                    version,
                    schoolId,
                    identity,
                    programme,
                    level,
                    learningPath,
                    now.year().orElse(year),
                    Optional.of(StudentProfile.of(now)),
                    now.missing(),
                    wanted,
                    searchStartedAt,
                    registeredAt,
                    changedAt);
        }

        private Student lookingFor(Period period, Instant since) {
            return new Student(
                    id,
                    version,
                    schoolId,
                    identity,
                    programme,
                    level,
                    learningPath,
                    year,
                    profile,
                    missingInProfile,
                    Optional.of(period),
                    Optional.of(since),
                    registeredAt,
                    changedAt);
        }

        private Student after(EventContext event) {
            return new Student(
                    id,
                    event.version(),
                    schoolId,
                    identity,
                    programme,
                    level,
                    learningPath,
                    year,
                    profile,
                    missingInProfile,
                    wanted,
                    searchStartedAt,
                    registeredAt,
                    event.at());
        }
    }

    /** The profile as it may be read; what was erased is absent. */
    public record StudentProfile(
            Optional<Integer> year,
            Optional<PlacementType> type,
            Set<String> themes,
            Optional<String> region,
            Optional<Availability> availability,
            Optional<String> motivation,
            Optional<SkillsCard> skillsCard) {

        private static StudentProfile of(Profile profile) {
            return new StudentProfile(
                    profile.year(),
                    profile.type(),
                    profile.themes(),
                    profile.region(),
                    profile.availability(),
                    profile.motivation().flatMap(Personal::known),
                    profile.skillsCard().flatMap(Personal::known));
        }
    }

    /** A student with the names that a reader wants beside it. */
    public record SeenStudent(Student student, Optional<String> schoolName) {}

    /** Answered with {@code Optional<SeenStudent>}. */
    public record FindStudent(StudentId id) {}

    /** Answered with {@code PageOf<SeenStudent>}, by name. Every filter that is empty lets everything through. */
    public record FindStudents(Optional<SchoolId> schoolId, Optional<Crebo> programme, Page page) {}

    @EventHandler
    void on(StudentEvent event, EventContext context) {
        students.fold(event.studentId(), context, student -> on(student, event, context));
    }

    static Student on(@Nullable Student student, StudentEvent event, EventContext context) {
        return switch (event) {
            case StudentRegistered e ->
                new Student(
                        e.studentId(),
                        context.version(),
                        e.schoolId(),
                        e.identity().known(),
                        e.programme(),
                        e.level(),
                        e.learningPath(),
                        e.year(),
                        Optional.empty(),
                        WITHOUT_PROFILE.missing(),
                        Optional.empty(),
                        Optional.empty(),
                        context.at(),
                        context.at());
            case ProfileUpdated e -> existing(student).describedBy(e.profile()).after(context);
            case SearchStarted e ->
                existing(student).lookingFor(e.wanted(), context.at()).after(context);
        };
    }

    private static Student existing(@Nullable Student student) {
        return Objects.requireNonNull(student, "A student begins with being registered");
    }

    @ResetHandler
    @Override
    public void reset() {
        students.clear();
    }

    @QueryHandler
    Optional<SeenStudent> answer(FindStudent query, Actor actor) {
        return students.first(visible(actor).where("_id", query.id()).toBson())
                .map(student -> seen(List.of(student)).getFirst());
    }

    @QueryHandler
    PageOf<SeenStudent> answer(FindStudents query, Actor actor) {
        var wanted = visible(actor).where("schoolId", query.schoolId()).where("programme", query.programme());
        return students.page(wanted.toBson(), query.page(), SORT_FIELDS, Sorts.ascending("identity.contact.name"))
                .mapAll(this::seen);
    }

    private static Criteria visible(Actor actor) {
        return Criteria.visibleTo(actor, List.of("schoolId"), List.of("_id"));
    }

    private List<SeenStudent> seen(Collection<Student> some) {
        var named =
                schools.names(some.stream().map(Student::schoolId).distinct().toList());
        return some.stream()
                .map(student -> new SeenStudent(student, Optional.ofNullable(named.get(student.schoolId()))))
                .toList();
    }

    /** For other views, which must hold back what their reader may not know. */
    public Map<Id, Student> byId(Collection<StudentId> ids) {
        return students.byId(ids);
    }

    /** Names by id, for other views; whoever was erased has none. */
    public Map<Id, String> names(Collection<StudentId> ids) {
        var names = new HashMap<Id, String>();
        byId(ids)
                .forEach((id, student) -> student.identity()
                        .ifPresent(identity -> names.put(id, identity.contact().name())));
        return names;
    }
}

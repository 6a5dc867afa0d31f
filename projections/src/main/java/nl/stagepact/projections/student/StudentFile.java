package nl.stagepact.projections.student;

import com.mongodb.client.model.IndexModel;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.Sorts;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.stagepact.domain.shared.Actor;
import nl.stagepact.domain.shared.ContactDetails;
import nl.stagepact.domain.shared.Crebo;
import nl.stagepact.domain.shared.EducationLevel;
import nl.stagepact.domain.shared.Id;
import nl.stagepact.domain.shared.LearningPath;
import nl.stagepact.domain.shared.Period;
import nl.stagepact.domain.shared.PersonId;
import nl.stagepact.domain.shared.Personal;
import nl.stagepact.domain.shared.PlacementType;
import nl.stagepact.domain.shared.SchoolId;
import nl.stagepact.domain.shared.StudentId;
import nl.stagepact.domain.student.Availability;
import nl.stagepact.domain.student.LeavingReason;
import nl.stagepact.domain.student.Profile;
import nl.stagepact.domain.student.SkillsCard;
import nl.stagepact.domain.student.StudentEvent;
import nl.stagepact.domain.student.StudentIdentity;
import nl.stagepact.domain.student.WorkingTimeWarning;
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
            new IndexModel(Indexes.ascending("schoolId", "programme")),
            new IndexModel(Indexes.ascending("search.ownerId")));

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
     * @param search the one that runs
     * @param guardian who was named last, for a minor
     * @param corrections of the registration, the oldest first
     * @param departure once the student has left the school
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
            Optional<Search> search,
            Optional<Guardian> guardian,
            List<Correction> corrections,
            Optional<Departure> departure,
            Instant registeredAt,
            Instant changedAt)
            implements View {

        /** The period for which a place is sought. */
        public Optional<Period> wanted() {
            return search.map(Search::wanted);
        }

        /** What to mind when a minor works as long as the profile says, in the period that is wanted. */
        public List<WorkingTimeWarning> workingTimes() {
            var available = profile.flatMap(StudentProfile::availability);
            return wanted().flatMap(
                            period -> available.map(one -> workingTimes(period, one.daysPerWeek(), one.hoursPerWeek())))
                    .orElse(List.of());
        }

        /** What to mind when a minor works that long; never for an employer who may not know the age. */
        public List<WorkingTimeWarning> workingTimes(Period period, int daysPerWeek, int hoursPerWeek) {
            return identity.flatMap(StudentIdentity::birthDate)
                    .map(birth -> WorkingTimeWarning.of(birth, period, daysPerWeek, hoursPerWeek))
                    .orElse(List.of());
        }
    }

    /** How much a search presses. */
    public enum Urgency {
        START_PASSED,
        ESCALATED,
        IN_TIME
    }

    /**
     * A search that runs.
     *
     * @param escalatedAt since when it is the school's to find a place
     * @param ownerId who of the school's staff answers for it
     */
    public record Search(Period wanted, Instant startedAt, Optional<Instant> escalatedAt, Optional<PersonId> ownerId) {

        static Search of(Period wanted, Instant startedAt) {
            return new Search(wanted, startedAt, Optional.empty(), Optional.empty());
        }

        /** Less than 0 once the wanted start has passed. */
        public int daysUntilStart(LocalDate today) {
            return (int) ChronoUnit.DAYS.between(today, wanted.startDate());
        }

        public Urgency urgency(LocalDate today) {
            if (wanted.startDate().isBefore(today)) {
                return Urgency.START_PASSED;
            }
            return escalatedAt.isPresent() ? Urgency.ESCALATED : Urgency.IN_TIME;
        }

        Search escalated(Instant at) {
            return new Search(wanted, startedAt, Optional.of(at), ownerId);
        }

        Search ownedBy(PersonId owner) {
            return new Search(wanted, startedAt, escalatedAt, Optional.of(owner));
        }
    }

    /** @param contact nothing once it was erased */
    public record Guardian(PersonId id, Optional<ContactDetails> contact) {}

    /**
     * That the registration was wrong.
     *
     * @param fields what was corrected, as field names of the API
     * @param reason nothing once it was erased
     */
    public record Correction(Instant at, List<String> fields, Optional<String> reason) {}

    /** @param reason nothing once it was erased */
    public record Departure(LocalDate lastDay, Optional<LeavingReason> reason) {}

    /** The profile as it may be read; what was erased is absent. */
    public record StudentProfile(
            Optional<Integer> year,
            Optional<PlacementType> type,
            Set<String> themes,
            Optional<String> region,
            Optional<Availability> availability,
            Optional<String> motivation,
            Optional<SkillsCard> skillsCard) {

        static StudentProfile of(Profile profile) {
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

    /**
     * A student with the names that a reader wants beside it.
     *
     * @param ownerName of whoever answers for the search
     */
    public record SeenStudent(Student student, Optional<String> schoolName, Optional<String> ownerName) {}

    /** Answered with {@code Optional<SeenStudent>}. */
    public record FindStudent(StudentId id) {}

    /** Answered with {@code PageOf<SeenStudent>}, by name. Every filter that is empty lets everything through. */
    public record FindStudents(Optional<SchoolId> schoolId, Optional<Crebo> programme, Page page) {}

    @EventHandler
    void on(StudentEvent event, EventContext context) {
        students.fold(event.studentId(), context, student -> StudentFold.on(student, event, context));
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

    /** Whoever answers for a search sees that student. */
    private static Criteria visible(Actor actor) {
        return Criteria.visibleTo(actor, List.of("schoolId"), List.of("_id", "search.ownerId"));
    }

    /** With the names that a reader wants beside it. */
    List<SeenStudent> seen(Collection<Student> some) {
        var names = schools.namesAndStaff(
                some.stream().map(Student::schoolId).distinct().toList());
        return some.stream()
                .map(student -> new SeenStudent(
                        student,
                        Optional.ofNullable(names.get(student.schoolId())),
                        student.search().flatMap(Search::ownerId).map(names::get)))
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

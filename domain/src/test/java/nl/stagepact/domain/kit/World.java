package nl.stagepact.domain.kit;

import static nl.stagepact.domain.kit.Cast.*;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.*;
import nl.stagepact.domain.employer.Mentors;
import nl.stagepact.domain.employer.RecognitionHistory;
import nl.stagepact.domain.employer.RecognitionHistory.Decision;
import nl.stagepact.domain.employer.RecognitionStatus;
import nl.stagepact.domain.employer.Recognitions;
import nl.stagepact.domain.offer.AnswerPolicy;
import nl.stagepact.domain.offer.ConfirmedPlace;
import nl.stagepact.domain.offer.FreshnessPolicy;
import nl.stagepact.domain.offer.Pseudonyms;
import nl.stagepact.domain.placement.AgreementDocuments;
import nl.stagepact.domain.placement.AgreementPolicy;
import nl.stagepact.domain.placement.CoursePolicy;
import nl.stagepact.domain.placement.Placements;
import nl.stagepact.domain.placement.SupervisionPolicies;
import nl.stagepact.domain.report.Investigators;
import nl.stagepact.domain.report.Involvement;
import nl.stagepact.domain.report.RecognitionsInForce;
import nl.stagepact.domain.report.ReportPolicy;
import nl.stagepact.domain.school.SigningPolicies;
import nl.stagepact.domain.school.SigningPolicy;
import nl.stagepact.domain.school.Staff;
import nl.stagepact.domain.school.StaffRole;
import nl.stagepact.domain.shared.*;
import nl.stagepact.domain.student.Guardians;
import nl.stagepact.domain.student.PlacedStudents;
import nl.stagepact.domain.student.SearchOwners;
import nl.stagepact.domain.student.SearchPolicy;
import nl.stagepact.domain.student.Students;

/** All that a decision asks of its surroundings, kept in memory: the ports, and a clock that is set. */
public final class World
        implements Recognitions,
                Mentors,
                SigningPolicies,
                Staff,
                Students,
                Guardians,
                SearchOwners,
                PlacedStudents,
                Placements {

    public static final String DOCUMENT = "a".repeat(64);

    /** Of every version of every agreement; nothing when nobody has fetched it. */
    public Optional<String> document = Optional.of(DOCUMENT);

    public final InMemoryCalendar calendar = new InMemoryCalendar();
    /** Around Easter 2027. */
    private static final Set<LocalDate> HOLIDAYS = Set.of(LocalDate.of(2027, 3, 26), LocalDate.of(2027, 3, 29));

    public AgreementPolicy agreements = AgreementPolicy.firstEdition();
    public SupervisionPolicies supervision = SupervisionPolicies.firstEdition();
    private final SetClock clock = new SetClock();
    public final Trained trained = new Trained(this);
    private final Map<Recognition, RecognitionHistory> recognitions = new HashMap<>();
    public final Involved involved = new Involved(this);
    public final Named named = new Named();
    final Set<Object> appointments = new HashSet<>();
    /** Of SBB. */
    public final Set<PersonId> investigators = new HashSet<>();

    private final Set<StudentId> minors = new HashSet<>();
    private final Map<StudentId, PersonId> guardianOf = new HashMap<>();
    private final Map<SchoolId, SigningPolicy> signing = new HashMap<>();
    private final Map<StudentId, Standing> students = new HashMap<>();
    final Map<PlacementId, Placed> placements = new LinkedHashMap<>();

    record Placed(ConfirmedPlace place, boolean running) {}

    private record Recognition(EmployerId employer, Crebo crebo) {}

    record Mentorship(PersonId mentor, EmployerId employer) {}

    record Appointment(PersonId person, StaffRole role, SchoolId school) {}

    /** Nothing is known yet. */
    public static World empty() {
        return new World();
    }

    /** The bakery is recognised, its mentors and the school's supervisor are appointed, three students can be proposed. */
    public static World inOrder() {
        var world = new World();
        world.named.castIsThere();
        world.decided(BAKERY, BAKER, new Decision(RecognitionStatus.GRANTED, day("2020-01-01")));
        world.appointed(MENTOR, BAKERY);
        world.appointed(SECOND_MENTOR, BAKERY);
        world.appointed(SUPERVISOR, StaffRole.SCHOOL_SUPERVISOR, NORTH);
        world.appointed(COORDINATOR, StaffRole.COORDINATOR, NORTH);
        world.registered(SANNE, standing(NORTH, BAKER, List.of()));
        world.registered(JAMILA, standing(NORTH, BAKER, List.of()));
        world.registered(DAAN, standing(SOUTH, BAKER, List.of()));
        return world;
    }

    public static Standing standing(SchoolId school, Crebo programme, List<String> missingInProfile) {
        return new Standing(school, programme, EducationLevel.MBO_2, LearningPath.BOL, missingInProfile, false);
    }

    /** It is noon in Amsterdam on that day. */
    public void itIs(LocalDate today) {
        clock.now = today.atTime(LocalTime.NOON).atZone(BusinessDay.ZONE).toInstant();
    }

    /** That is set. */
    public Clock clock() {
        return clock;
    }

    public LocalDate today() {
        return BusinessDay.today(clock);
    }

    public void decided(EmployerId employer, Crebo crebo, Decision decision) {
        recognitions.merge(
                new Recognition(employer, crebo), RecognitionHistory.NONE.and(decision), (was, _) -> was.and(decision));
    }

    public void suspendedFrom(LocalDate date) {
        decided(BAKERY, BAKER, new Decision(RecognitionStatus.SUSPENDED, date));
    }

    public void withdrawnFrom(LocalDate date) {
        decided(BAKERY, BAKER, new Decision(RecognitionStatus.WITHDRAWN, date));
    }

    public void appointed(PersonId mentor, EmployerId employer) {
        appointments.add(new Mentorship(mentor, employer));
    }

    public void left(PersonId mentor, EmployerId employer) {
        appointments.remove(new Mentorship(mentor, employer));
    }

    public void left(PersonId person, StaffRole role, SchoolId school) {
        appointments.remove(new Appointment(person, role, school));
    }

    public void appointed(PersonId person, StaffRole role, SchoolId school) {
        appointments.add(new Appointment(person, role, school));
    }

    public void chosen(SchoolId school, SigningPolicy policy) {
        signing.put(school, policy);
    }

    public void registered(StudentId student, Standing standing) {
        students.put(student, standing);
        named.there(student, standing.schoolId());
    }

    @Override
    public boolean isRecognised(EmployerId employer, Crebo crebo, LocalDate date) {
        return recognitions
                        .getOrDefault(new Recognition(employer, crebo), RecognitionHistory.NONE)
                        .statusOn(date)
                == RecognitionStatus.GRANTED;
    }

    private boolean isAnyInForce(EmployerId employer, Set<Crebo> crebos, LocalDate date) {
        return recognitions.entrySet().stream()
                .filter(each -> each.getKey().employer().equals(employer)
                        && (crebos.isEmpty() || crebos.contains(each.getKey().crebo())))
                .map(each -> each.getValue().statusOn(date))
                .anyMatch(EnumSet.of(RecognitionStatus.GRANTED, RecognitionStatus.SUSPENDED)::contains);
    }

    @Override
    public List<LocalDate> fallsAwayAfter(EmployerId employer, Crebo crebo, LocalDate day) {
        return recognitions
                .getOrDefault(new Recognition(employer, crebo), RecognitionHistory.NONE)
                .fallsAwayAfter(day);
    }

    @Override
    public boolean isMentorAt(PersonId mentor, EmployerId employer) {
        return appointments.contains(new Mentorship(mentor, employer));
    }

    @Override
    public boolean isAppointed(PersonId person, StaffRole role, SchoolId school) {
        return appointments.contains(new Appointment(person, role, school));
    }

    public void isAMinor(StudentId student) {
        minors.add(student);
    }

    @Override
    public boolean isMinorOn(StudentId student, LocalDate day) {
        return minors.contains(student);
    }

    @Override
    public Optional<PersonId> guardianOf(StudentId student) {
        return Optional.ofNullable(guardianOf.get(student));
    }

    public void hasAsGuardian(StudentId student, PersonId guardian) {
        guardianOf.put(student, guardian);
    }

    @Override
    public SigningPolicy of(SchoolId school) {
        return signing.getOrDefault(school, SigningPolicy.firstEdition());
    }

    /** What the calendar keeps for the student after that day. */
    public List<PlacementId> placesOf(StudentId student, LocalDate after) {
        return calendar.entries().entrySet().stream()
                .filter(place -> place.getValue().student().equals(student)
                        && place.getValue().period().endDate().isAfter(after))
                .map(Map.Entry::getKey)
                .sorted(Comparator.comparing(PlacementId::toString))
                .toList();
    }

    @Override
    public boolean worksFor(PersonId person, SchoolId school) {
        return Arrays.stream(StaffRole.values()).anyMatch(role -> isAppointed(person, role, school));
    }

    @Override
    public boolean isPlaced(StudentId student, Period period) {
        return calendar.entries().values().stream()
                .anyMatch(entry ->
                        entry.student().equals(student) && entry.period().overlaps(period));
    }

    @Override
    public Optional<Standing> of(StudentId student) {
        return Optional.ofNullable(students.get(student));
    }

    /** The placement exists, and runs or not. */
    public void placed(PlacementId placement, ConfirmedPlace place, boolean running) {
        placements.put(placement, new Placed(place, running));
    }

    @Override
    public List<PlacementId> running(EmployerId employer, Crebo crebo) {
        return placements.entrySet().stream()
                .filter(each -> each.getValue().running())
                .filter(each -> each.getValue().place().employerId().equals(employer)
                        && each.getValue().place().crebo().equals(crebo))
                .map(Map.Entry::getKey)
                .toList();
    }

    @Override
    public Optional<Workplace> workplace(PlacementId placement) {
        return Optional.ofNullable(placements.get(placement))
                .map(placed -> new Workplace(
                        placed.place().employerId(), placed.place().crebo()));
    }

    @Override
    public boolean isOf(PlacementId placement, StudentId student) {
        var placed = placements.get(placement);
        return placed != null && placed.place().studentId().equals(student);
    }

    /** What handlers may ask for beside the message itself. */
    public List<Object> resources() {
        return List.of(
                this,
                calendar,
                involved,
                named,
                trained,
                involved.duty,
                supervision,
                agreements,
                (AgreementDocuments) (_, _) -> document,
                SearchPolicy.firstEdition(),
                CoursePolicy.firstEdition(),
                (WorkingDays) HOLIDAYS::contains,
                (Pseudonyms) student -> student,
                AnswerPolicy.firstEdition(),
                FreshnessPolicy.firstEdition(),
                ReportPolicy.firstEdition(),
                (Investigators) investigators::contains,
                (Involvement) this::isMentorAt,
                (RecognitionsInForce) this::isAnyInForce,
                clock);
    }
}

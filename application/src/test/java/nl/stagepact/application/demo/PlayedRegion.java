package nl.stagepact.application.demo;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.stagepact.application.holiday.Holidays;
import nl.stagepact.application.identity.NaturalKeys;
import nl.stagepact.domain.employer.EmployerCommand;
import nl.stagepact.domain.employer.EmployerDomain;
import nl.stagepact.domain.employer.EmployerEvent.*;
import nl.stagepact.domain.employer.Mentors;
import nl.stagepact.domain.employer.RecognitionHistory;
import nl.stagepact.domain.employer.RecognitionHistory.Decision;
import nl.stagepact.domain.employer.RecognitionStatus;
import nl.stagepact.domain.employer.Recognitions;
import nl.stagepact.domain.employer.TrainedStudents;
import nl.stagepact.domain.offer.AnswerPolicy;
import nl.stagepact.domain.offer.FreshnessPolicy;
import nl.stagepact.domain.offer.OfferCommand;
import nl.stagepact.domain.offer.OfferDomain;
import nl.stagepact.domain.offer.PlacementCalendar;
import nl.stagepact.domain.offer.Pseudonyms;
import nl.stagepact.domain.placement.AgreementDocuments;
import nl.stagepact.domain.placement.AgreementPolicy;
import nl.stagepact.domain.placement.CoursePolicy;
import nl.stagepact.domain.placement.PlacementCommand;
import nl.stagepact.domain.placement.PlacementDomain;
import nl.stagepact.domain.placement.Placements;
import nl.stagepact.domain.placement.SupervisionPolicies;
import nl.stagepact.domain.school.SchoolCommand;
import nl.stagepact.domain.school.SchoolDomain;
import nl.stagepact.domain.school.SchoolEvent.SigningPolicySet;
import nl.stagepact.domain.school.SchoolEvent.StaffAppointed;
import nl.stagepact.domain.school.SigningPolicies;
import nl.stagepact.domain.school.SigningPolicy;
import nl.stagepact.domain.school.Staff;
import nl.stagepact.domain.shared.Actor;
import nl.stagepact.domain.shared.Crebo;
import nl.stagepact.domain.shared.EmployerId;
import nl.stagepact.domain.shared.PersonId;
import nl.stagepact.domain.shared.PlacementId;
import nl.stagepact.domain.shared.Role;
import nl.stagepact.domain.shared.SchoolId;
import nl.stagepact.domain.shared.Scope;
import nl.stagepact.domain.shared.StudentId;
import nl.stagepact.domain.shared.WorkingDays;
import nl.stagepact.domain.student.Guardians;
import nl.stagepact.domain.student.PlacedStudents;
import nl.stagepact.domain.student.Profile;
import nl.stagepact.domain.student.SearchOwners;
import nl.stagepact.domain.student.SearchPolicy;
import nl.stagepact.domain.student.StudentCommand;
import nl.stagepact.domain.student.StudentDomain;
import nl.stagepact.domain.student.StudentEvent.ProfileUpdated;
import nl.stagepact.domain.student.StudentEvent.StudentLeft;
import nl.stagepact.domain.student.StudentEvent.StudentRegistered;
import nl.stagepact.domain.student.Students;
import org.axonframework.commandhandling.CommandBus;
import org.axonframework.commandhandling.GenericCommandMessage;
import org.axonframework.commandhandling.callbacks.FutureCallback;
import org.axonframework.common.caching.WeakReferenceCache;
import org.axonframework.config.AggregateConfigurer;
import org.axonframework.config.Configuration;
import org.axonframework.config.DefaultConfigurer;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventsourcing.eventstore.inmemory.InMemoryEventStorageEngine;
import org.axonframework.messaging.GenericMessage;

/** The region, played by the domain's own aggregates: its rules are all there, its stores are maps. */
final class PlayedRegion {

    private final List<Object> events = new ArrayList<>();
    private final Map<EmployerId, Map<Crebo, RecognitionHistory>> recognitions = new HashMap<>();
    private final Set<List<Object>> mentors = new HashSet<>();
    private final Set<List<Object>> staff = new HashSet<>();
    private final Map<StudentId, Students.Standing> students = new HashMap<>();
    private final Map<StudentId, LocalDate> births = new HashMap<>();
    private final Map<SchoolId, SigningPolicy> signing = new HashMap<>();
    private final PlayedCalendar calendar = new PlayedCalendar();
    private Instant now = Instant.EPOCH;

    private PlayedRegion() {}

    static PlayedRegion until(LocalDate today, NaturalKeys keys) {
        var region = new PlayedRegion();
        var axon = region.axon(keys);
        try {
            var bus = axon.commandBus();
            Region.until(today, keys).forEach(act -> region.play(act, bus));
        } finally {
            axon.shutdown();
        }
        return region;
    }

    /** In the order in which they happened. */
    List<Object> events() {
        return events;
    }

    <E> List<E> events(Class<E> type) {
        return events.stream().filter(type::isInstance).map(type::cast).toList();
    }

    private Configuration axon(NaturalKeys keys) {
        var configurer = DefaultConfigurer.defaultConfiguration()
                .configureEmbeddedEventStore(_ -> new InMemoryEventStorageEngine())
                .configureAggregate(remembered(SchoolDomain.aggregate()))
                .configureAggregate(remembered(EmployerDomain.aggregate()))
                .configureAggregate(remembered(StudentDomain.aggregate()))
                .configureAggregate(remembered(OfferDomain.aggregate()))
                .configureAggregate(remembered(PlacementDomain.aggregate()))
                .registerComponent(Clock.class, _ -> new Now())
                .registerComponent(WorkingDays.class, _ -> Holidays.byLaw())
                .registerComponent(CoursePolicy.class, _ -> CoursePolicy.firstEdition())
                .registerComponent(SupervisionPolicies.class, _ -> SupervisionPolicies.firstEdition())
                .registerComponent(AnswerPolicy.class, _ -> AnswerPolicy.firstEdition())
                .registerComponent(Pseudonyms.class, _ -> keys::pseudonym)
                .registerComponent(FreshnessPolicy.class, _ -> FreshnessPolicy.firstEdition())
                .registerComponent(Recognitions.class, _ -> new Sbb())
                .registerComponent(
                        Mentors.class, _ -> (mentor, employer) -> mentors.contains(List.of(employer, mentor)))
                .registerComponent(
                        Staff.class, _ -> (person, role, school) -> staff.contains(List.of(school, person, role)))
                .registerComponent(Students.class, _ -> student -> Optional.ofNullable(students.get(student)))
                .registerComponent(
                        SigningPolicies.class,
                        _ -> school -> signing.getOrDefault(school, SigningPolicy.firstEdition()))
                .registerComponent(AgreementPolicy.class, _ -> AgreementPolicy.firstEdition())
                .registerComponent(AgreementDocuments.class, _ -> (_, _) -> Optional.of(PlacementStory.THE_DOCUMENT))
                .registerComponent(Placements.class, _ -> new NoOtherPlacements())
                .registerComponent(TrainedStudents.class, _ -> new NoOtherPlacements())
                .registerComponent(SearchPolicy.class, _ -> SearchPolicy.firstEdition())
                .registerComponent(SearchOwners.class, _ -> this::worksFor)
                .registerComponent(PlacedStudents.class, _ -> calendar::isPlaced)
                .registerComponent(Guardians.class, _ -> new Minors())
                .registerComponent(PlacementCalendar.class, _ -> calendar);
        var axon = configurer.start();
        axon.eventStore().subscribe(batch -> batch.forEach(this::happened));
        return axon;
    }

    /** Or else each command would read its stream out of all events there are. */
    private static <A> AggregateConfigurer<A> remembered(Class<A> aggregate) {
        return AggregateConfigurer.defaultConfiguration(aggregate).configureCache(_ -> new WeakReferenceCache());
    }

    private void play(Act act, CommandBus bus) {
        now = act.at();
        var callback = new FutureCallback<Object, Object>();
        bus.dispatch(
                new GenericCommandMessage<>(
                        new GenericMessage<>(
                                act.command(),
                                act.actor().reaching(reach(act.actor())).toMetaData()),
                        streamOf(act.command()).getName()),
                callback);
        var result = callback.getResult();
        if (result.isExceptional()) {
            throw new AssertionError("Refused on " + act.at() + ": " + act.command(), result.exceptionResult());
        }
    }

    /** An aggregate handles all commands of its stream in one method. */
    private static Class<?> streamOf(Object command) {
        return switch (command) {
            case SchoolCommand _ -> SchoolCommand.class;
            case EmployerCommand _ -> EmployerCommand.class;
            case StudentCommand _ -> StudentCommand.class;
            case OfferCommand _ -> OfferCommand.class;
            case PlacementCommand _ -> PlacementCommand.class;
            default -> throw new IllegalArgumentException("No command of a stream: " + command.getClass());
        };
    }

    private static Scope reach(Actor actor) {
        if (actor.is(Role.APPLICATION) || actor.is(Role.PLATFORM_ADMIN) || actor.is(Role.SBB_ADVISOR)) {
            return Scope.ANY;
        }
        return actor.is(Role.COORDINATOR) || actor.is(Role.EMPLOYER_COORDINATOR) ? Scope.OWN_ORGANISATION : Scope.SELF;
    }

    private void happened(EventMessage<?> message) {
        events.add(message.getPayload());
        switch (message.getPayload()) {
            case MentorAppointed e -> mentors.add(List.of(e.employerId(), e.mentorId()));
            case SigningPolicySet e -> signing.put(e.schoolId(), e.policy());
            case StaffAppointed e -> staff.add(List.of(e.schoolId(), e.personId(), e.role()));
            case RecognitionGranted e ->
                decided(e.employerId(), e.crebo(), new Decision(RecognitionStatus.GRANTED, e.effectiveDate()));
            case RecognitionSuspended e ->
                decided(
                        e.employerId(),
                        e.crebo(),
                        new Decision(RecognitionStatus.SUSPENDED, e.effectiveDate(), e.untilDate()));
            case RecognitionWithdrawn e ->
                decided(e.employerId(), e.crebo(), new Decision(RecognitionStatus.WITHDRAWN, e.effectiveDate()));
            case StudentRegistered e -> {
                e.identity()
                        .known()
                        .flatMap(identity -> identity.birthDate())
                        .ifPresent(birth -> births.put(e.studentId(), birth));
                students.put(
                        e.studentId(),
                        new Students.Standing(
                                e.schoolId(),
                                e.programme(),
                                e.level(),
                                e.learningPath(),
                                Profile.EMPTY.missing(),
                                false));
            }
            case ProfileUpdated e ->
                students.computeIfPresent(
                        e.studentId(),
                        (_, was) -> new Students.Standing(
                                was.schoolId(),
                                was.programme(),
                                was.level(),
                                was.learningPath(),
                                e.profile().missing(),
                                was.left()));
            case StudentLeft e ->
                students.computeIfPresent(
                        e.studentId(),
                        (_, was) -> new Students.Standing(
                                was.schoolId(),
                                was.programme(),
                                was.level(),
                                was.learningPath(),
                                was.missingInProfile(),
                                true));
            default -> {
                // no rule asks for it
            }
        }
    }

    private void decided(EmployerId employer, Crebo crebo, Decision decision) {
        recognitions
                .computeIfAbsent(employer, _ -> new HashMap<>())
                .merge(crebo, new RecognitionHistory(List.of(decision)), (was, _) -> was.and(decision));
    }

    private boolean worksFor(PersonId person, SchoolId school) {
        return staff.stream().anyMatch(appointment -> appointment.subList(0, 2).equals(List.of(school, person)));
    }

    boolean isRecognised(EmployerId employer, Crebo crebo, LocalDate date) {
        return recognitions
                        .getOrDefault(employer, Map.of())
                        .getOrDefault(crebo, RecognitionHistory.NONE)
                        .statusOn(date)
                == RecognitionStatus.GRANTED;
    }

    private final class Minors implements Guardians {

        @Override
        public boolean isMinorOn(StudentId student, LocalDate day) {
            return births.getOrDefault(student, LocalDate.MIN).plusYears(18).isAfter(day);
        }

        @Override
        public Optional<PersonId> guardianOf(StudentId student) {
            return Optional.empty();
        }
    }

    private final class Sbb implements Recognitions {

        @Override
        public boolean isRecognised(EmployerId employer, Crebo crebo, LocalDate date) {
            return PlayedRegion.this.isRecognised(employer, crebo, date);
        }

        @Override
        public List<LocalDate> fallsAwayAfter(EmployerId employer, Crebo crebo, LocalDate day) {
            return recognitions
                    .getOrDefault(employer, Map.of())
                    .getOrDefault(crebo, RecognitionHistory.NONE)
                    .fallsAwayAfter(day);
        }
    }

    private final class Now extends Clock {

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return Clock.fixed(now, zone);
        }

        @Override
        public Instant instant() {
            return now;
        }
    }

    /** The region transfers nobody, and no recognition falls away under a running placement. */
    private static final class NoOtherPlacements implements Placements, TrainedStudents {

        @Override
        public Optional<Workplace> workplace(PlacementId placement) {
            return Optional.empty();
        }

        @Override
        public Optional<LocalDate> lastDay(EmployerId employer, Crebo crebo) {
            return Optional.empty();
        }

        @Override
        public List<PlacementId> running(EmployerId employer, Crebo crebo) {
            return List.of();
        }

        @Override
        public boolean isOf(PlacementId placement, StudentId student) {
            return false;
        }
    }
}

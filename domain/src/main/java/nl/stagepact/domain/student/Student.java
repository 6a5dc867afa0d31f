package nl.stagepact.domain.student;

import static nl.stagepact.domain.student.StudentRule.*;
import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import nl.stagepact.domain.shared.*;
import nl.stagepact.domain.student.StudentCommand.*;
import nl.stagepact.domain.student.StudentEvent.*;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventhandling.SequenceNumber;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.AggregateRoot;
import org.axonframework.modelling.command.CreationPolicy;
import org.jspecify.annotations.Nullable;

/** A student of a school, who looks for a place. */
@AggregateRoot
class Student {

    @AggregateIdentifier
    private @Nullable StudentId id;

    private StudentRegistered registered;
    private Registration registration;
    private @Nullable Profile profile;
    private @Nullable Search search;
    private @Nullable SupportRequested support;
    private @Nullable GuardianNamed guardian;
    private @Nullable StudentLeft left;
    private long version = -1;

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    Decided decide(
            StudentCommand command,
            Caller caller,
            SearchOwners owners,
            PlacedStudents placed,
            SearchPolicy policy,
            Clock clock) {
        CommonRule.NOBODY_ACTS_ON_WHAT_DOES_NOT_EXIST.holdsIf(id != null || command instanceof RegisterStudent);
        caller.mayActOn(concerned(command), version);
        var today = BusinessDay.today(clock);
        switch (command) {
            case RegisterStudent c -> register(c);
            case UpdateProfile c -> update(c);
            case StartSearch c -> search(c, placed, policy, today);
            case EscalateSearch c ->
                escalate(
                        c.lostPlacementId().isPresent() ? EscalationReason.PLACE_LOST : EscalationReason.STILL_UNPLACED,
                        c.lostPlacementId(),
                        placed,
                        policy,
                        today);
            case AssignSearchOwner c -> assign(c, owners);
            case EndSearch c -> end(c, today);
            case RequestSupport c -> request(c);
            case NameGuardian c -> name(c, today);
            case CorrectRegistration c -> correct(c);
            case LeaveSchool c -> leave(c, today);
        }
        return new Decided(command.studentId(), version);
    }

    private void register(RegisterStudent command) {
        var asked = new StudentRegistered(
                command.studentId(),
                command.schoolId(),
                command.identity(),
                command.programme(),
                command.level(),
                command.learningPath(),
                command.year());
        if (id != null) {
            // a student system that was wrong, and was corrected, may tell either
            CommonRule.A_NATURAL_KEY_IS_USED_ONCE.holdsIf(asked.equals(registered) || isAsCorrected(asked));
            return;
        }
        happened(asked);
    }

    private boolean isAsCorrected(StudentRegistered asked) {
        return Registration.of(asked).equals(registration)
                && asked.schoolId().equals(registered.schoolId())
                && asked.identity()
                        .known()
                        .map(StudentIdentity::studentNumber)
                        .equals(registered.identity().known().map(StudentIdentity::studentNumber));
    }

    private void update(UpdateProfile command) {
        if (!command.profile().equals(profile)) {
            stillHere();
            happened(new ProfileUpdated(id, command.profile()));
        }
    }

    private void search(StartSearch command, PlacedStudents placed, SearchPolicy policy, LocalDate today) {
        if (search == null || !search.isFor(command.wanted())) {
            stillHere();
            happened(new SearchStarted(id, command.wanted()));
            escalate(EscalationReason.STARTED_LATE, Optional.empty(), placed, policy, today);
        }
    }

    /** Whoever sends this looks afresh when it is time: it may have become needless meanwhile. */
    private void escalate(
            EscalationReason reason,
            Optional<PlacementId> lostPlacement,
            PlacedStudents placed,
            SearchPolicy policy,
            LocalDate today) {
        if (left != null || search == null || search.ended() || search.hasEscalatedBy(lostPlacement)) {
            return;
        }
        boolean due = !today.isBefore(policy.escalatesOn(search.wanted()));
        boolean open = search.daysToCome(today)
                .filter(days -> !placed.isPlaced(id, days))
                .isPresent();
        if (due && open) {
            happened(new SearchEscalated(id, search.wanted(), reason, lostPlacement, policy.version()));
        }
    }

    private void assign(AssignSearchOwner command, SearchOwners owners) {
        if (search == null || !command.ownerId().equals(search.owner()) || search.ended()) {
            stillHere();
            ONLY_A_RUNNING_SEARCH_HAS_AN_OWNER.holdsIf(search != null && !search.ended());
            THE_OWNER_OF_A_SEARCH_WORKS_FOR_THE_SCHOOL.holdsIf(
                    owners.worksFor(command.ownerId(), registered.schoolId()));
            happened(new SearchOwnerAssigned(id, command.ownerId()), command.ownerId());
        }
    }

    private void end(EndSearch command, LocalDate today) {
        switch (command.how()) {
            case WITHDRAWN -> ONLY_WHAT_WAS_STARTED_CAN_END.holdsIf(search != null);
            case PERIOD_OVER -> {
                if (search == null || !search.isOver(today)) {
                    return;
                }
            }
        }
        if (left == null && !search.ended()) {
            happened(new SearchEnded(id, command.how()));
        }
    }

    private void request(RequestSupport command) {
        var event = new SupportRequested(id, command.explanation());
        if (!event.equals(support)) {
            stillHere();
            happened(event);
        }
    }

    private void name(NameGuardian command, LocalDate today) {
        var event = new GuardianNamed(id, command.guardianId(), command.guardian());
        if (!event.equals(guardian)) {
            stillHere();
            ONLY_A_MINOR_HAS_A_GUARDIAN.holdsIf(!registration.isKnownToBeOfAgeOn(today));
            happened(event);
        }
    }

    private void correct(CorrectRegistration command) {
        var asked = new Registration(
                command.details(), command.programme(), command.level(), command.learningPath(), command.year());
        if (!asked.equals(registration)) {
            happened(new RegistrationCorrected(
                    id,
                    command.details(),
                    command.programme(),
                    command.level(),
                    command.learningPath(),
                    command.year(),
                    command.reason()));
        }
    }

    private void leave(LeaveSchool command, LocalDate today) {
        var event = new StudentLeft(id, command.lastDay(), command.reason());
        if (!event.equals(left)) {
            stillHere();
            NOBODY_LEAVES_BEFORE_THE_LAST_DAY.holdsIf(!command.lastDay().isAfter(today));
            happened(event);
        }
    }

    private void stillHere() {
        WHO_HAS_LEFT_STARTS_NOTHING_NEW.holdsIf(left == null);
    }

    private Subjects concerned(StudentCommand command) {
        var school = id == null && command instanceof RegisterStudent first ? first.schoolId() : registered.schoolId();
        return Subjects.of(command.studentId(), school);
    }

    private void happened(StudentEvent event, Id... alsoConcerned) {
        var school = event instanceof StudentRegistered first ? first.schoolId() : registered.schoolId();
        apply(event, Subjects.of(event.studentId(), school).and(alsoConcerned).toMetaData());
    }

    @EventSourcingHandler
    void evolve(StudentEvent event, @SequenceNumber long sequence) {
        version = sequence;
        switch (event) {
            case StudentRegistered e -> {
                id = e.studentId();
                registered = e;
                registration = Registration.of(e);
            }
            case ProfileUpdated e -> profile = e.profile();
            case SearchStarted e -> search = Search.of(e.wanted());
            case SearchEscalated e -> search = search.escalatedBy(e.lostPlacementId());
            case SearchOwnerAssigned e -> search = search.ownedBy(e.ownerId());
            case SearchEnded _ -> search = search.over();
            case SupportRequested e -> support = e;
            case GuardianNamed e -> guardian = e;
            case RegistrationCorrected e -> registration = Registration.of(e);
            case StudentLeft e -> left = e;
        }
    }
}

package nl.stagepact.domain.school;

import static nl.stagepact.domain.school.SchoolRule.*;
import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.stagepact.domain.school.SchoolCommand.*;
import nl.stagepact.domain.school.SchoolEvent.*;
import nl.stagepact.domain.shared.*;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventhandling.SequenceNumber;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.AggregateRoot;
import org.axonframework.modelling.command.CreationPolicy;
import org.jspecify.annotations.Nullable;

/** A school, its staff for placements and its placement periods. Small on purpose. */
@AggregateRoot
class School {

    @AggregateIdentifier
    private @Nullable SchoolId id;

    private String registeredAs = "";
    private String name = "";
    private final Map<Appointment, Personal<ContactDetails>> staff = new HashMap<>();
    private final Map<Appointment, LocalDate> left = new HashMap<>();
    private final Map<Crebo, List<PublishedPeriod>> periods = new HashMap<>();
    private SigningPolicy signing = SigningPolicy.firstEdition();
    private long version = -1;

    /** One person can have several roles. */
    private record Appointment(PersonId person, StaffRole role) {}

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    Decided decide(SchoolCommand command, Caller caller, Clock clock) {
        CommonRule.NOBODY_ACTS_ON_WHAT_DOES_NOT_EXIST.holdsIf(id != null || command instanceof RegisterSchool);
        caller.mayActOn(Subjects.of(command.schoolId()), version);
        switch (command) {
            case RegisterSchool c -> register(c);
            case AppointStaff c -> appoint(c);
            case EndAppointment c -> end(c, BusinessDay.today(clock));
            case CorrectSchool c -> correct(c);
            case PublishPeriods c -> publish(c);
            case SetSigningPolicy c -> set(c);
        }
        return new Decided(command.schoolId(), version);
    }

    private void register(RegisterSchool command) {
        if (id != null) {
            CommonRule.A_NATURAL_KEY_IS_USED_ONCE.holdsIf(
                    List.of(registeredAs, name).contains(command.name()));
            return;
        }
        happened(new SchoolRegistered(command.schoolId(), command.institutionCode(), command.name()));
    }

    private void appoint(AppointStaff command) {
        if (!command.person().equals(staff.get(new Appointment(command.personId(), command.role())))) {
            happened(new StaffAppointed(id, command.personId(), command.role(), command.person()), command.personId());
        }
    }

    private void end(EndAppointment command, LocalDate today) {
        var appointment = new Appointment(command.personId(), command.role());
        if (command.lastDate().equals(left.get(appointment))) {
            return;
        }
        ONLY_WHO_WORKS_FOR_THE_SCHOOL_LEAVES.holdsIf(staff.containsKey(appointment));
        STAFF_LEAVE_BEFORE_IT_IS_RECORDED.holdsIf(!command.lastDate().isAfter(today));
        happened(new StaffLeft(id, command.personId(), command.role(), command.lastDate()), command.personId());
    }

    private void correct(CorrectSchool command) {
        if (!command.name().equals(name)) {
            happened(new SchoolCorrected(id, command.name(), command.reason()));
        }
    }

    private void publish(PublishPeriods command) {
        if (!command.periods().equals(periods.get(command.programme()))) {
            happened(new PeriodsPublished(id, command.programme(), command.periods()));
        }
    }

    private void set(SetSigningPolicy command) {
        var signers = command.signers();
        A_COORDINATOR_OR_A_SUPERVISOR_SIGNS_FOR_THE_SCHOOL.holdsIf(
                !signers.isEmpty() && !signers.contains(StaffRole.CONFIDANT));
        var asked = new SigningPolicy(signing.version(), command.guardianSignsForMinors(), signers);
        if (!asked.equals(signing)) {
            happened(new SigningPolicySet(
                    id, new SigningPolicy(signing.version() + 1, command.guardianSignsForMinors(), signers)));
        }
    }

    private void happened(SchoolEvent event, Id... alsoConcerned) {
        apply(event, Subjects.of(event.schoolId()).and(alsoConcerned).toMetaData());
    }

    @EventSourcingHandler
    void evolve(SchoolEvent event, @SequenceNumber long sequence) {
        version = sequence;
        switch (event) {
            case SchoolRegistered e -> {
                id = e.schoolId();
                registeredAs = e.name();
                name = e.name();
            }
            case StaffAppointed e -> {
                staff.put(new Appointment(e.personId(), e.role()), e.person());
                left.remove(new Appointment(e.personId(), e.role()));
            }
            case StaffLeft e -> {
                staff.remove(new Appointment(e.personId(), e.role()));
                left.put(new Appointment(e.personId(), e.role()), e.lastDate());
            }
            case SchoolCorrected e -> name = e.name();
            case PeriodsPublished e -> periods.put(e.programme(), e.periods());
            case SigningPolicySet e -> signing = e.policy();
        }
    }
}

package nl.stagepact.domain.employer;

import static nl.stagepact.domain.employer.EmployerRule.*;
import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import nl.stagepact.domain.employer.EmployerCommand.*;
import nl.stagepact.domain.employer.EmployerEvent.*;
import nl.stagepact.domain.shared.*;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventhandling.SequenceNumber;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.AggregateRoot;
import org.axonframework.modelling.command.CreationPolicy;
import org.jspecify.annotations.Nullable;

/**
 * An organisation that wants to train students, and its mentors. What it {@linkplain Promises promised} and what
 * {@linkplain SbbDecisions SBB decided} about it have rules of their own.
 */
@AggregateRoot
class Employer {

    @AggregateIdentifier
    private @Nullable EmployerId id;

    private EmployerRegistered registered;
    private PersonId contactId;
    private Personal<ContactDetails> contact;
    private final Map<PersonId, Personal<ContactDetails>> mentors = new HashMap<>();
    private final Map<PersonId, LocalDate> trained = new HashMap<>();
    private final Map<PersonId, LocalDate> left = new HashMap<>();
    private @Nullable EmployerRegistered corrected;
    private Promises promises = Promises.NONE;
    private RecognitionFiles recognitions = RecognitionFiles.NONE;
    private long version = -1;

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    Decided decide(EmployerCommand command, Caller caller, TrainedStudents trained, Clock clock) {
        CommonRule.NOBODY_ACTS_ON_WHAT_DOES_NOT_EXIST.holdsIf(id != null || command instanceof RegisterEmployer);
        caller.mayActOn(Subjects.of(command.employerId()), version);
        var today = BusinessDay.today(clock);
        switch (command) {
            case RegisterEmployer c -> register(c);
            case ChangeContact c -> changeContact(c);
            case AppointMentor c -> appoint(c);
            case RecordMentorTraining c -> recordTraining(c, today);
            case CorrectMentorTraining c -> correctTraining(c, today);
            case EndMentorship c -> end(c, today);
            case CorrectEmployer c -> correct(c);
            case PromiseCommand c -> promises.decide(c, mentors.keySet(), today).ifPresent(this::happened);
            case DecisionCommand c ->
                new SbbDecisions(recognitions, trained, today).on(c).forEach(this::happened);
            case ProcedureCommand c ->
                new Procedures(recognitions, contactId, today, caller.actor())
                        .on(c)
                        .forEach(this::happened);
        }
        return new Decided(command.employerId(), version);
    }

    private void register(RegisterEmployer command) {
        var asked = new EmployerRegistered(
                command.employerId(),
                command.kvk(),
                command.name(),
                command.address(),
                command.contactId(),
                command.contact());
        if (id != null) {
            CommonRule.A_NATURAL_KEY_IS_USED_ONCE.holdsIf(asked.equals(registered) || asked.equals(corrected));
            return;
        }
        happened(asked);
    }

    private void changeContact(ChangeContact command) {
        if (!command.contact().equals(contact)) {
            happened(new ContactChanged(id, command.contactId(), command.contact()));
        }
    }

    private void appoint(AppointMentor command) {
        if (!command.mentor().equals(mentors.get(command.mentorId()))) {
            happened(new MentorAppointed(id, command.mentorId(), command.mentor()));
        }
    }

    private void recordTraining(RecordMentorTraining command, LocalDate today) {
        ONLY_AN_APPOINTED_MENTOR_IS_TRAINED.holdsIf(mentors.containsKey(command.mentorId()));
        TRAINING_LIES_IN_THE_PAST.holdsIf(!command.trainedDate().isAfter(today));
        if (!command.trainedDate().equals(trained.get(command.mentorId()))) {
            happened(new MentorTrained(id, command.mentorId(), command.trainedDate()));
        }
    }

    private void correctTraining(CorrectMentorTraining command, LocalDate today) {
        ONLY_A_RECORDED_TRAINING_IS_CORRECTED.holdsIf(trained.containsKey(command.mentorId()));
        TRAINING_LIES_IN_THE_PAST.holdsIf(!command.trainedDate().isAfter(today));
        if (!command.trainedDate().equals(trained.get(command.mentorId()))) {
            happened(new MentorTrainingCorrected(id, command.mentorId(), command.trainedDate(), command.reason()));
        }
    }

    private void end(EndMentorship command, LocalDate today) {
        if (command.lastDate().equals(left.get(command.mentorId()))) {
            return;
        }
        ONLY_A_MENTOR_OF_THE_EMPLOYER_LEAVES.holdsIf(mentors.containsKey(command.mentorId()));
        A_MENTOR_LEAVES_BEFORE_IT_IS_RECORDED.holdsIf(!command.lastDate().isAfter(today));
        happened(new MentorLeft(id, command.mentorId(), command.lastDate()));
    }

    private void correct(CorrectEmployer command) {
        var now = corrected == null ? registered : corrected;
        if (!command.name().equals(now.name()) || !command.address().equals(now.address())) {
            happened(new EmployerCorrected(id, command.name(), command.address(), command.reason()));
        }
    }

    private void happened(EmployerEvent event) {
        apply(event, concerned(event).toMetaData());
    }

    /** The people of an employer see what was noted about them. */
    private static Subjects concerned(EmployerEvent event) {
        var employer = Subjects.of(event.employerId());
        return switch (event) {
            case EmployerRegistered e -> employer.and(e.contactId());
            case ContactChanged e -> employer.and(e.contactId());
            case MentorAppointed e -> employer.and(e.mentorId());
            case MentorTrained e -> employer.and(e.mentorId());
            case MentorTrainingCorrected e -> employer.and(e.mentorId());
            case MentorLeft e -> employer.and(e.mentorId());
            case PactSigned e -> employer.and(e.signerId());
            case RecognitionSuspended e -> with(employer, e.reportId());
            case RecognitionWithdrawn e -> with(employer, e.reportId());
            case RecognitionRestored e -> with(employer, e.reportId());
            case ProcedureEvent.ObjectionLodged e -> with(employer, e.reportId());
            case EmployerCorrected _, PlacesPledged _, YearPlanned _, RecognitionEvent _, ProcedureEvent _ -> employer;
        };
    }

    /** Who investigates a case finds what came of it. */
    private static Subjects with(Subjects employer, Optional<ReportId> report) {
        return report.map(employer::and).orElse(employer);
    }

    @EventSourcingHandler
    void evolve(EmployerEvent event, @SequenceNumber long sequence) {
        version = sequence;
        switch (event) {
            case EmployerRegistered e -> {
                id = e.employerId();
                registered = e;
                contactId = e.contactId();
                contact = e.contact();
            }
            case ContactChanged e -> {
                contactId = e.contactId();
                contact = e.contact();
            }
            case MentorAppointed e -> {
                mentors.put(e.mentorId(), e.mentor());
                left.remove(e.mentorId());
            }
            case MentorTrainingCorrected e -> trained.put(e.mentorId(), e.trainedDate());
            case MentorLeft e -> {
                mentors.remove(e.mentorId());
                left.put(e.mentorId(), e.lastDate());
            }
            case EmployerCorrected e ->
                corrected = new EmployerRegistered(
                        id, registered.kvk(), e.name(), e.address(), registered.contactId(), registered.contact());
            case MentorTrained e -> trained.put(e.mentorId(), e.trainedDate());
            case PromiseEvent e -> promises = promises.after(e);
            case RecognitionEvent e -> recognitions = recognitions.after(e);
            case ProcedureEvent e -> recognitions = recognitions.after(e);
        }
    }
}

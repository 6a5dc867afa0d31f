package nl.stagepact.domain.employer;

import static nl.stagepact.domain.employer.EmployerRule.*;
import static nl.stagepact.domain.employer.RecognitionStatus.*;
import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import nl.stagepact.domain.employer.EmployerCommand.*;
import nl.stagepact.domain.employer.EmployerEvent.*;
import nl.stagepact.domain.employer.RecognitionHistory.Decision;
import nl.stagepact.domain.shared.*;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventhandling.SequenceNumber;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.AggregateRoot;
import org.axonframework.modelling.command.CreationPolicy;
import org.jspecify.annotations.Nullable;

/** An organisation that wants to train students, its mentors, and what SBB decided about it. */
@AggregateRoot
class Employer {

    /** From publication on (Awb 6:7). */
    private static final int WEEKS_TO_OBJECT = 6;

    @AggregateIdentifier
    private @Nullable EmployerId id;

    private EmployerRegistered registered;
    private Personal<ContactDetails> contact;
    private final Map<PersonId, Personal<ContactDetails>> mentors = new HashMap<>();
    private final Map<PersonId, LocalDate> trained = new HashMap<>();
    private final Map<Crebo, RecognitionHistory> recognitions = new HashMap<>();
    private long version = -1;

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    Decided decide(EmployerCommand command, Caller caller, Clock clock) {
        CommonRule.NOBODY_ACTS_ON_WHAT_DOES_NOT_EXIST.holdsIf(id != null || command instanceof RegisterEmployer);
        caller.mayActOn(Subjects.of(command.employerId()), version);
        switch (command) {
            case RegisterEmployer c -> register(c);
            case ChangeContact c -> changeContact(c);
            case AppointMentor c -> appoint(c);
            case RecordMentorTraining c -> recordTraining(c, BusinessDay.today(clock));
            case GrantRecognition c -> grant(c);
            case SuspendRecognition c -> suspend(c);
            case ReinstateRecognition c -> reinstate(c);
            case WithdrawRecognition c -> withdraw(c);
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
            CommonRule.A_NATURAL_KEY_IS_USED_ONCE.holdsIf(asked.equals(registered));
            return;
        }
        happened(asked, command.contactId());
    }

    private void changeContact(ChangeContact command) {
        if (!command.contact().equals(contact)) {
            happened(new ContactChanged(id, command.contactId(), command.contact()), command.contactId());
        }
    }

    private void appoint(AppointMentor command) {
        if (!command.mentor().equals(mentors.get(command.mentorId()))) {
            happened(new MentorAppointed(id, command.mentorId(), command.mentor()), command.mentorId());
        }
    }

    private void recordTraining(RecordMentorTraining command, LocalDate today) {
        ONLY_AN_APPOINTED_MENTOR_IS_TRAINED.holdsIf(mentors.containsKey(command.mentorId()));
        TRAINING_LIES_IN_THE_PAST.holdsIf(!command.trainedDate().isAfter(today));
        if (!command.trainedDate().equals(trained.get(command.mentorId()))) {
            happened(new MentorTrained(id, command.mentorId(), command.trainedDate()), command.mentorId());
        }
    }

    private void grant(GrantRecognition command) {
        var granted = new Decision(GRANTED, command.effectiveDate());
        for (var crebo : yetToDecide(command.crebos().stream(), granted)) {
            A_RECOGNITION_IS_GRANTED_ONCE.holdsIf(!recognitions.containsKey(crebo));
            happened(new RecognitionGranted(id, crebo, command.effectiveDate(), command.reason()));
        }
    }

    private void suspend(SuspendRecognition command) {
        A_SUSPENSION_ENDS_AFTER_IT_BEGINS.holdsIf(
                command.untilDate().filter(command.effectiveDate()::isAfter).isEmpty());
        var suspended = new Decision(SUSPENDED, command.effectiveDate(), command.untilDate());
        for (var crebo : namedOrAll(command.crebos(), EnumSet.of(GRANTED), suspended)) {
            ONLY_A_GRANTED_RECOGNITION_IS_SUSPENDED.holdsIf(isOn(crebo, EnumSet.of(GRANTED), suspended));
            happened(new RecognitionSuspended(
                    id, crebo, command.effectiveDate(), command.untilDate(), command.reason()));
        }
    }

    private void reinstate(ReinstateRecognition command) {
        var reinstated = new Decision(GRANTED, command.effectiveDate());
        for (var crebo : namedOrAll(command.crebos(), EnumSet.of(SUSPENDED), reinstated)) {
            ONLY_A_SUSPENDED_RECOGNITION_IS_REINSTATED.holdsIf(isOn(crebo, EnumSet.of(SUSPENDED), reinstated));
            happened(new RecognitionReinstated(id, crebo, command.effectiveDate(), command.reason()));
        }
    }

    private void withdraw(WithdrawRecognition command) {
        var inForce = EnumSet.of(GRANTED, SUSPENDED);
        var withdrawn = new Decision(WITHDRAWN, command.effectiveDate());
        for (var crebo : namedOrAll(command.crebos(), inForce, withdrawn)) {
            ONLY_A_GRANTED_RECOGNITION_IS_SUSPENDED.holdsIf(isOn(crebo, inForce, withdrawn));
            happened(new RecognitionWithdrawn(
                    id,
                    crebo,
                    command.effectiveDate(),
                    command.publishedDate(),
                    command.publishedDate().plusWeeks(WEEKS_TO_OBJECT),
                    command.reason()));
        }
    }

    /** The crebos that a decision is about: those that it names, or else all that are in such a state. */
    private List<Crebo> namedOrAll(Set<Crebo> named, Set<RecognitionStatus> concerned, Decision decision) {
        var about = named.isEmpty()
                ? recognitions.keySet().stream()
                        .filter(crebo -> concerned.contains(historyOf(crebo).statusOn(decision.effectiveDate())))
                : named.stream();
        return yetToDecide(about, decision);
    }

    /** Less those for which exactly this was decided last; always in the same order. */
    private List<Crebo> yetToDecide(Stream<Crebo> about, Decision decision) {
        return about.filter(crebo -> !historyOf(crebo).endsWith(decision))
                .sorted(Comparator.comparing(Crebo::value))
                .toList();
    }

    private boolean isOn(Crebo crebo, Set<RecognitionStatus> statuses, Decision next) {
        var history = historyOf(crebo);
        DECISIONS_FOLLOW_EACH_OTHER_IN_TIME.holdsIf(history.canBeFollowedOn(next.effectiveDate()));
        return statuses.contains(history.statusOn(next.effectiveDate()));
    }

    private RecognitionHistory historyOf(Crebo crebo) {
        return recognitions.getOrDefault(crebo, RecognitionHistory.NONE);
    }

    private void happened(EmployerEvent event, Id... alsoConcerned) {
        apply(event, Subjects.of(event.employerId()).and(alsoConcerned).toMetaData());
    }

    @EventSourcingHandler
    void evolve(EmployerEvent event, @SequenceNumber long sequence) {
        version = sequence;
        switch (event) {
            case EmployerRegistered e -> {
                id = e.employerId();
                registered = e;
                contact = e.contact();
            }
            case ContactChanged e -> contact = e.contact();
            case MentorAppointed e -> mentors.put(e.mentorId(), e.mentor());
            case MentorTrained e -> trained.put(e.mentorId(), e.trainedDate());
            case RecognitionGranted e -> decided(e.crebo(), new Decision(GRANTED, e.effectiveDate()));
            case RecognitionSuspended e ->
                decided(e.crebo(), new Decision(SUSPENDED, e.effectiveDate(), e.untilDate()));
            case RecognitionReinstated e -> decided(e.crebo(), new Decision(GRANTED, e.effectiveDate()));
            case RecognitionWithdrawn e -> decided(e.crebo(), new Decision(WITHDRAWN, e.effectiveDate()));
        }
    }

    private void decided(Crebo crebo, Decision decision) {
        recognitions.put(crebo, historyOf(crebo).and(decision));
    }
}

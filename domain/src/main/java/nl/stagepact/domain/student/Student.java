package nl.stagepact.domain.student;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

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
    private @Nullable Profile profile;
    private @Nullable Period wanted;
    private long version = -1;

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    Decided decide(StudentCommand command, Caller caller) {
        CommonRule.NOBODY_ACTS_ON_WHAT_DOES_NOT_EXIST.holdsIf(id != null || command instanceof RegisterStudent);
        caller.mayActOn(concerned(command), version);
        switch (command) {
            case RegisterStudent c -> register(c);
            case UpdateProfile c -> update(c);
            case StartSearch c -> search(c);
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
            CommonRule.A_NATURAL_KEY_IS_USED_ONCE.holdsIf(asked.equals(registered));
            return;
        }
        happened(asked);
    }

    private void update(UpdateProfile command) {
        if (!command.profile().equals(profile)) {
            happened(new ProfileUpdated(id, command.profile()));
        }
    }

    private void search(StartSearch command) {
        if (!command.wanted().equals(wanted)) {
            happened(new SearchStarted(id, command.wanted()));
        }
    }

    private Subjects concerned(StudentCommand command) {
        var school = id == null && command instanceof RegisterStudent first ? first.schoolId() : registered.schoolId();
        return Subjects.of(command.studentId(), school);
    }

    private void happened(StudentEvent event) {
        var school = event instanceof StudentRegistered first ? first.schoolId() : registered.schoolId();
        apply(event, Subjects.of(event.studentId(), school).toMetaData());
    }

    @EventSourcingHandler
    void evolve(StudentEvent event, @SequenceNumber long sequence) {
        version = sequence;
        switch (event) {
            case StudentRegistered e -> {
                id = e.studentId();
                registered = e;
            }
            case ProfileUpdated e -> profile = e.profile();
            case SearchStarted e -> wanted = e.wanted();
        }
    }
}

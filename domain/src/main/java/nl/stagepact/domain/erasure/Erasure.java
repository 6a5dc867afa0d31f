package nl.stagepact.domain.erasure;

import static nl.stagepact.domain.erasure.ErasureRule.*;
import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import java.time.Clock;
import java.time.LocalDate;
import nl.stagepact.domain.erasure.ErasureCommand.EraseSubject;
import nl.stagepact.domain.erasure.ErasureEvent.SubjectErased;
import nl.stagepact.domain.erasure.Involvements.Involvement;
import nl.stagepact.domain.shared.*;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventhandling.SequenceNumber;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.AggregateRoot;
import org.axonframework.modelling.command.CreationPolicy;
import org.jspecify.annotations.Nullable;

/** That somebody is erased. */
@AggregateRoot
class Erasure {

    @AggregateIdentifier
    private @Nullable ErasureId id;

    private long version = -1;

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    Decided decide(ErasureCommand command, Caller caller, Involvements involvements, RetentionDuty duty, Clock clock) {
        switch (command) {
            case EraseSubject c -> erase(c, caller, involvements, duty, BusinessDay.today(clock));
        }
        return new Decided(command.erasureId(), version);
    }

    private void erase(
            EraseSubject command, Caller caller, Involvements involvements, RetentionDuty duty, LocalDate today) {
        var involvement = involvements.of(command.subject());
        CommonRule.NOBODY_ACTS_ON_WHAT_DOES_NOT_EXIST.holdsIf(involvement.isPresent());
        var concerned = concerned(command, involvement.get());
        caller.mayActOn(concerned, version);
        if (id != null) {
            return;
        }
        NOBODY_IS_ERASED_WHO_IS_STILL_HERE.holdsIf(!involvement.get().here());
        NOBODY_IS_ERASED_WHILE_SOMETHING_GOES_ON.holdsIf(!involvement.get().needed());
        NOBODY_IS_ERASED_WHILE_THE_LAW_KEEPS_THEM.holdsIf(involvement
                .get()
                .lastDayOfPlacement()
                .filter(last -> !duty.isOver(last, today))
                .isEmpty());
        apply(
                new SubjectErased(
                        command.erasureId(), command.studentId(), command.personId(), command.ground(), duty.version()),
                concerned.toMetaData());
    }

    private static Subjects concerned(EraseSubject command, Involvement involvement) {
        var concerned = Subjects.of(command.erasureId(), command.subject());
        return involvement.schoolId().map(concerned::and).orElse(concerned);
    }

    @EventSourcingHandler
    void evolve(ErasureEvent event, @SequenceNumber long sequence) {
        version = sequence;
        switch (event) {
            case SubjectErased e -> id = e.erasureId();
        }
    }
}

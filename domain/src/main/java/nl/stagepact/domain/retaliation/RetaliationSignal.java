package nl.stagepact.domain.retaliation;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import java.util.List;
import java.util.Optional;
import nl.stagepact.domain.retaliation.RetaliationCommand.AssessSignal;
import nl.stagepact.domain.retaliation.RetaliationCommand.SignalRetaliation;
import nl.stagepact.domain.retaliation.RetaliationEvent.RetaliationSignalled;
import nl.stagepact.domain.retaliation.RetaliationEvent.SignalAssessed;
import nl.stagepact.domain.shared.Actor;
import nl.stagepact.domain.shared.Caller;
import nl.stagepact.domain.shared.CommonRule;
import nl.stagepact.domain.shared.Decided;
import nl.stagepact.domain.shared.Id;
import nl.stagepact.domain.shared.OrganisationType;
import nl.stagepact.domain.shared.SignalId;
import nl.stagepact.domain.shared.Subjects;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventhandling.SequenceNumber;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.AggregateRoot;
import org.axonframework.modelling.command.CreationPolicy;
import org.jspecify.annotations.Nullable;

/** One thing that befell somebody who had reported, for people to look at. */
@AggregateRoot
class RetaliationSignal {

    @AggregateIdentifier
    private @Nullable SignalId id;

    private RetaliationSignalled signalled;
    private @Nullable SignalAssessed assessed;
    private long version = -1;

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    Decided decide(RetaliationCommand command, Caller caller, CasesAtSbb sbb) {
        CommonRule.NOBODY_ACTS_ON_WHAT_DOES_NOT_EXIST.holdsIf(id != null || command instanceof SignalRetaliation);
        caller.mayActOn(id == null ? Subjects.of(command.signalId()) : readers(), version);
        switch (command) {
            case SignalRetaliation c -> signal(c);
            case AssessSignal c -> {
                existsFor(caller.actor(), sbb);
                assess(c);
            }
        }
        return new Decided(command.signalId(), version);
    }

    /** Whatever happened meanwhile, one thing that happened is signalled once. */
    private void signal(SignalRetaliation command) {
        if (id == null) {
            happened(new RetaliationSignalled(
                    command.signalId(),
                    command.reportId(),
                    command.reportedId(),
                    command.setback(),
                    command.schoolId(),
                    command.policyVersion()));
        }
    }

    /** A case that a school has not handed over doesn't exist for SBB, nor does what is signalled in it. */
    private void existsFor(Actor actor, CasesAtSbb sbb) {
        CommonRule.ONLY_WHOM_IT_CONCERNS_MAY_ACT_ON_IT.holdsIf(
                actor.organisationType() != OrganisationType.SBB || sbb.holds(signalled.reportId()));
    }

    private void assess(AssessSignal command) {
        var report = signalled.reportId();
        var event = new SignalAssessed(
                id, report, command.assessment(), command.reason().under(report));
        if (!event.equals(assessed)) {
            happened(event);
        }
    }

    /** Beside the investigators of a case at SBB: the confidants of the school that knows of the report, not those of where it happened. */
    private Subjects readers() {
        var all = Subjects.of(id, signalled.reportId());
        return signalled.schoolId().map(all::and).orElse(all);
    }

    /** Whom an investigator may ask about. */
    private static Subjects concerned(RetaliationSignalled signalled) {
        var setback = signalled.setback();
        var subjects = Subjects.of(signalled.signalId(), signalled.reportId())
                .and(signalled.reportedId(), setback.employerId());
        for (Optional<? extends Id> also :
                List.of(signalled.schoolId(), setback.candidacyId(), setback.placementId())) {
            subjects = also.<Subjects>map(subjects::and).orElse(subjects);
        }
        return subjects;
    }

    private void happened(RetaliationEvent event) {
        var about = event instanceof RetaliationSignalled first ? first : signalled;
        apply(event, concerned(about).toMetaData());
    }

    @EventSourcingHandler
    void evolve(RetaliationEvent event, @SequenceNumber long sequence) {
        version = sequence;
        switch (event) {
            case RetaliationSignalled e -> {
                id = e.signalId();
                signalled = e;
            }
            case SignalAssessed e -> assessed = e;
        }
    }
}

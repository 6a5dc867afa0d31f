package nl.stagepact.domain.report;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import nl.stagepact.domain.report.InquiryCommand.DeclareConflict;
import nl.stagepact.domain.report.IntakeCommand.ReportDiscrimination;
import nl.stagepact.domain.report.IntakeEvent.CaseOpened;
import nl.stagepact.domain.report.IntakeEvent.DiscriminationReported;
import nl.stagepact.domain.shared.BusinessDay;
import nl.stagepact.domain.shared.Caller;
import nl.stagepact.domain.shared.CommonRule;
import nl.stagepact.domain.shared.Decided;
import nl.stagepact.domain.shared.ReportId;
import nl.stagepact.domain.shared.WorkingDays;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventhandling.SequenceNumber;
import org.axonframework.eventhandling.Timestamp;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.AggregateRoot;
import org.axonframework.modelling.command.CreationPolicy;
import org.jspecify.annotations.Nullable;

/** One case. What is decided stands per step in its {@code …Decisions}, what it leads to in {@link CaseFile}. */
@AggregateRoot
class Report {

    @AggregateIdentifier
    private @Nullable ReportId id;

    private @Nullable CaseFile file;
    private long version = -1;
    /** Of the last event that changed the case: who looks into it changes nothing. */
    private long changed = -1;

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    Decided decide(
            ReportCommand command,
            Caller caller,
            Investigators investigators,
            Involvement involvement,
            Nameables nameables,
            RecognitionsInForce inForce,
            ReportPolicy policy,
            WorkingDays workingDays,
            Clock clock) {
        CommonRule.NOBODY_ACTS_ON_WHAT_DOES_NOT_EXIST.holdsIf(file != null || command instanceof ReportDiscrimination);
        var around = new CaseSurroundings(
                caller.actor(), investigators, involvement, inForce, policy, workingDays, clock.instant());
        if (command instanceof ReportDiscrimination c) {
            var reported = new Reporting(around).of(c);
            var about = file == null ? CaseFile.opening(reported, around.today()) : file;
            caller.mayActOn(about.concerned(), changed);
            about.mustBeVisibleTo(caller.actor());
            if (file == null) {
                new Naming(nameables, caller.actor()).mustHold(c.reporter(), c.matter());
                happened(reported, about);
            } else {
                CommonRule.A_NATURAL_KEY_IS_USED_ONCE.holdsIf(file.isOf(reported));
            }
        } else {
            caller.mayActOn(file.concerned(), changed);
            file.mustBeVisibleTo(caller.actor());
            ReportRule.WHO_DECLARED_AN_INTEREST_STAYS_OUT_OF_THE_CASE.holdsIf(command instanceof DeclareConflict
                    || around.officer().filter(file::hasConflict).isEmpty());
            decide(command, around).forEach(event -> happened(event, file));
        }
        return new Decided(command.reportId(), version);
    }

    private List<? extends ReportEvent> decide(ReportCommand command, CaseSurroundings around) {
        return switch (command) {
            case IntakeCommand c -> new IntakeDecisions(file, around).on(c);
            case InquiryCommand c -> new InquiryDecisions(file, around).on(c);
            case VerdictCommand c -> new VerdictDecisions(file, around).on(c);
            case ReportTermCommand c -> new ReportTermDecisions(file, around).on(c);
        };
    }

    private void happened(ReportEvent event, CaseFile about) {
        apply(event, about.subjects().toMetaData());
    }

    @EventSourcingHandler
    void evolve(ReportEvent event, @SequenceNumber long sequence, @Timestamp Instant at) {
        id = event.reportId();
        version = sequence;
        if (event instanceof DiscriminationReported first) {
            file = CaseFile.opening(first, BusinessDay.of(at));
        } else {
            file.evolve(event, BusinessDay.of(at));
        }
        if (!(event instanceof CaseOpened)) {
            changed = sequence;
        }
    }
}

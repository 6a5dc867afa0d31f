package nl.stagepact.domain.report;

import static nl.stagepact.domain.report.ReportRule.*;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.stagepact.domain.report.IntakeCommand.*;
import nl.stagepact.domain.report.IntakeEvent.*;
import nl.stagepact.domain.shared.OrganisationType;

/** What becomes of a report that came in, and how a case ends. */
record IntakeDecisions(CaseFile file, CaseSurroundings around) {

    /** Nobody has to investigate for it. */
    private static final Set<ReportWish> WITHOUT_INVESTIGATION =
            EnumSet.of(ReportWish.COUNT_ONLY, ReportWish.TALK, ReportWish.ANOTHER_PLACE);

    List<? extends ReportEvent> on(IntakeCommand command) {
        return switch (command) {
            case ReportDiscrimination _ -> throw new IllegalStateException("A case begins once");
            case AcknowledgeReport _ -> acknowledge();
            case CountReportOnly _ -> count();
            case ReferReport c -> refer(c);
            case TransferReport c -> transfer(c);
            case SupplementReport c -> supplement(c);
            case WithdrawReport c -> withdraw(c);
            case CloseReport c -> close(c);
            case OpenCase c -> open(c);
        };
    }

    private List<CaseOpened> open(OpenCase command) {
        if (file.wasOpened(command.openingId())) {
            return List.of();
        }
        A_CASE_IS_OPENED_FOR_WHAT_ONE_DOES_IN_IT.holdsIf(command.purpose().isOf(around.actor(), file));
        return List.of(new CaseOpened(command.reportId(), command.openingId(), command.purpose()));
    }

    private List<ReportAcknowledged> acknowledge() {
        isAtThisDesk();
        A_CASE_THAT_IS_OVER_STAYS_OVER.holdsIf(!file.status().isOver());
        if (file.status() != ReportStatus.RECEIVED) {
            return List.of();
        }
        var investigation = file.desk() == Desk.SBB
                ? Optional.of(around.policy().investigationFrom(around.today()))
                : Optional.<ReportTerm>empty();
        return List.of(new ReportAcknowledged(file.id(), investigation));
    }

    private List<ReportCountedOnly> count() {
        isAtThisDesk();
        if (file.status() == ReportStatus.COUNTED) {
            return List.of();
        }
        canBePutAside();
        WHO_WISHES_MORE_IS_NOT_COUNTED_ONLY.holdsIf(file.reported().wish() == ReportWish.COUNT_ONLY);
        return List.of(new ReportCountedOnly(file.id()));
    }

    private List<ReportReferred> refer(ReferReport command) {
        isAtThisDesk();
        var asked = new ReportReferred(command.reportId(), command.authority(), command.explanation());
        if (file.status() == ReportStatus.REFERRED
                && file.referred().filter(asked::equals).isPresent()) {
            return List.of();
        }
        canBePutAside();
        return List.of(asked);
    }

    private void canBePutAside() {
        A_CASE_THAT_IS_OVER_STAYS_OVER.holdsIf(!file.status().isOver());
        A_REPORT_IS_ACKNOWLEDGED_FIRST.holdsIf(file.status() != ReportStatus.RECEIVED);
        WHAT_IS_UNDER_WAY_IS_NOT_PUT_ASIDE.holdsIf(file.status() == ReportStatus.ACKNOWLEDGED);
    }

    private List<ReportTransferred> transfer(TransferReport command) {
        if (file.desk() == Desk.SBB
                && file.status() == ReportStatus.RECEIVED
                && file.wasHandedOver()
                && file.consents().equals(command.consents())) {
            return List.of();
        }
        ONLY_THE_DESK_THAT_HAS_A_CASE_HANDLES_IT.holdsIf(file.desk() == Desk.SCHOOL);
        A_CASE_THAT_IS_OVER_STAYS_OVER.holdsIf(!file.status().isOver());
        A_CASE_IS_HANDED_OVER_WITH_CONSENT.holdsIf(command.consents().sbb());
        return List.of(new ReportTransferred(
                command.reportId(),
                command.consents(),
                around.policy().acknowledgementFrom(around.today(), around.workingDays())));
    }

    /** As long as the case is open somebody may still read it. */
    private List<ReportSupplemented> supplement(SupplementReport command) {
        if (file.wasTold(command.supplement())) {
            return List.of();
        }
        A_CASE_THAT_IS_OVER_STAYS_OVER.holdsIf(!file.status().isOver());
        WHAT_IS_REPORTED_HAS_HAPPENED.holdsIf(command.supplement()
                .known()
                .flatMap(Supplement::happenedDate)
                .filter(around.today()::isBefore)
                .isEmpty());
        return List.of(new ReportSupplemented(command.reportId(), command.supplement()));
    }

    private List<ReportWithdrawn> withdraw(WithdrawReport command) {
        if (file.status() == ReportStatus.WITHDRAWN) {
            return List.of();
        }
        A_CASE_THAT_IS_OVER_STAYS_OVER.holdsIf(!file.status().isOver());
        A_DECISION_OUTLIVES_THE_REPORT.holdsIf(file.verdicts().number() == 0);
        return List.of(new ReportWithdrawn(command.reportId(), command.reason()));
    }

    private List<ReportClosed> close(CloseReport command) {
        isAtThisDesk();
        if (file.status() == ReportStatus.CLOSED) {
            return List.of();
        }
        A_CASE_THAT_IS_OVER_STAYS_OVER.holdsIf(!file.status().isOver());
        A_REPORT_IS_ACKNOWLEDGED_FIRST.holdsIf(file.status() != ReportStatus.RECEIVED);
        WHO_WANTS_AN_INVESTIGATION_IS_NOT_SENT_AWAY.holdsIf(file.desk() == Desk.SBB
                || file.status() != ReportStatus.ACKNOWLEDGED
                || WITHOUT_INVESTIGATION.contains(file.reported().wish()));
        A_CASE_IS_CLOSED_WHEN_NOTHING_IS_LEFT_TO_DO.holdsIf(isFinished());
        return List.of(new ReportClosed(command.reportId(), command.conclusion()));
    }

    private boolean isFinished() {
        var verdicts = file.verdicts();
        return switch (file.status()) {
            case COUNTED, REFERRED -> true;
            case ACKNOWLEDGED -> WITHOUT_INVESTIGATION.contains(file.reported().wish());
            // a decision that was quashed need not be followed by another
            case INVESTIGATED -> verdicts.isQuashed();
            case DECIDED ->
                !verdicts.isProvisional()
                        && verdicts.objectionUntil()
                                .filter(last -> !around.today().isAfter(last))
                                .isEmpty();
            case RECEIVED, AWAITING_APPROVAL, OBJECTED, CLOSED, WITHDRAWN -> false;
        };
    }

    /** The school's people until they hand it over, SBB's from then on. */
    private void isAtThisDesk() {
        ONLY_THE_DESK_THAT_HAS_A_CASE_HANDLES_IT.holdsIf(
                file.desk() == Desk.SBB == (around.actor().organisationType() == OrganisationType.SBB));
    }
}

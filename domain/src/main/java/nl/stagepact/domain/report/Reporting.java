package nl.stagepact.domain.report;

import nl.stagepact.domain.report.IntakeCommand.ReportDiscrimination;
import nl.stagepact.domain.report.IntakeEvent.DiscriminationReported;

/** A report comes in. */
record Reporting(CaseSurroundings around) {

    DiscriminationReported of(ReportDiscrimination command) {
        ReportRule.A_REPORT_AT_A_SCHOOL_NAMES_THE_SCHOOL.holdsIf(
                command.desk() == Desk.SBB || command.matter().schoolId().isPresent());
        ReportRule.WHAT_IS_REPORTED_HAS_HAPPENED.holdsIf(command.account()
                .known()
                .flatMap(Account::happenedDate)
                .filter(around.today()::isBefore)
                .isEmpty());
        return new DiscriminationReported(
                command.reportId(),
                command.reporter(),
                command.matter(),
                command.desk(),
                command.account(),
                command.wish(),
                command.consents(),
                around.policy().acknowledgementFrom(around.today(), around.workingDays()));
    }
}

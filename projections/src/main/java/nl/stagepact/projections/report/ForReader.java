package nl.stagepact.projections.report;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.stagepact.domain.report.Desk;
import nl.stagepact.domain.report.ReporterRole;
import nl.stagepact.domain.shared.Actor;
import nl.stagepact.domain.shared.OrganisationType;
import nl.stagepact.projections.report.Case.CaseMatter;
import nl.stagepact.projections.report.Case.CaseReporter;
import nl.stagepact.projections.report.Case.CaseSupplement;

/**
 * What of a case is for this reader. Who reported, and by which placement, candidacy or offer one could tell, only if the consent names the reader's
 * side. The school reads what was reported there; what SBB heard, found and considered stays with SBB.
 */
final class ForReader {

    private ForReader() {}

    static Case of(Case all, Actor reader) {
        boolean isSbb = reader.organisationType() == OrganisationType.SBB;
        boolean knowsWho = isReporter(all.reporter(), reader)
                || (isSbb
                        ? all.consents().sbb()
                        : all.consents().school() || all.reporter().role() == ReporterRole.SCHOOL);
        var who = knowsWho ? all.reporter() : withoutIdentity(all.reporter());
        var matter = knowsWho ? all.matter() : withoutStudent(all.matter());
        return new Case(
                all.id(),
                who,
                matter,
                all.wish(),
                all.consents(),
                all.account(),
                isSbb || knowsWho ? all.supplements() : toldAtSchool(all),
                all.referral(),
                all.conclusion(),
                all.withdrawalReason(),
                isSbb ? all.hearings() : List.of(),
                isSbb ? all.conflicts() : List.of(),
                isSbb ? all.findings() : List.of(),
                isSbb ? all.rulings() : List.of(),
                all.openings(),
                isSbb ? all.history() : List.of());
    }

    /** What was added once SBB had the case was told to SBB. */
    private static List<CaseSupplement> toldAtSchool(Case all) {
        return all.supplements().stream()
                .filter(each -> each.desk() == Desk.SCHOOL)
                .toList();
    }

    private static boolean isReporter(CaseReporter reporter, Actor reader) {
        return reader.personId()
                .filter(self -> Stream.concat(reporter.studentId().stream(), reporter.personId().stream())
                        .anyMatch(id -> id.value().equals(self)))
                .isPresent();
    }

    private static CaseReporter withoutIdentity(CaseReporter who) {
        return new CaseReporter(who.role(), Optional.empty(), Optional.empty(), Optional.empty());
    }

    private static CaseMatter withoutStudent(CaseMatter matter) {
        return new CaseMatter(
                matter.phase(),
                matter.employerId(),
                matter.schoolId(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }
}

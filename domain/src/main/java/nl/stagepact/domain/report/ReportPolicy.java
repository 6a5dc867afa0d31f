package nl.stagepact.domain.report;

import java.time.LocalDate;
import nl.stagepact.domain.shared.WorkingDays;

/**
 * The terms of a case: configuration, whose version stands on the events that follow from it. Three working days and six weeks
 * come from elsewhere (SBB's protocol, Awb 6:7 and 7:10), the others we chose.
 *
 * @param acknowledgementWorkingDays in which whoever reported gets an answer
 * @param investigationWeeks from the acknowledgement by SBB to a decision
 * @param urgentHearingDays after an urgent suspension, in which both parties are heard
 * @param objectionWeeks from publication on
 * @param objectionDecisionWeeks after the last day to object, in which SBB decides on what was objected (Awb 7:10)
 */
public record ReportPolicy(
        int version,
        int acknowledgementWorkingDays,
        int investigationWeeks,
        int urgentHearingDays,
        int objectionWeeks,
        int objectionDecisionWeeks) {

    public static ReportPolicy firstEdition() {
        return new ReportPolicy(1, 3, 8, 14, 6, 6);
    }

    ReportTerm acknowledgementFrom(LocalDate day, WorkingDays workingDays) {
        return new ReportTerm(workingDays.after(day, acknowledgementWorkingDays), version);
    }

    ReportTerm investigationFrom(LocalDate day) {
        return new ReportTerm(day.plusWeeks(investigationWeeks), version);
    }

    ReportTerm hearingFrom(LocalDate day) {
        return new ReportTerm(day.plusDays(urgentHearingDays), version);
    }

    ReportTerm objectionDecisionAfter(LocalDate objectionUntil) {
        return new ReportTerm(objectionUntil.plusWeeks(objectionDecisionWeeks), version);
    }

    LocalDate objectionUntil(LocalDate publishedDate) {
        return publishedDate.plusWeeks(objectionWeeks);
    }
}

package nl.stagepact.domain.retaliation;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import nl.stagepact.domain.shared.EmployerId;
import nl.stagepact.domain.shared.ReportId;
import nl.stagepact.domain.shared.SchoolId;
import nl.stagepact.domain.shared.Subjects;

/** Who is watched over since a report; answered from a table that changes in the transaction of the report's events. */
public interface Watches {

    /**
     * For each report by a student among these, or that names a placement or candidacy among these: also those that ended.
     *
     * @param concerned whom and what something befell
     */
    List<Watch> over(Subjects concerned);

    /**
     * @param secret told to nobody who reads signals
     * @param reportedId the employer that the report is about
     * @param schoolId whose confidants know of the report
     * @param endedAt when the case was closed, or the report withdrawn
     */
    record Watch(
            ReportId reportId,
            String secret,
            EmployerId reportedId,
            Optional<SchoolId> schoolId,
            Instant reportedAt,
            Optional<Instant> endedAt) {}
}

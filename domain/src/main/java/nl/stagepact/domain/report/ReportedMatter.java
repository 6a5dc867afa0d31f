package nl.stagepact.domain.report;

import java.util.Optional;
import nl.stagepact.domain.shared.CandidacyId;
import nl.stagepact.domain.shared.EmployerId;
import nl.stagepact.domain.shared.OfferId;
import nl.stagepact.domain.shared.PlacementId;
import nl.stagepact.domain.shared.SchoolId;
import nl.stagepact.domain.shared.StudentId;

/**
 * What a report is about, so that the case can show the very events. It says nothing of what happened.
 *
 * @param schoolId the school that is heard, where one has to do with it
 * @param studentId whom it happened to, where that is known
 */
public record ReportedMatter(
        Phase phase,
        EmployerId employerId,
        Optional<SchoolId> schoolId,
        Optional<StudentId> studentId,
        Optional<OfferId> offerId,
        Optional<CandidacyId> candidacyId,
        Optional<PlacementId> placementId) {}

package nl.stagepact.domain.report;

import java.util.Optional;
import nl.stagepact.domain.shared.PersonId;
import nl.stagepact.domain.shared.Personal;
import nl.stagepact.domain.shared.StudentId;

/**
 * Who reports. The employer never learns it, unless the consent says so.
 *
 * @param studentId who reports with a student's own account
 * @param personId who reports with another account; of whoever has none, an id made for this report only
 * @param contact what they gave to be reached at, under the case's key; nothing when they didn't want to be
 */
public record Reporter(
        ReporterRole role,
        Optional<StudentId> studentId,
        Optional<PersonId> personId,
        Optional<Personal<ReporterContact>> contact) {}

package nl.stagepact.domain.offer;

import java.time.LocalDate;
import java.util.List;
import nl.stagepact.domain.shared.CandidacyId;
import nl.stagepact.domain.shared.OfferId;
import nl.stagepact.domain.shared.Period;
import nl.stagepact.domain.shared.StudentId;

/** Which candidacies are still open; answered from a table that changes in the transaction of the offer's events. */
public interface OpenCandidacies {

    /** Those of the student, at whichever employer, for a period that overlaps. */
    List<OpenCandidacy> of(StudentId student, Period overlapping);

    /** Those of the student, at whichever employer, whenever. */
    default List<OpenCandidacy> of(StudentId student) {
        return of(student, EVER);
    }

    Period EVER = new Period(LocalDate.of(1900, 1, 1), LocalDate.of(2199, 12, 31));

    record OpenCandidacy(OfferId offerId, CandidacyId candidacyId) {}
}

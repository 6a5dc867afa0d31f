package nl.stagepact.application.document;

import java.util.List;
import java.util.Optional;

/**
 * What stands in the document of one version of an agreement, in words, as the layout puts it on paper.
 *
 * @param title of the kind of contract: only vocational education has a praktijkovereenkomst
 * @param host what the employer is called there
 * @param placement the id, which is also the reference
 * @param date on which it was drawn up
 * @param change of a version that amends one that holds
 */
record AgreementText(
        String title,
        boolean vocational,
        String host,
        String placement,
        int version,
        String date,
        Optional<Change> change,
        List<Party> parties,
        Extent extent,
        Learning learning,
        Guidance guidance,
        String assessment,
        String earlyDissolution,
        Optional<String> costs,
        Optional<String> workplace,
        List<String> signatories) {

    record Line(String label, String value) {}

    record Party(String role, List<Line> lines) {}

    record Change(String parts, String reason) {}

    record Extent(
            String startDate,
            String endDate,
            int daysPerWeek,
            int hoursPerWeek,
            int totalHours,
            List<Line> studyYears) {}

    record Learning(String qualification, String part, List<Line> goals) {}

    /** @param conversations none where they are planned only once all have signed */
    record Guidance(String supervision, String mentor, String supervisor, List<Line> conversations) {}

    public boolean hasMore() {
        return costs.isPresent() || workplace.isPresent();
    }
}

package nl.stagepact.domain.laws;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import nl.stagepact.domain.report.IntakeEvent.DiscriminationReported;
import nl.stagepact.domain.retaliation.Watches;
import nl.stagepact.domain.shared.Id;
import nl.stagepact.domain.shared.ReportId;
import nl.stagepact.domain.shared.Subjects;

/** Who in the town is watched over since a report: for ever, as what befell them is always later. */
final class Watching implements Watches {

    private final Map<ReportId, DiscriminationReported> reports = new LinkedHashMap<>();

    void follow(Object event) {
        if (event instanceof DiscriminationReported reported) {
            reports.put(reported.reportId(), reported);
        }
    }

    @Override
    public List<Watch> over(Subjects concerned) {
        return reports.values().stream()
                .filter(reported -> watched(reported).anyMatch(concerned.ids()::contains))
                .map(reported -> new Watch(
                        reported.reportId(),
                        "secret",
                        reported.matter().employerId(),
                        reported.matter().schoolId(),
                        Instant.EPOCH,
                        Optional.empty()))
                .toList();
    }

    private static Stream<Id> watched(DiscriminationReported reported) {
        var matter = reported.matter();
        return Stream.<Optional<? extends Id>>of(
                        reported.reporter().studentId(), matter.studentId(), matter.candidacyId(), matter.placementId())
                .flatMap(Optional::stream);
    }
}

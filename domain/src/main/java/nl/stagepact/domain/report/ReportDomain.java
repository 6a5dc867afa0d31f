package nl.stagepact.domain.report;

import java.util.List;
import nl.stagepact.domain.shared.Deadlines;

/** What the application registers of this feature. */
public final class ReportDomain {

    private ReportDomain() {}

    public static Class<?> aggregate() {
        return Report.class;
    }

    public static List<Object> automations(Deadlines deadlines) {
        return List.of(new WhenATermOfACaseRunsThenItsEndIsLookedAt(deadlines));
    }
}

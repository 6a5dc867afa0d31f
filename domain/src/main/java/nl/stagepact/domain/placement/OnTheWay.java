package nl.stagepact.domain.placement;

import java.util.HashMap;
import java.util.Map;

/**
 * What a placement meets on its way, beside its agreement, its conversations and its assessment.
 *
 * @param corrections the last of each kind
 */
record OnTheWay(
        Incidents incidents,
        ReplacementTask replacement,
        Results results,
        Map<Class<? extends CorrectionEvent>, CorrectionEvent> corrections) {

    static final OnTheWay NOTHING_YET = new OnTheWay(Incidents.NONE, ReplacementTask.NONE, Results.NONE, Map.of());

    OnTheWay after(IncidentEvent event) {
        return new OnTheWay(incidents.after(event), replacement, results, corrections);
    }

    OnTheWay after(ReplacementEvent event) {
        return new OnTheWay(incidents, replacement.after(event), results, corrections);
    }

    OnTheWay after(ResultEvent event) {
        return new OnTheWay(incidents, replacement, results.after(event), corrections);
    }

    OnTheWay after(CorrectionEvent event) {
        var all = new HashMap<>(corrections);
        all.put(event.getClass(), event);
        return new OnTheWay(incidents, replacement, results, Map.copyOf(all));
    }

    /** A new agreement says itself who supervises. */
    OnTheWay supervisedAsAgreed() {
        return new OnTheWay(incidents.supervisedAsAgreed(), replacement, results, corrections);
    }
}

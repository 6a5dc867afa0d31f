package nl.stagepact.domain.placement;

import nl.stagepact.domain.placement.PlacementEvent.IncidentEvent;
import nl.stagepact.domain.placement.PlacementEvent.ReplacementEvent;
import nl.stagepact.domain.placement.PlacementEvent.ResultEvent;

/** What a placement meets on its way, beside its agreement, its conversations and its assessment. */
record OnTheWay(Incidents incidents, ReplacementTask replacement, Results results) {

    static final OnTheWay NOTHING_YET = new OnTheWay(Incidents.NONE, ReplacementTask.NONE, Results.NONE);

    OnTheWay after(IncidentEvent event) {
        return new OnTheWay(incidents.after(event), replacement, results);
    }

    OnTheWay after(ReplacementEvent event) {
        return new OnTheWay(incidents, replacement.after(event), results);
    }

    OnTheWay after(ResultEvent event) {
        return new OnTheWay(incidents, replacement, results.after(event));
    }

    /** A new agreement says itself who supervises. */
    OnTheWay supervisedAsAgreed() {
        return new OnTheWay(incidents.supervisedAsAgreed(), replacement, results);
    }
}

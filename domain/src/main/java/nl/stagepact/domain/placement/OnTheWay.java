package nl.stagepact.domain.placement;

import nl.stagepact.domain.placement.PlacementEvent.IncidentEvent;
import nl.stagepact.domain.placement.PlacementEvent.ReplacementEvent;

/** What a placement meets on its way, beside its agreement, its conversations and its assessment. */
record OnTheWay(Incidents incidents, ReplacementTask replacement) {

    static final OnTheWay NOTHING_YET = new OnTheWay(Incidents.NONE, ReplacementTask.NONE);

    OnTheWay after(IncidentEvent event) {
        return new OnTheWay(incidents.after(event), replacement);
    }

    OnTheWay after(ReplacementEvent event) {
        return new OnTheWay(incidents, replacement.after(event));
    }

    /** A new agreement says itself who supervises. */
    OnTheWay supervisedAsAgreed() {
        return new OnTheWay(incidents.supervisedAsAgreed(), replacement);
    }
}

package nl.stagepact.domain.shared;

/** What a student does there: working along, or a graduation assignment. */
public enum PlacementType {
    WORKING,
    GRADUATION
}

package nl.stagepact.domain.report;

/** Who else a report may belong to. */
public enum Authority {
    HUMAN_RIGHTS_INSTITUTE,
    ANTI_DISCRIMINATION_AGENCY,
    LABOUR_INSPECTORATE,
    INSPECTORATE_OF_EDUCATION,
    POLICE
}

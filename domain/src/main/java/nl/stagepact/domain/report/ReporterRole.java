package nl.stagepact.domain.report;

/** What somebody is who reports. */
public enum ReporterRole {
    STUDENT,
    SCHOOL,
    OTHER
}

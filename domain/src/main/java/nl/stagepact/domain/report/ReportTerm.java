package nl.stagepact.domain.report;

import java.time.LocalDate;

/**
 * @param untilDate the last day
 * @param policyVersion of the policy that set it
 */
public record ReportTerm(LocalDate untilDate, int policyVersion) {}

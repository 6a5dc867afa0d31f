/**
 * A report of discrimination, and its case.
 *
 * <p>It comes in at a school's desk or at SBB's, by a student, by somebody of a school or by anybody else, with or without an
 * account. The desk acknowledges it within three working days. Then it counts, goes to another authority, is talked about, or is
 * investigated; a school hands it over to SBB with the reporter's consent, and it stays the same case with the same id. Whoever
 * reported can add to it until it is over. SBB assigns
 * an investigator without a conflict of interest, who hears employer and school, never the student, records what was found of each
 * ground, and decides. A suspension or withdrawal holds only once a second officer agrees; an urgent suspension holds without a
 * hearing, which then follows within its term, and is provisional: another decision comes after it. Whoever is concerned can object
 * for six weeks, and somebody who had no part in the decision judges that within the six weeks after those.
 *
 * <p><b>What reaches the employer's recognition</b> is said by two events and nothing else: {@link
 * nl.stagepact.domain.report.VerdictEvent.DecisionApproved} imposes a suspension or withdrawal, {@link
 * nl.stagepact.domain.report.VerdictEvent.MeasureLifted} undoes it. A suspension can be followed by a withdrawal, or by a suspension
 * with another last day, without being lifted in between. This feature knows no other: the automation that carries a measure over
 * lives with the employer.
 *
 * <p><b>Who may know.</b> Everything told in a case is {@code Personal} under the case's own key, {@code
 * Personal.of(reportId, …)}: destroyed, the case is nothing but its steps and dates. To the case itself come whoever reported,
 * SBB, and of a school at whose desk it came in, or with which the reporter shares it, whoever the table of rights lets in; nobody
 * at the employer ever does. As long as a school hasn't handed it over SBB neither finds
 * nor opens it, nor reads of it in its trail, nor of what befalls whoever reported. The subjects on its events, which
 * name all whom it is about, are for the investigator's audit trail only. Each look into a case is an event, {@link
 * nl.stagepact.domain.report.IntakeEvent.CaseOpened}, that makes no version stale.
 *
 * <p><b>What a report names</b> is trusted by all that follows from it: the watch over whoever it names, the events that the case
 * shows, an erasure that waits. So it exists, whoever reports can reach it themselves, and it belongs together ({@link
 * nl.stagepact.domain.report.Nameables} tells); without an account a report names an employer and perhaps a school, and nothing else.
 *
 * <p>How to read this package: the vocabulary is {@link nl.stagepact.domain.report.ReportCommand} and {@link
 * nl.stagepact.domain.report.ReportEvent} in four parts each (intake, inquiry, verdict, terms), the rules are the sentences of {@link
 * nl.stagepact.domain.report.ReportRule}. {@link nl.stagepact.domain.report.Report} gives each part to its {@code …Decisions},
 * which answer with events or refuse; {@link nl.stagepact.domain.report.CaseFile} is what the events led to, with {@link
 * nl.stagepact.domain.report.Verdicts} as a value inside it.
 */
@org.jspecify.annotations.NullMarked
package nl.stagepact.domain.report;

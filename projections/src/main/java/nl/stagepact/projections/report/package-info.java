/**
 * Cases of discrimination as their readers see them: who reported, the school's confidant, SBB's investigators.
 *
 * <p><b>Decision: what was told in a case is in no view.</b> Context: views stand in MongoDB in clear, on disks and in dumps
 * that more people reach than may open a case, and what was told must be gone the moment the case's key is. Decision: the
 * documents of {@link nl.stagepact.projections.report.ReportDesk} hold where a case stands and by when what is to be done; no
 * account, ground, finding, minutes or motivation. Those are read from the case's own events, which are stored under its key,
 * each time that somebody opens it. Consequence: opening a case costs the reading of its stream, some tens of events; nothing
 * in a view need be erased.
 *
 * <p><b>Decision: nobody reads a case without its opening being an event.</b> {@link
 * nl.stagepact.projections.report.ReportDesk.FindCase} names the opening, and is answered only when that very opening, by
 * whoever asks, stands in the case's stream. Consequence: there is no way around the log, also not for code that forgets it.
 */
@org.jspecify.annotations.NullMarked
package nl.stagepact.projections.report;

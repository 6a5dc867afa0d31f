package nl.stagepact.domain.report;

import java.time.LocalDate;
import java.util.Optional;
import nl.stagepact.domain.shared.EmployerId;
import nl.stagepact.domain.shared.PersonId;
import nl.stagepact.domain.shared.Personal;
import nl.stagepact.domain.shared.ReportId;
import org.axonframework.serialization.Revision;

/**
 * What is decided in a case, by whom, and what becomes of it. Decisions are numbered from 1: after an urgent suspension, or an
 * objection that was upheld, another one can follow.
 */
public sealed interface VerdictEvent extends ReportEvent {

    /** Which decision of the case it is about. */
    int number();

    /**
     * <b>Holds at once, unless its measure {@linkplain MeasureKind#touchesRecognition() touches the recognition}:</b> then nothing
     * holds before {@link DecisionApproved}.
     *
     * @param measure only of a founded report
     * @param officerId who decided
     * @param objectionUntilDate the last day to object (Awb 6:7); nothing as long as it doesn't hold
     */
    @Revision("1")
    record ReportDecided(
            ReportId reportId,
            int number,
            EmployerId employerId,
            DecisionOutcome outcome,
            Optional<Measure> measure,
            Personal<String> motivation,
            PersonId officerId,
            Optional<LocalDate> objectionUntilDate)
            implements VerdictEvent {}

    /**
     * A second officer agrees: <b>from now on the suspension or withdrawal holds</b>, and reaches the employer's recognition. Never
     * about another kind of measure.
     *
     * @param publishedDate the day on which it is told and begins
     * @param hearing of an urgent suspension: by when employer and school are heard after all
     */
    @Revision("1")
    record DecisionApproved(
            ReportId reportId,
            int number,
            EmployerId employerId,
            Measure measure,
            PersonId officerId,
            LocalDate publishedDate,
            LocalDate objectionUntilDate,
            Optional<ReportTerm> hearing)
            implements VerdictEvent {}

    /** A second officer doesn't agree; nothing holds, and the investigator decides anew. */
    @Revision("1")
    record DecisionReturned(ReportId reportId, int number, PersonId officerId, Personal<String> reason)
            implements VerdictEvent {}

    /**
     * The decision holds meanwhile.
     *
     * @param decision by when it is decided on; nothing in revision 1
     */
    @Revision("2")
    record CaseObjectionLodged(
            ReportId reportId,
            int number,
            ObjectingParty party,
            LocalDate lodgedDate,
            Personal<String> reason,
            Optional<ReportTerm> decision)
            implements VerdictEvent {}

    /**
     * @param officerId neither who decided nor who agreed
     * @param employerId nothing in revision 1
     */
    @Revision("2")
    record CaseObjectionDecided(
            ReportId reportId,
            int number,
            ObjectingParty party,
            CaseObjectionOutcome outcome,
            Personal<String> motivation,
            PersonId officerId,
            Optional<EmployerId> employerId)
            implements VerdictEvent {}

    /**
     * A suspension or withdrawal that held <b>is to be undone at the employer's recognition</b>: an objection was upheld, or what
     * an urgent suspension waited for came to something else.
     *
     * @param number of the decision that imposed it
     * @param measure as it was imposed
     */
    @Revision("1")
    record MeasureLifted(ReportId reportId, int number, EmployerId employerId, Measure measure)
            implements VerdictEvent {}
}

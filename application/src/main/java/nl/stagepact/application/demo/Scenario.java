package nl.stagepact.application.demo;

import static nl.stagepact.application.demo.Scenario.Step.*;

import nl.stagepact.domain.shared.Period;

/**
 * How far a placement has come and what was special about it: so many of each, so that every list has something in it. All
 * but the last few are normal placements of twenty weeks, whose windows are 14 days around start and end and 10 around the
 * middle (day 68).
 */
enum Scenario {
    // before the start
    CONFIRMED(14, -70, -4, CONFIRM),
    AGREEMENT_DRAWN_UP(10, -63, -8, DRAW_UP),
    SIGNATURE_REFUSED(2, -40, -20, DRAW_UP),
    PARTLY_SIGNED(12, -45, -2, SIGN_TWO),
    START_BLOCKED(4, 5, 11, SIGN_TWO),
    SIGNED(14, -60, -2, SIGN_ALL),
    START_FORGOTTEN(2, 1, 7, SIGN_ALL),
    CANCELLED(6, -50, -20, DRAW_UP),
    // running
    JUST_STARTED(9, 1, 7, START),
    START_GESPREK_LAST_DAYS(6, 8, 14, START),
    START_GESPREK_OVERDUE(4, 15, 28, START),
    UNDER_WAY(18, 22, 50, START_GESPREK),
    MIDTERM_CHECK_LAST_DAYS(10, 72, 78, START_GESPREK),
    MIDTERM_CHECK_DUE(5, 58, 71, START_GESPREK),
    MIDTERM_CHECK_OVERDUE(5, 79, 96, START_GESPREK),
    MIDTERM_CHECK_EXEMPTED(2, 86, 115, MIDTERM_CHECK),
    SECOND_HALF(15, 86, 115, MIDTERM_CHECK),
    EIND_GESPREK_DUE(7, 130, 144, MIDTERM_CHECK),
    EIND_GESPREK_OVERDUE(4, 145, 158, MIDTERM_CHECK),
    DECISION_AWAITED(4, 142, 151, JUDGE),
    COMPLETION_AWAITED(2, 146, 158, DECIDE),
    WHOLE_YEAR(6, 150, 230, MIDTERM_CHECK),
    // ended
    COMPLETED(36, 165, 420, COMPLETE),
    COMPLETED_AFTER_A_REFUSAL(3, 170, 400, COMPLETE),
    COMPLETED_WITH_LATE_CONVERSATIONS(4, 180, 400, COMPLETE),
    COMPLETED_WITH_AN_EXEMPTION(2, 170, 400, COMPLETE),
    COMPLETED_IN_TWO_WEEKS(3, 30, 200, COMPLETE),
    COMPLETED_IN_EIGHT_WEEKS(4, 75, 250, COMPLETE),
    FAILED(3, 170, 400, COMPLETE),
    TERMINATED(9, 40, 120, START);

    /** What was done last. */
    enum Step {
        CONFIRM,
        DRAW_UP,
        SIGN_ONE,
        SIGN_TWO,
        SIGN_ALL,
        START,
        START_GESPREK,
        MIDTERM_CHECK,
        EIND_GESPREK,
        JUDGE,
        DECIDE,
        COMPLETE
    }

    private final int count;
    private final int startedLeast;
    private final int startedMost;
    private final Step last;

    /**
     * @param startedLeast days before today on which the placement begins, at least; negative for the future
     * @param startedMost at most
     */
    Scenario(int count, int startedLeast, int startedMost, Step last) {
        this.count = count;
        this.startedLeast = startedLeast;
        this.startedMost = startedMost;
        this.last = last;
    }

    int count() {
        return count;
    }

    /** From a Monday to a Friday. */
    Period period(Days days, int turn) {
        var start = days.mondayAgo(startedLeast, startedMost, turn);
        return new Period(start, start.plusWeeks(weeks()).minusDays(3));
    }

    private int weeks() {
        return switch (this) {
            case COMPLETED_IN_TWO_WEEKS -> 2;
            case COMPLETED_IN_EIGHT_WEEKS -> 8;
            case WHOLE_YEAR -> 44;
            default -> 20;
        };
    }

    /** Half of those that are partly signed have one signature, the others two. */
    Step last(int turn) {
        return this == PARTLY_SIGNED && turn % 2 == 0 ? SIGN_ONE : last;
    }

    boolean reaches(Step step, int turn) {
        return last(turn).compareTo(step) >= 0;
    }

    /** Whether all that happened, happened before a first day that may be weeks ahead. */
    boolean endsBeforeTheStart() {
        return last.compareTo(START) < 0 && this != START_BLOCKED && this != START_FORGOTTEN;
    }
}

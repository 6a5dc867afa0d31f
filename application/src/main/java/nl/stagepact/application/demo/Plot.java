package nl.stagepact.application.demo;

import static nl.stagepact.application.demo.Scenario.*;

import java.time.LocalDate;
import java.util.List;
import nl.stagepact.application.demo.DemoEmployer.Standing;
import nl.stagepact.application.demo.Scenario.Step;
import nl.stagepact.domain.placement.Conversation;
import nl.stagepact.domain.placement.Judgement;
import nl.stagepact.domain.placement.Outcome;
import nl.stagepact.domain.placement.Signatory;
import nl.stagepact.domain.placement.TerminationReason;
import nl.stagepact.domain.shared.Party;
import nl.stagepact.domain.shared.Period;

/** Plays one scenario for one student: from the proposal to wherever it has come. */
final class Plot {

    private static final List<TerminationReason> TERMINATIONS = List.of(
            TerminationReason.BY_MUTUAL_CONSENT,
            TerminationReason.ILLNESS,
            TerminationReason.LACKING_SUPERVISION,
            TerminationReason.NO_SHOW,
            TerminationReason.EMPLOYER_STOPPED,
            TerminationReason.UNSAFE,
            TerminationReason.CONDUCT,
            TerminationReason.STUDENT_LEFT_SCHOOL);

    private final Chronicle chronicle;
    private final Days days;
    private final Scenario scenario;
    private final OfferStory offer;
    private final Learner learner;
    private final Player supervisor;
    private final int turn;

    Plot(
            Chronicle chronicle,
            Days days,
            Scenario scenario,
            OfferStory offer,
            Learner learner,
            Player supervisor,
            int turn) {
        this.chronicle = chronicle;
        this.days = days;
        this.scenario = scenario;
        this.offer = offer;
        this.learner = learner;
        this.supervisor = supervisor;
        this.turn = turn;
    }

    OfferStory offer() {
        return offer;
    }

    Learner learner() {
        return learner;
    }

    private Period period() {
        return offer.terms().period();
    }

    /** When the student said yes: weeks before the start, or as long ago as what came after it took. */
    LocalDate confirmed() {
        if (!scenario.endsBeforeTheStart()) {
            return period().startDate().minusDays(30 + turn * 3 % 12);
        }
        var lastDay = days.ago(2 + turn * 5 % 17);
        if (offer.employer().standing() == Standing.SUSPENDED) {
            lastDay = days.ago(DemoEmployer.SUSPENDED + 4);
        }
        return lastDay.minusDays(
                switch (scenario.last(turn)) {
                    case CONFIRM -> 0;
                    case DRAW_UP -> 9;
                    case SIGN_ONE -> 8;
                    case SIGN_TWO -> 11;
                    default -> 15;
                });
    }

    void play() {
        var confirmed = confirmed();
        learner.looksFor(confirmed.minusDays(24), period());
        offer.propose(confirmed.minusDays(18), learner);
        if (turn % 2 == 0) {
            offer.invite(confirmed.minusDays(12), learner);
        }
        offer.accept(confirmed.minusDays(6), learner);
        offer.confirm(confirmed, learner);
        if (scenario.reaches(Step.DRAW_UP, turn)) {
            agree(new PlacementStory(chronicle, offer, learner, supervisor, turn), confirmed);
        }
    }

    private void agree(PlacementStory placement, LocalDate confirmed) {
        placement.drawUp(confirmed.plusDays(4), 1);
        int version = 1;
        if (scenario == SIGNATURE_REFUSED || scenario == COMPLETED_AFTER_A_REFUSAL) {
            placement.employerRefuses(confirmed.plusDays(7), version);
        }
        if (scenario == COMPLETED_AFTER_A_REFUSAL) {
            placement.drawUp(confirmed.plusDays(8), ++version);
        }
        if (scenario == CANCELLED) {
            placement.cancel(confirmed.plusDays(8));
        }
        if (scenario == SIGNED && turn % 2 == 0) {
            placement.nameTheMentor(confirmed.plusDays(5));
        }
        // whose signature lacks differs, so that each party finds one to give
        var first = turn % 4 == 3 ? Signatory.EMPLOYER : Signatory.STUDENT;
        var last = turn % 4 == 3 ? Signatory.STUDENT : Signatory.EMPLOYER;
        if (scenario.reaches(Step.SIGN_ONE, turn)) {
            placement.sign(confirmed.plusDays(8), first, version);
        }
        if (scenario.reaches(Step.SIGN_TWO, turn)) {
            placement.sign(confirmed.plusDays(11), Signatory.SCHOOL, version);
        }
        if (scenario.reaches(Step.SIGN_ALL, turn)) {
            if (learner.needsAGuardianOn(confirmed.plusDays(4), days)) {
                placement.guardianSigns(confirmed.plusDays(12), version);
            }
            placement.sign(confirmed.plusDays(15), last, version);
        } else {
            placement.isNotSigned(days);
        }
        if (scenario.reaches(Step.START, turn)) {
            placement.start();
            placement.needsAnAnswer(days);
            supervise(placement);
        }
    }

    /** Something changes meanwhile in a few: signed by all, waiting for signatures, refused, or without any. */
    private void amend(PlacementStory placement, LocalDate start) {
        switch (scenario) {
            case SECOND_HALF -> {
                if (turn % 3 == 0) {
                    placement.amend(start.plusDays(30));
                    placement.sign(start.plusDays(31), Signatory.SCHOOL, 2);
                    placement.sign(start.plusDays(33), Signatory.STUDENT, 2);
                    if (learner.needsAGuardianOn(start.plusDays(30), days)) {
                        placement.guardianSigns(start.plusDays(33), 2);
                    }
                    placement.sign(start.plusDays(34), Signatory.EMPLOYER, 2);
                }
            }
            case UNDER_WAY -> {
                if (turn % 3 == 0) {
                    placement.amend(start.plusDays(15));
                    placement.sign(start.plusDays(16), Signatory.SCHOOL, 2);
                } else if (turn % 3 == 1) {
                    placement.moveWithinTheCompany(start.plusDays(12));
                }
            }
            case MIDTERM_CHECK_EXEMPTED -> {
                placement.amend(start.plusDays(40));
                placement.studentRefuses(start.plusDays(42), 2);
            }
            default -> {
                // nothing changes
            }
        }
    }

    private void supervise(PlacementStory placement) {
        var start = period().startDate();
        amend(placement, start);
        meet(placement.course(), start);
        var end = period().endDate();
        boolean late = scenario == COMPLETED_WITH_LATE_CONVERSATIONS;
        if (scenario == TERMINATED) {
            terminate(placement, start);
            return;
        }
        if (scenario.reaches(Step.START_GESPREK, turn)) {
            var day = start.plusDays(late ? 22 : period().days() < 21 ? 2 : 3 + turn % 4);
            placement.conversations().holdStartGesprek(day);
            placement.conversations().answerPrivately(day.plusDays(1));
        }
        if (scenario.reaches(Step.MIDTERM_CHECK, turn)) {
            holdMidtermCheck(placement, late);
        }
        if (scenario.reaches(Step.EIND_GESPREK, turn)) {
            placement.conversations().holdEindGesprek(late ? end.plusDays(10) : end.minusDays(3 - turn % 3));
        }
        var closing = late ? end.plusDays(11) : end;
        if (scenario.reaches(Step.JUDGE, turn)) {
            placement.judge(
                    closing,
                    scenario == FAILED
                            ? Judgement.INSUFFICIENT
                            : turn % 3 == 0 ? Judgement.GOOD : Judgement.SUFFICIENT);
        }
        if (scenario.reaches(Step.DECIDE, turn)) {
            placement.decide(closing.plusDays(3), scenario == FAILED ? Outcome.FAILED : Outcome.PASSED);
        }
        if (scenario.reaches(Step.COMPLETE, turn)) {
            placement.complete(closing.plusDays(6));
            lookBack(placement, end);
        }
        if (late || !scenario.reaches(Step.COMPLETE, turn)) {
            placement.conversations().areOwed(period(), days);
        }
        if (scenario == EIND_GESPREK_DUE && turn % 2 == 0) {
            placement.conversations().isAgreedUpon(Conversation.EIND_GESPREK, days);
        }
    }

    /** What a few of those meet that are running. */
    private void meet(CourseStory course, LocalDate start) {
        switch (scenario) {
            case JUST_STARTED -> {
                if (turn % 4 == 1) {
                    course.missTheFirstDay(start);
                }
            }
            case UNDER_WAY -> {
                if (turn % 6 == 2) {
                    course.interrupt(start.plusDays(14));
                } else {
                    course.recordHours(start);
                }
            }
            case SECOND_HALF -> {
                switch (turn % 5) {
                    case 1 -> course.replaceMentor(start.plusDays(80));
                    case 2 -> course.replaceSupervisor(start.plusDays(80));
                    case 3 -> {
                        course.interrupt(start.plusDays(14));
                        course.resume(start.plusDays(21));
                    }
                    default -> course.recordHours(start);
                }
            }
            default -> {
                // nothing comes between
            }
        }
    }

    /** On what is completed: reviews, where the student went, and now and then something that was wrongly recorded. */
    private void lookBack(PlacementStory placement, LocalDate end) {
        if (scenario != COMPLETED) {
            return;
        }
        var course = placement.course();
        if (turn % 2 == 0) {
            course.review(end.plusDays(8));
            course.tellWhereTheStudentWent(end.plusDays(11));
        }
        if (turn % 9 == 3) {
            course.correctHours(end.plusDays(10), 600);
        }
        if (turn % 9 == 5) {
            placement.conversations().correctEindGesprek(end.plusDays(1), end.minusDays(7));
        }
    }

    private void holdMidtermCheck(PlacementStory placement, boolean late) {
        var middle = period().middle();
        switch (scenario) {
            case MIDTERM_CHECK_EXEMPTED, COMPLETED_WITH_AN_EXEMPTION ->
                placement.conversations().exemptMidtermCheck(middle);
            case COMPLETED_IN_TWO_WEEKS -> {
                // too short for one
            }
            case WHOLE_YEAR ->
                // the middle of the first half-year
                placement.conversations().holdMidtermCheck(period().startDate().plusDays(90 + turn % 5), 1);
            default -> placement.conversations().holdMidtermCheck(middle.plusDays(late ? 17 : turn % 5 - 1), 1);
        }
    }

    /** In the fourth week or the fifth; the student has to look again for what was left. */
    private void terminate(PlacementStory placement, LocalDate start) {
        var reason = TERMINATIONS.get(turn % TERMINATIONS.size());
        var initiator = switch (reason) {
            case EMPLOYER_STOPPED, CONDUCT -> Party.EMPLOYER;
            case ILLNESS, STUDENT_LEFT_SCHOOL -> Party.STUDENT;
            default -> Party.SCHOOL;
        };
        var lastDay = start.plusDays(25 + turn % 7);
        placement.conversations().holdStartGesprek(start.plusDays(9));
        placement.terminate(lastDay, initiator, reason);
        placement.course().afterTermination(lastDay, reason, days.today());
        if (reason != TerminationReason.STUDENT_LEFT_SCHOOL && reason != TerminationReason.NO_SHOW) {
            placement.conversations().holdExitConversation(lastDay);
        }
        if (reason != TerminationReason.STUDENT_LEFT_SCHOOL) {
            learner.looksFor(lastDay.plusDays(5), new Period(lastDay.plusDays(10), period().endDate()));
        }
    }
}

package nl.stagepact.application.demo;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.stagepact.application.holiday.Holidays;
import nl.stagepact.domain.placement.CoursePolicy;
import nl.stagepact.domain.placement.Outflow;
import nl.stagepact.domain.placement.PlacementCommand.*;
import nl.stagepact.domain.placement.ReplacementOutcome;
import nl.stagepact.domain.placement.StudentReview;
import nl.stagepact.domain.placement.TerminationReason;
import nl.stagepact.domain.shared.Actor;
import nl.stagepact.domain.shared.Party;
import nl.stagepact.domain.shared.Period;
import nl.stagepact.domain.shared.Personal;

/** What one student's placement meets on its way, and what came of it. */
final class CourseStory extends Chapter {

    CourseStory(Chronicle chronicle, OfferStory offer, Learner learner, Player supervisor, int turn) {
        super(chronicle, offer, learner, supervisor, turn);
    }

    /** @param from a Monday */
    void interrupt(LocalDate from) {
        act(
                from,
                learner.school().coordinator().actor(),
                new InterruptPlacement(
                        id, from, Optional.of(from.plusDays(39)), aboutStudent("De student wordt geopereerd.")));
    }

    void resume(LocalDate back) {
        act(back, learner.school().coordinator().actor(), new ResumePlacement(id, back));
    }

    void missTheFirstDay(LocalDate firstDay) {
        act(firstDay, offer.mentor().actor(), new ReportNoShow(id, firstDay));
    }

    /** Does nothing where there is only one. */
    void replaceMentor(LocalDate day) {
        another(offer.employer().mentors(), offer.mentor())
                .ifPresent(
                        next -> act(day, offer.employer().contact().actor(), new ReplaceMentor(id, next.personId())));
    }

    void replaceSupervisor(LocalDate day) {
        another(learner.school().supervisors(), supervisor)
                .ifPresent(next ->
                        act(day, learner.school().coordinator().actor(), new ReplaceSupervisor(id, next.personId())));
    }

    private static Optional<Player> another(List<Player> colleagues, Player now) {
        return colleagues.stream().filter(each -> !each.equals(now)).findFirst();
    }

    /** The student for two weeks; the mentor has confirmed the first of them. */
    void recordHours(LocalDate monday) {
        int hours = offer.terms().hoursPerWeek();
        var first = new Period(monday, monday.plusDays(4));
        var second = new Period(monday.plusDays(7), monday.plusDays(11));
        var student = learner.player().actor();
        act(monday.plusDays(7), student, new RecordHours(id, first, hours, Party.STUDENT));
        act(monday.plusDays(8), offer.mentor().actor(), new RecordHours(id, first, hours, Party.EMPLOYER));
        act(monday.plusDays(14), student, new RecordHours(id, second, hours - 2, Party.STUDENT));
    }

    void review(LocalDate day) {
        var review = new StudentReview(3 + turn % 3, 2 + turn % 4, 4, 3 + turn % 3, 4 + turn % 2);
        act(day, learner.player().actor(), new ReviewPlacement(id, Personal.of(learner.id(), review)));
    }

    void tellWhereTheStudentWent(LocalDate day) {
        var outflow = Outflow.values()[turn % Outflow.values().length];
        act(day, learner.school().coordinator().actor(), new RecordOutflow(id, outflow));
    }

    void correctHours(LocalDate day, int hours) {
        act(
                day,
                learner.school().coordinator().actor(),
                new CorrectRealisedHours(id, hours, aboutStudent("Twee ziektedagen waren meegeteld.")));
    }

    /**
     * After an early end for which another place is owed: one is solved, of another the term runs or has passed; that
     * Stagepact's own deadline finds told.
     */
    void afterTermination(LocalDate ended, TerminationReason reason, LocalDate today) {
        switch (reason) {
            case LACKING_SUPERVISION ->
                act(
                        ended.plusDays(7),
                        learner.school().coordinator().actor(),
                        new SolveReplacement(id, ReplacementOutcome.TERMINATED, Optional.empty(), Optional.empty()));
            case UNSAFE -> {
                var due = CoursePolicy.firstEdition().replacementDueAfter(Days.workday(ended), Holidays.byLaw());
                var next = due.plusDays(due.getDayOfWeek() == DayOfWeek.FRIDAY ? 3 : 1);
                if (next.isBefore(today)) {
                    act(next, Actor.application(), new DeclareReplacementOverdue(id, due));
                }
            }
            default -> {
                // another place is not owed
            }
        }
    }
}

package nl.stagepact.application.demo;

import java.time.LocalDate;
import java.util.ArrayList;
import nl.stagepact.application.demo.DemoEmployer.Standing;
import nl.stagepact.application.demo.OfferStory.Shape;
import nl.stagepact.domain.offer.RejectionReason;
import nl.stagepact.domain.offer.WithdrawalReason;
import nl.stagepact.domain.shared.LearningPath;

/**
 * The placements in every state. Of each scenario the first is at employer A with a student of school A, so that the people
 * who log in there find one of everything; the second group of every other scenario is at employer B.
 */
final class Placements {

    private static final int[] SEATS_IN_TURN = {1, 2, 3, 1, 2};

    /** Where a scenario is told of an employer that is not recognised any more. */
    private static final int GROUP_OF_AN_EXCEPTION = 2;

    private final Setting setting;
    private final Days days;
    private final Cast cast;
    private int placements;
    private int rejections;

    Placements(Setting setting) {
        this.setting = setting;
        this.days = setting.days();
        this.cast = setting.cast();
    }

    void tell() {
        for (var scenario : Scenario.values()) {
            int left = scenario.count();
            for (int group = 0; left > 0; group++) {
                int seats = Math.min(left, SEATS_IN_TURN[group % SEATS_IN_TURN.length]);
                tell(scenario, group, seats);
                left -= seats;
            }
        }
    }

    private void tell(Scenario scenario, int group, int students) {
        var programme = switch (group) {
            case 0 -> Programme.HELPENDE;
            case 1 -> Programme.MEDEWERKER_ICT;
            case GROUP_OF_AN_EXCEPTION -> isException(scenario) ? Programme.HELPENDE : cast.programmeToPlace();
            default -> cast.programmeToPlace();
        };
        var employer = employerOf(scenario, group, programme);
        var mentor = group == 0
                ? employer.mentors().getFirst()
                : employer.mentors().get(placements % employer.mentors().size());
        var path = scenario == Scenario.WHOLE_YEAR ? LearningPath.BBL : LearningPath.BOL;
        var period = scenario.period(days, group);
        // one more seat than students now and then, as long as the offer can still be had
        int seats = scenario.endsBeforeTheStart() && group % 3 == 2 ? students + 1 : students;
        var offer = setting.offer(employer, mentor, programme, new Shape(period, path, seats, group % 5 == 4));

        var plots = new ArrayList<Plot>();
        for (int i = 0; i < students; i++) {
            var learner = studentOf(scenario, group, programme);
            if (path == LearningPath.BBL) {
                learner.learnsAtWork();
            }
            plots.add(new Plot(
                    setting.chronicle(), days, scenario, offer, learner, supervisorOf(learner, group), placements++));
        }
        var firstYes =
                plots.stream().map(Plot::confirmed).min(LocalDate::compareTo).orElseThrow();
        var published = firstYes.minusDays(34);
        offer.publish(published);
        offer.losesItsRecognition(days);
        if (seats > students || scenario == Scenario.CANCELLED) {
            offer.goesStale(published, days);
        }
        if (scenario.endsBeforeTheStart() && group % 2 == 1) {
            tellOfTheOneNotChosen(offer, firstYes);
        }
        for (var plot : plots) {
            plot.play();
            if (scenario.endsBeforeTheStart()) {
                tellOfTheOtherOffer(plot);
            }
        }
    }

    private boolean isException(Scenario scenario) {
        return switch (scenario) {
            case PARTLY_SIGNED, SIGNED, SECOND_HALF, COMPLETED -> true;
            default -> false;
        };
    }

    private DemoEmployer employerOf(Scenario scenario, int group, Programme programme) {
        return switch (group) {
            case 0 -> cast.employerA();
            case 1 -> scenario.ordinal() % 2 == 0 ? cast.employerB() : cast.employerFor(programme);
            case GROUP_OF_AN_EXCEPTION ->
                !isException(scenario)
                        ? cast.employerFor(programme)
                        : cast.theOneThatIs(scenario == Scenario.COMPLETED ? Standing.WITHDRAWN : Standing.SUSPENDED);
            default -> cast.employerFor(programme);
        };
    }

    private Learner studentOf(Scenario scenario, int group, Programme programme) {
        if (group > 0) {
            return cast.nextStudent(programme, _ -> true);
        }
        return scenario == Scenario.MIDTERM_CHECK_LAST_DAYS
                ? cast.student()
                : cast.nextStudent(
                        programme, learner -> learner.school() == cast.schools().getFirst());
    }

    private Player supervisorOf(Learner learner, int group) {
        var supervisors = learner.school().supervisors();
        return group == 0 ? supervisors.getFirst() : supervisors.get(placements % supervisors.size());
    }

    /** Somebody who still looks for a place asked for this one, too. */
    private void tellOfTheOneNotChosen(OfferStory offer, LocalDate firstYes) {
        var reasons = RejectionReason.values();
        var learner = cast.nextStudent(offer.programme(), _ -> true);
        learner.looksFor(firstYes.minusDays(28), offer.terms().period());
        offer.propose(firstYes.minusDays(20), learner);
        offer.reject(firstYes.minusDays(4), learner, reasons[rejections++ % reasons.length]);
    }

    /** Where the student was a candidate, too, until the yes to this one. */
    private void tellOfTheOtherOffer(Plot plot) {
        var confirmed = plot.confirmed();
        var learner = plot.learner();
        setting.market()
                .find(learner, confirmed.minusDays(5), stall -> isAnother(stall.offer(), plot))
                .ifPresent(stall -> {
                    stall.propose(confirmed.minusDays(5), learner);
                    stall.offer().withdrawCandidate(confirmed, learner, WithdrawalReason.PLACED_ELSEWHERE);
                });
    }

    private static boolean isAnother(OfferStory other, Plot plot) {
        return other.employer() != plot.offer().employer()
                && other.terms().period().overlaps(plot.offer().terms().period());
    }
}

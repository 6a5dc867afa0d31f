package nl.stagepact.projections.placement;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.stagepact.domain.placement.IncidentEvent;
import nl.stagepact.domain.placement.IncidentEvent.MentorReplaced;
import nl.stagepact.domain.placement.IncidentEvent.NoShowReported;
import nl.stagepact.domain.placement.IncidentEvent.PlacementInterrupted;
import nl.stagepact.domain.placement.IncidentEvent.PlacementResumed;
import nl.stagepact.domain.placement.IncidentEvent.SupervisorReplaced;
import nl.stagepact.domain.placement.ResultEvent;
import nl.stagepact.domain.placement.ResultEvent.HoursRecorded;
import nl.stagepact.domain.placement.ResultEvent.OutflowRecorded;
import nl.stagepact.domain.placement.ResultEvent.StudentReviewed;
import nl.stagepact.projections.placement.Course.Correction;
import nl.stagepact.projections.placement.Course.Hours;
import nl.stagepact.projections.placement.Course.Interruption;

/** How what comes between changes what the board shows of it. */
final class CourseFold {

    private CourseFold() {}

    static Course after(Course was, IncidentEvent event) {
        return switch (event) {
            case PlacementInterrupted e ->
                with(
                        was,
                        and(
                                was.interruptions(),
                                new Interruption(
                                        e.fromDate(),
                                        e.expectedUntilDate(),
                                        e.reason().known(),
                                        Optional.empty())));
            case PlacementResumed e ->
                with(
                        was,
                        was.interruptions().stream()
                                .map(each -> each.resumedDate().isPresent() ? each : resumed(each, e.resumedDate()))
                                .toList());
            case NoShowReported e ->
                new Course(
                        was.interruptions(),
                        and(was.noShowDates(), e.date()),
                        was.hours(),
                        was.review(),
                        was.outflow(),
                        was.corrections());
            // who supervises stands beside the placement itself
            case MentorReplaced _, SupervisorReplaced _ -> was;
        };
    }

    static Course after(Course was, ResultEvent event) {
        return switch (event) {
            case HoursRecorded e -> {
                var others = was.hours().stream().filter(each -> !each.period().equals(e.period()));
                var all = Stream.concat(others, Stream.of(new Hours(e.period(), e.hours(), e.by())))
                        .sorted(Comparator.comparing(each -> each.period().startDate()))
                        .toList();
                yield new Course(
                        was.interruptions(), was.noShowDates(), all, was.review(), was.outflow(), was.corrections());
            }
            case StudentReviewed e ->
                new Course(
                        was.interruptions(),
                        was.noShowDates(),
                        was.hours(),
                        e.review().known(),
                        was.outflow(),
                        was.corrections());
            case OutflowRecorded e ->
                new Course(
                        was.interruptions(),
                        was.noShowDates(),
                        was.hours(),
                        was.review(),
                        Optional.of(e.outflow()),
                        was.corrections());
        };
    }

    static Course corrected(Course was, Correction correction) {
        return new Course(
                was.interruptions(),
                was.noShowDates(),
                was.hours(),
                was.review(),
                was.outflow(),
                and(was.corrections(), correction));
    }

    /** The same course without why it was interrupted and what the student thought of it. */
    static Course forEmployers(Course course) {
        return with(
                new Course(
                        course.interruptions(),
                        course.noShowDates(),
                        course.hours(),
                        Optional.empty(),
                        course.outflow(),
                        course.corrections()),
                course.interruptions().stream()
                        .map(each -> new Interruption(
                                each.fromDate(), each.expectedUntilDate(), Optional.empty(), each.resumedDate()))
                        .toList());
    }

    private static Interruption resumed(Interruption interruption, LocalDate back) {
        return new Interruption(
                interruption.fromDate(), interruption.expectedUntilDate(), interruption.reason(), Optional.of(back));
    }

    private static Course with(Course was, List<Interruption> interruptions) {
        return new Course(
                interruptions, was.noShowDates(), was.hours(), was.review(), was.outflow(), was.corrections());
    }

    private static <T> List<T> and(List<T> some, T one) {
        return Stream.concat(some.stream(), Stream.of(one)).toList();
    }
}

package nl.stagepact.application.examples;

import java.time.LocalDate;
import java.util.List;
import nl.stagepact.application.api.Http.Answer;
import nl.stagepact.application.api.Region;
import nl.stagepact.application.examples.Example.Scene;
import nl.stagepact.application.identity.TimeOfTests;
import nl.stagepact.domain.placement.ConversationEvent.*;
import nl.stagepact.domain.placement.CorrectionEvent.*;
import nl.stagepact.domain.placement.IncidentEvent.*;
import nl.stagepact.domain.placement.PlacementEvent.*;
import nl.stagepact.domain.placement.ReplacementEvent.*;
import nl.stagepact.domain.placement.ResultEvent.*;

/** What comes between in a placement. */
final class IncidentExamples {

    private IncidentExamples() {}

    static List<Example> all() {
        return List.of(
                Example.of(PlacementInterrupted.class, region -> {
                    var situation = Situation.started(region);
                    var firstDay = region.period.startDate();
                    return Scene.causedBy(() -> interrupt(situation, firstDay))
                            .refused("INTERRUPTION_OUTSIDE_PERIOD", () -> interrupt(situation, firstDay.minusDays(1)))
                            .refusedAfterwards("ALREADY_INTERRUPTED", () -> interrupt(situation, firstDay.plusDays(1)));
                }),
                Example.of(PlacementResumed.class, region -> {
                    var situation = Situation.started(region);
                    var firstDay = region.period.startDate();
                    interrupt(situation, firstDay).ok(200);
                    TimeOfTests.itIs(firstDay.plusDays(20));
                    return Scene.causedBy(() -> resume(situation, firstDay.plusDays(14)))
                            .refused("RESUMPTION_OUTSIDE_INTERRUPTION", () -> resume(situation, firstDay.plusDays(21)))
                            .refusedAfterwards("NOT_INTERRUPTED", () -> resume(situation, firstDay.plusDays(15)));
                }),
                Example.of(NoShowReported.class, region -> {
                    var situation = Situation.started(region);
                    var firstDay = region.period.startDate();
                    return Scene.causedBy(() -> miss(situation, firstDay))
                            .refused("NO_SHOW_OUTSIDE_FIRST_WEEK", () -> miss(situation, firstDay.plusDays(1)));
                }),
                Example.of(MentorReplaced.class, region -> {
                    var situation = Situation.started(region);
                    var other = region.employer
                            .post("/employers/" + region.employerId + "/mentors", """
                                    {"name": "Tine Tweede", "email": "tine@werk.example"}""")
                            .made();
                    return Scene.causedBy(() -> supervise(situation, other))
                            .refused("MENTOR_UNKNOWN", () -> supervise(situation, region.supervisorId))
                            .refusedAfterwards("NOT_FOUND", () -> situation.judge("GOOD"));
                }),
                Example.of(SupervisorReplaced.class, region -> {
                    var situation = Situation.started(region);
                    var other = anotherSupervisor(region);
                    return Scene.causedBy(() -> superviseForTheSchool(situation, other))
                            .refused("SUPERVISOR_UNKNOWN", () -> superviseForTheSchool(situation, region.mentorId));
                }),
                Example.of(HoursRecorded.class, region -> {
                    var situation = Situation.started(region);
                    var firstDay = region.period.startDate();
                    return Scene.causedBy(() -> hours(situation, firstDay, 8))
                            .refused("HOURS_OUTSIDE_PERIOD", () -> hours(situation, firstDay.plusDays(1), 8));
                }),
                Example.of(PrivateAnswerGiven.class, region -> {
                    var situation = Situation.started(region);
                    situation.startGesprek().ok(200);
                    return Scene.causedBy(() -> answerPrivately(situation, "start-gesprek"))
                            .refused("PRIVATE_ANSWER_TOO_EARLY", () -> answerPrivately(situation, "midterm-check"));
                }),
                Example.of(StudentReviewed.class, region -> {
                    var situation = Situation.completed(region);
                    return Scene.causedBy(() -> review(situation, 4))
                            .refused("VALIDATION", () -> review(situation, 6))
                            .refusedAfterwards("ALREADY_REVIEWED", () -> review(situation, 5));
                }),
                Example.of(OutflowRecorded.class, region -> {
                    var situation = Situation.completed(region);
                    return Scene.causedBy(() -> outflow(situation, "FURTHER_STUDY"))
                            .refused("VALIDATION", () -> outflow(situation, "MOON"));
                }),
                Example.of(RealisedHoursCorrected.class, region -> {
                    var situation = Situation.judged(region);
                    var early = correct(situation, "realised-hours", "\"realisedHours\": 205");
                    situation
                            .region
                            .coordinator
                            .post(situation.placement() + "/completion", "{\"realisedHours\": 250}")
                            .ok(200);
                    return Scene.causedBy(() -> correct(situation, "realised-hours", "\"realisedHours\": 205"))
                            .refused("NOTHING_TO_CORRECT", () -> early);
                }),
                Example.of(SchoolDecisionCorrected.class, region -> {
                    var running = Situation.confirmed(region);
                    var situation = Situation.completed(region);
                    var failed = "\"outcome\": \"FAILED\", \"explanation\": \"Niet gehaald.\"";
                    return Scene.causedBy(() -> correct(situation, "school-decision", failed))
                            .refused("NOTHING_TO_CORRECT", () -> correct(running, "school-decision", failed));
                }),
                Example.of(ConversationCorrected.class, region -> {
                    var situation = Situation.started(region);
                    situation.startGesprek().ok(200);
                    return Scene.causedBy(() -> correctStart(situation, region.supervisor))
                            .refused("NOT_YOUR_REPORT", () -> correctStart(situation, region.mentor));
                }),
                Example.of(ReplacementRequired.class, region -> {
                    var situation = Situation.started(region);
                    return Scene.causedBy(() -> unsafe(situation))
                            .refused("REPLACEMENT_NOT_OPEN", () -> solve(situation, "TERMINATED"));
                }),
                Example.of(ReplacementOverdue.class, region -> {
                    var situation = Situation.started(region);
                    unsafe(situation).ok(200);
                    return Scene.causedByTimeOn(region.period.startDate().plusDays(16))
                            .refusedAfterwards(
                                    "REPLACEMENT_SOLUTION_INCOMPLETE", () -> solve(situation, "TRANSFERRED"));
                }),
                Example.of(ReplacementSolved.class, region -> {
                    var situation = Situation.started(region);
                    unsafe(situation).ok(200);
                    return Scene.causedBy(() -> solve(situation, "TERMINATED"))
                            .refused("REPLACEMENT_SOLUTION_INCOMPLETE", () -> solve(situation, "CONTINUE_UNTIL"))
                            .refusedAfterwards("REPLACEMENT_NOT_OPEN", () -> solve(situation, "TRANSFERRED"));
                }));
    }

    private static Answer hours(Situation situation, LocalDate day, int hours) {
        return situation.student().post(situation.placement() + "/hours", """
                {"period": {"startDate": "%s", "endDate": "%s"}, "hours": %d}""".formatted(day, day, hours));
    }

    private static Answer review(Situation situation, int score) {
        return situation.student().post(situation.placement() + "/student-review", """
                {"preparationBySchool": %d, "supervisionBySchool": 4, "assignmentsFitWork": 3,
                 "supervisionByEmployer": 5, "learnedALot": 5}""".formatted(score));
    }

    private static Answer outflow(Situation situation, String outflow) {
        return situation.region.coordinator.post(
                situation.placement() + "/outflow", "{\"outflow\": \"%s\"}".formatted(outflow));
    }

    private static Answer correct(Situation situation, String what, String fields) {
        return situation.region.coordinator.post(
                situation.placement() + "/corrections/" + what, "{%s, \"reason\": \"Een tikfout.\"}".formatted(fields));
    }

    private static Answer correctStart(Situation situation, Region.Client by) {
        return by.post(
                situation.placement() + "/conversations/start-gesprek/corrections",
                Situation.report(situation.region.period.startDate().minusDays(1))
                        + ", \"reason\": \"Het was een dag eerder.\"}");
    }

    private static Answer unsafe(Situation situation) {
        return situation.region.coordinator.post(
                situation.placement() + "/termination", """
                {"reason": "UNSAFE", "lastDate": "%s", "explanation": "Het was er niet veilig."}""".formatted(situation.region.period.startDate()));
    }

    private static Answer solve(Situation situation, String outcome) {
        return situation.region.coordinator.post(
                "/replacements/" + situation.placementId + "/outcome", "{\"outcome\": \"%s\"}".formatted(outcome));
    }

    private static Answer interrupt(Situation situation, LocalDate from) {
        return situation.region.coordinator.post(
                situation.placement() + "/interruptions", """
                {"fromDate": "%s", "expectedUntilDate": "%s", "reason": "Een operatie."}""".formatted(from, from.plusDays(13)));
    }

    private static Answer resume(Situation situation, LocalDate back) {
        return situation.region.coordinator.post(
                situation.placement() + "/resumption", "{\"resumedDate\": \"%s\"}".formatted(back));
    }

    private static Answer miss(Situation situation, LocalDate date) {
        return situation.region.mentor.post(situation.placement() + "/no-shows", "{\"date\": \"%s\"}".formatted(date));
    }

    private static Answer supervise(Situation situation, String mentor) {
        return situation.region.employer.put(
                situation.placement() + "/mentor", "{\"mentorId\": \"%s\"}".formatted(mentor));
    }

    private static Answer superviseForTheSchool(Situation situation, String supervisor) {
        return situation.region.coordinator.put(
                situation.placement() + "/supervisor", "{\"schoolSupervisorId\": \"%s\"}".formatted(supervisor));
    }

    private static String anotherSupervisor(Region region) {
        return region.admin
                .post("/schools/" + region.schoolId + "/staff", """
                        {"role": "SCHOOL_SUPERVISOR", "contact": {"name": "Tom Tweede", "email": "tom@school.example"}}""")
                .ok(201)
                .text("/items/0/id");
    }

    private static Answer answerPrivately(Situation situation, String kind) {
        return situation.student().post(situation.placement() + "/conversations/" + kind + "/private-answer", """
                {"score": 2, "text": "Ik sta er vaak alleen voor."}""");
    }
}

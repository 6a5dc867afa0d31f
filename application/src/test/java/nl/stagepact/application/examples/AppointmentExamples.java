package nl.stagepact.application.examples;

import java.time.LocalDate;
import java.util.List;
import nl.stagepact.application.api.Http.Answer;
import nl.stagepact.application.api.Region.Client;
import nl.stagepact.application.examples.Example.Scene;
import nl.stagepact.domain.placement.AppointmentEvent.*;

/** When and where the three will talk. */
final class AppointmentExamples {

    private AppointmentExamples() {}

    static List<Example> all() {
        return List.of(
                Example.of(ConversationScheduled.class, region -> {
                    var situation = Situation.drawnUp(region);
                    var day = region.period.startDate();
                    return Scene.causedBy(() -> schedule(situation, region.supervisor, day))
                            .refused(
                                    "APPOINTMENT_IN_PAST",
                                    () -> schedule(situation, region.supervisor, LocalDate.parse("2026-01-05")));
                }),
                Example.of(ConversationRescheduled.class, region -> {
                    var situation = Situation.drawnUp(region);
                    var day = region.period.startDate();
                    schedule(situation, region.supervisor, day).ok(200);
                    return Scene.causedBy(() -> schedule(situation, region.mentor, day.plusDays(1)))
                            .refused("LINK_MISSING", () -> online(situation, region.mentor, day));
                }),
                Example.of(ConversationCancelled.class, region -> {
                    var situation = Situation.drawnUp(region);
                    var never = Situation.drawnUp(region);
                    schedule(situation, region.coordinator, region.period.startDate())
                            .ok(200);
                    return Scene.causedBy(() -> cancel(situation)).refused("NO_APPOINTMENT", () -> cancel(never));
                }),
                Example.of(ConversationReassigned.class, region -> {
                    var situation = Situation.drawnUp(region);
                    var day = region.period.startDate();
                    schedule(situation, region.mentor, day).ok(200);
                    var other = region.employer
                            .post("/employers/" + region.employerId + "/mentors", """
                                    {"name": "Tine Tweede", "email": "tine@werk.example"}""")
                            .made();
                    return Scene.causedBy(() -> region.employer.put(
                                    situation.placement() + "/mentor", "{\"mentorId\": \"%s\"}".formatted(other)))
                            .refusedAfterwards("NOT_FOUND", () -> schedule(situation, region.mentor, day.plusDays(1)));
                }));
    }

    private static Answer schedule(Situation situation, Client by, LocalDate day) {
        return by.put(
                appointment(situation),
                "{\"startsAt\": \"%sT10:00:00Z\", \"minutes\": 45, \"form\": \"ON_SITE\", \"where\": \"Kantine\"}"
                        .formatted(day));
    }

    private static Answer online(Situation situation, Client by, LocalDate day) {
        return by.put(
                appointment(situation),
                "{\"startsAt\": \"%sT10:00:00Z\", \"minutes\": 45, \"form\": \"ONLINE\", \"where\": \"Kantine\"}"
                        .formatted(day));
    }

    private static Answer cancel(Situation situation) {
        return situation.region.supervisor.delete(appointment(situation));
    }

    private static String appointment(Situation situation) {
        return situation.placement() + "/conversations/start-gesprek/appointment";
    }
}

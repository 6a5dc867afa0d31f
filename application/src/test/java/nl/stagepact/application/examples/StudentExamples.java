package nl.stagepact.application.examples;

import java.util.List;
import nl.stagepact.application.api.Http.Answer;
import nl.stagepact.application.api.Region;
import nl.stagepact.application.examples.Example.Scene;
import nl.stagepact.domain.student.StudentEvent.*;

final class StudentExamples {

    private StudentExamples() {}

    static List<Example> all() {
        return List.of(
                Example.of(
                        StudentRegistered.class,
                        region -> Scene.causedBy(() -> register(region, 2))
                                .refusedAfterwards("ALREADY_EXISTS", () -> register(region, 3))),
                Example.of(ProfileUpdated.class, region -> {
                    var student = region.student("900001");
                    return Scene.causedBy(() -> profile(region, student, "Ik wil leren bouwen."))
                            .refused("VALIDATION", () -> profile(region, student, "x".repeat(5000)));
                }),
                Example.of(SearchStarted.class, region -> {
                    var student = region.student("900001");
                    return Scene.causedBy(() -> search(region, student, "2027-02-01", "2027-07-02"))
                            .refused("VALIDATION", () -> search(region, student, "2027-07-02", "2027-02-01"));
                }));
    }

    private static Answer register(Region region, int year) {
        return region.coordinator.post("/students", """
                {"schoolId": "%s", "studentNumber": "900001", "programme": "%s", "level": "MBO_4", "learningPath": "BOL",
                 "year": %d, "contact": {"name": "Sam Student", "email": "sam@school.example"}}""".formatted(region.schoolId, Region.CREBO, year));
    }

    private static Answer profile(Region region, String student, String motivation) {
        return region.coordinator.put("/students/" + student + "/profile", """
                {"year": 2, "type": "WORKING", "themes": ["ict"], "region": "Amersfoort", "motivation": "%s"}""".formatted(motivation));
    }

    private static Answer search(Region region, String student, String first, String last) {
        return region.coordinator.post("/students/" + student + "/searches", """
                {"period": {"startDate": "%s", "endDate": "%s"}}""".formatted(first, last));
    }
}

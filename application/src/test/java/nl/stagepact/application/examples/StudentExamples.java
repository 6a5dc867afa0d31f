package nl.stagepact.application.examples;

import java.time.LocalDate;
import java.util.List;
import nl.stagepact.application.api.Http.Answer;
import nl.stagepact.application.api.Region;
import nl.stagepact.application.api.Region.Client;
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
                }),
                Example.of(SearchEscalated.class, region -> {
                    var student = whoSearches(region, "900001");
                    return Scene.causedByTimeOn(region.period.startDate().minusWeeks(6))
                            .refused("OWNER_UNKNOWN", () -> own(region, student, region.mentorId));
                }),
                Example.of(SearchOwnerAssigned.class, region -> {
                    var student = whoSearches(region, "900001");
                    return Scene.causedBy(() -> own(region, student, region.supervisorId))
                            .refused("OWNER_UNKNOWN", () -> own(region, student, region.mentorId));
                }),
                Example.of(SearchEnded.class, region -> {
                    var student = whoSearches(region, "900001");
                    var another = region.student("900002");
                    return Scene.causedBy(() -> region.coordinator.post("/students/" + student + "/search-withdrawal"))
                            .refused(
                                    "NO_SEARCH",
                                    () -> region.coordinator.post("/students/" + another + "/search-withdrawal"));
                }),
                Example.of(SupportRequested.class, region -> {
                    var student = region.student("900001");
                    return Scene.causedBy(() -> support(region.appOf(student), student))
                            .refused("FORBIDDEN", () -> support(region.employer, student));
                }),
                Example.of(GuardianNamed.class, region -> {
                    var minor = born(region, "900001", Region.TODAY.minusYears(17));
                    var adult = born(region, "900002", Region.TODAY.minusYears(18));
                    return Scene.causedBy(() -> guardian(region, minor))
                            .refused("STUDENT_OF_AGE", () -> guardian(region, adult));
                }),
                Example.of(RegistrationCorrected.class, region -> {
                    var student = region.student("900001");
                    return Scene.causedBy(() -> correct(region, student, 3))
                            .refused("VALIDATION", () -> correct(region, student, 9));
                }),
                Example.of(StudentLeft.class, region -> {
                    var student = region.student("900001");
                    return Scene.causedBy(() -> leave(region, student, Region.TODAY))
                            .refused("LAST_DAY_IN_FUTURE", () -> leave(region, student, Region.TODAY.plusDays(1)))
                            .refusedAfterwards(
                                    "STUDENT_LEFT", () -> search(region, student, "2027-02-01", "2027-07-02"));
                }));
    }

    private static String whoSearches(Region region, String number) {
        var student = region.student(number);
        search(
                        region,
                        student,
                        region.period.startDate().toString(),
                        region.period.endDate().toString())
                .ok(200);
        return student;
    }

    private static String born(Region region, String number, LocalDate day) {
        return region.coordinator
                .post("/students", """
                {"schoolId": "%s", "studentNumber": "%s", "programme": "%s", "level": "MBO_4", "learningPath": "BOL",
                 "year": 1, "birthDate": "%s", "contact": {"name": "Kim Student", "email": "kim@school.example"}}""".formatted(region.schoolId, number, Region.CREBO, day))
                .made();
    }

    private static Answer own(Region region, String student, String owner) {
        return region.coordinator.post(
                "/students/" + student + "/search-owner", "{\"ownerId\": \"%s\"}".formatted(owner));
    }

    private static Answer support(Client asking, String student) {
        return asking.post(
                "/students/" + student + "/support-requests",
                "{\"explanation\": \"Graag een jobcoach bij de start.\"}");
    }

    private static Answer guardian(Region region, String student) {
        return region.coordinator.post("/students/" + student + "/guardian", """
                {"contact": {"name": "Robin Ouder", "email": "robin@thuis.example"}}""");
    }

    private static Answer correct(Region region, String student, int year) {
        return region.coordinator.post("/students/" + student + "/corrections", """
                {"programme": "%s", "level": "MBO_4", "learningPath": "BOL", "year": %d, "reason": "Verkeerd leerjaar.",
                 "contact": {"name": "Sam Student", "email": "sam@school.example"}}""".formatted(Region.CREBO, year));
    }

    private static Answer leave(Region region, String student, LocalDate day) {
        return region.coordinator.post("/students/" + student + "/departure", """
                {"lastDate": "%s", "reason": "MOVED"}""".formatted(day));
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

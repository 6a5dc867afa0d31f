package nl.stagepact.application.examples;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.stagepact.application.api.Region;
import nl.stagepact.application.api.Region.Client;

/** Everybody who comes near a case, under the names of the table in {@code whole-case.txt}. */
final class CasePeople {

    final Region region;
    final Situation placed;
    final String otherStudentId;
    final Client reporter;
    final Client confidant;
    final Client investigator;
    final Client second;
    final Client third;
    final String investigatorId;
    final String employersAddress;
    final String confidantsAddress;
    final String reportersAddress;

    private final Map<String, Client> all = new LinkedHashMap<>();

    /** The reporter's placement at the region's employer has begun; elsewhere is another school. */
    CasePeople(Region region, Region elsewhere) {
        this.region = region;
        placed = Situation.started(region);
        placed.startGesprek().ok(200);
        otherStudentId = Situation.aSearchingStudent(region);
        var mark = UUID.randomUUID().toString().substring(0, 8);
        employersAddress = "contact-" + mark + "@zorg.example";
        confidantsAddress = "vertrouwen-" + mark + "@school.example";
        region.employer
                .put(
                        "/employers/" + region.employerId + "/contact",
                        "{\"name\": \"Wies Voorbeeld\", \"email\": \"%s\"}".formatted(employersAddress))
                .ok(200);
        reporter = placed.student();
        reportersAddress =
                region.coordinator.get("/students/" + placed.studentId).ok(200).text("/contact/email");
        var confidantId = region.admin
                .post("/schools/" + region.schoolId + "/staff", """
                        {"role": "CONFIDANT", "contact": {"name": "Vera Vertrouwen", "email": "%s"}}""".formatted(confidantsAddress))
                .ok(201)
                .text("/items/0/id");
        confidant = somebody("SCHOOL", region.schoolId, "CONFIDANT", confidantId);
        investigatorId = UUID.randomUUID().toString();
        investigator = officer(investigatorId);
        second = officer(UUID.randomUUID().toString());
        third = officer(UUID.randomUUID().toString());
        all.put("reporter", reporter);
        all.put("other-student", region.appOf(otherStudentId));
        all.put("coordinator", region.coordinator);
        all.put("confidant", confidant);
        all.put("coordinator-elsewhere", elsewhere.coordinator);
        all.put(
                "confidant-elsewhere",
                somebody(
                        "SCHOOL",
                        elsewhere.schoolId,
                        "CONFIDANT",
                        UUID.randomUUID().toString()));
        all.put("employer", region.employer);
        all.put("mentor", region.mentor);
        all.put("advisor", region.advisor);
        all.put("investigator", investigator);
        all.put("second-investigator", second);
        all.put("analyst", region.client("demo-analyst", "stagepact"));
        all.put("admin", region.admin);
    }

    Map<String, Client> all() {
        return all;
    }

    String reporterId() {
        return placed.studentId;
    }

    private Client officer(String personId) {
        return system("SBB", Optional.empty(), "SBB_INVESTIGATOR", personId);
    }

    private Client somebody(String type, String organisationId, String role, String personId) {
        return system(type, Optional.of(organisationId), role, personId);
    }

    private Client system(String type, Optional<String> organisationId, String role, String personId) {
        var made = region.admin
                .post("/system-clients", """
                        {"name": "%s", "organisationType": "%s"%s, "roles": ["%s"], "personId": "%s"}""".formatted(
                                role,
                                type,
                                organisationId
                                        .map(", \"organisationId\": \"%s\""::formatted)
                                        .orElse(""),
                                role,
                                personId))
                .ok(201);
        return region.client(made.text("/id"), made.text("/secret"));
    }
}

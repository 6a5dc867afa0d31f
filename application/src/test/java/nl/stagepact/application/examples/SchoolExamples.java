package nl.stagepact.application.examples;

import java.time.LocalDate;
import java.util.List;
import nl.stagepact.application.api.Http.Answer;
import nl.stagepact.application.api.Region;
import nl.stagepact.application.examples.Example.Scene;
import nl.stagepact.domain.school.SchoolEvent.*;

final class SchoolExamples {

    private SchoolExamples() {}

    static List<Example> all() {
        return List.of(
                Example.of(
                        SchoolRegistered.class,
                        region -> Scene.causedBy(() -> register(region, "College Voorbeeld"))
                                .refusedAfterwards("ALREADY_EXISTS", () -> register(region, "Een Andere Naam"))),
                Example.of(StaffAppointed.class, region -> {
                    var key = Region.newKey();
                    return Scene.causedBy(() -> appoint(region, "CONFIDANT", key))
                            .refused("VALIDATION", () -> appoint(region, "DIRECTOR", Region.newKey()));
                }),
                Example.of(
                        StaffLeft.class,
                        region -> Scene.causedBy(() -> leave(region, Region.TODAY))
                                .refused("DATE_IN_FUTURE", () -> leave(region, Region.TODAY.plusDays(1)))),
                Example.of(
                        SchoolCorrected.class,
                        region -> Scene.causedBy(() -> correct(region, "College De Voorbeelden"))
                                .refused("VALIDATION", () -> correct(region, ""))),
                Example.of(
                        PeriodsPublished.class,
                        region -> Scene.causedBy(() -> publish(region, "2027-02-01", "2027-07-02"))
                                .refused("VALIDATION", () -> publish(region, "2027-07-02", "2027-02-01"))),
                Example.of(
                        SigningPolicySet.class,
                        region -> Scene.causedBy(() -> signers(region, "SCHOOL_SUPERVISOR"))
                                .refused("SIGNERS_INVALID", () -> signers(region, "CONFIDANT"))));
    }

    private static String school(Region region) {
        return "/schools/" + region.schoolId;
    }

    private static Answer register(Region region, String name) {
        var code = region.admin
                .get(school(region))
                .ok(200)
                .text("/institutionCode")
                .replaceFirst("^9", "8");
        return region.admin.post("/schools", """
                {"institutionCode": "%s", "name": "%s"}""".formatted(code, name));
    }

    private static Answer appoint(Region region, String role, String key) {
        return region.admin.post(school(region) + "/staff", """
                {"role": "%s", "contact": {"name": "Vera Vertrouwd", "email": "vera@school.example"}}""".formatted(role), "Idempotency-Key", key);
    }

    private static Answer leave(Region region, LocalDate day) {
        return region.admin.post(school(region) + "/staff/" + region.supervisorId + "/departure", """
                {"role": "SCHOOL_SUPERVISOR", "lastDate": "%s"}""".formatted(day));
    }

    private static Answer correct(Region region, String name) {
        return region.admin.post(school(region) + "/corrections", """
                {"name": "%s", "reason": "Schrijffout."}""".formatted(name));
    }

    private static Answer publish(Region region, String first, String last) {
        return region.admin.post(school(region) + "/periods", """
                {"programme": "%s", "periods": [{"name": "Januari", "period": {"startDate": "%s", "endDate": "%s"}}]}""".formatted(Region.CREBO, first, last));
    }

    private static Answer signers(Region region, String role) {
        return region.admin.put(school(region) + "/signing-policy", """
                {"guardianSignsForMinors": true, "signers": ["%s"]}""".formatted(role));
    }
}

package nl.stagepact.application.examples;

import java.time.LocalDate;
import java.util.List;
import nl.stagepact.application.api.Http.Answer;
import nl.stagepact.application.api.Region;
import nl.stagepact.application.examples.Example.Scene;
import nl.stagepact.domain.employer.EmployerEvent.*;
import nl.stagepact.domain.shared.SchoolYear;

final class EmployerExamples {

    private static final LocalDate LAST_YEAR = Region.TODAY.minusYears(1);

    private static final String THIS_YEAR = SchoolYear.of(Region.TODAY).value();

    private EmployerExamples() {}

    static List<Example> all() {
        return List.of(
                Example.of(
                        EmployerRegistered.class,
                        region -> Scene.causedBy(() -> register(region, "Bakkerij Voorbeeld"))
                                .refusedAfterwards("ALREADY_EXISTS", () -> register(region, "Een Andere Naam"))),
                Example.of(
                        ContactChanged.class,
                        region -> Scene.causedBy(() -> contact(region, "nieuw@zorg.example"))
                                .refused("VALIDATION", () -> contact(region, "geen adres"))),
                Example.of(MentorAppointed.class, region -> {
                    var key = Region.newKey();
                    return Scene.causedBy(() -> region.employer.post(
                                    employer(region) + "/mentors",
                                    "{\"name\": \"Moniek Mentor\", \"email\": \"moniek@zorg.example\"}",
                                    "Idempotency-Key",
                                    key))
                            .refused("VALIDATION", () -> region.employer.post(employer(region) + "/mentors", "{}"));
                }),
                Example.of(
                        MentorTrained.class,
                        region -> Scene.causedBy(() -> train(region, LAST_YEAR))
                                .refused("DATE_IN_FUTURE", () -> train(region, Region.TODAY.plusDays(1)))),
                Example.of(MentorTrainingCorrected.class, region -> {
                    train(region, LAST_YEAR).ok(200);
                    return Scene.causedBy(() -> correctTraining(region, LAST_YEAR.minusDays(1)))
                            .refused("DATE_IN_FUTURE", () -> correctTraining(region, Region.TODAY.plusDays(1)));
                }),
                Example.of(
                        MentorLeft.class,
                        region -> Scene.causedBy(() -> leave(region, Region.TODAY))
                                .refused("DATE_IN_FUTURE", () -> leave(region, Region.TODAY.plusDays(1)))),
                Example.of(
                        EmployerCorrected.class,
                        region -> Scene.causedBy(() -> correct(region, "Zorggroep De Linden"))
                                .refused("VALIDATION", () -> correct(region, ""))),
                Example.of(
                        PactSigned.class,
                        region -> Scene.causedBy(() -> sign(region, LAST_YEAR))
                                .refused("DATE_IN_FUTURE", () -> sign(region, Region.TODAY.plusDays(1)))
                                .refusedAfterwards("PACT_ALREADY_SIGNED", () -> sign(region, Region.TODAY))),
                Example.of(PlacesPledged.class, region -> {
                    sign(region, LAST_YEAR).ok(201);
                    return Scene.causedBy(() -> pledge(region, THIS_YEAR))
                            .refused("SCHOOL_YEAR_OVER", () -> pledge(region, "2020-2021"));
                }),
                Example.of(
                        YearPlanned.class,
                        region -> Scene.causedBy(() -> plan(region, Region.TODAY))
                                .refused("PERIOD_OUTSIDE_SCHOOL_YEAR", () -> plan(region, LAST_YEAR))));
    }

    static String employer(Region region) {
        return "/employers/" + region.employerId;
    }

    /** One KvK number for each region: the last one that it doesn't use itself. */
    private static Answer register(Region region, String name) {
        var kvk = region.admin.get(employer(region)).ok(200).text("/kvk").replaceFirst("^91", "92");
        return region.advisor.post("/employers", """
                {"kvk": "%s", "name": "%s",
                 "address": {"street": "Bedachtweg 2", "postcode": "0001 AA", "municipality": "Amersfoort"},
                 "contact": {"name": "Wies Voorbeeld", "email": "wies@bakker.example"}}""".formatted(kvk, name));
    }

    private static Answer contact(Region region, String email) {
        return region.employer.put(
                employer(region) + "/contact", "{\"name\": \"Wies Voorbeeld\", \"email\": \"%s\"}".formatted(email));
    }

    private static Answer train(Region region, LocalDate day) {
        return region.employer.post(
                employer(region) + "/mentors/" + region.mentorId + "/trainings",
                "{\"trainedDate\": \"%s\"}".formatted(day));
    }

    private static Answer correctTraining(Region region, LocalDate day) {
        return region.employer.post(
                employer(region) + "/mentors/" + region.mentorId + "/training-corrections",
                "{\"trainedDate\": \"%s\", \"reason\": \"Verkeerd gelezen.\"}".formatted(day));
    }

    private static Answer leave(Region region, LocalDate day) {
        return region.employer.post(
                employer(region) + "/mentors/" + region.mentorId + "/departure",
                "{\"lastDate\": \"%s\"}".formatted(day));
    }

    private static Answer correct(Region region, String name) {
        return region.employer.post(employer(region) + "/corrections", """
                {"name": "%s", "reason": "Schrijffout.",
                 "address": {"street": "Bedachtweg 3", "postcode": "0001 AA", "municipality": "Amersfoort"}}""".formatted(name));
    }

    private static Answer sign(Region region, LocalDate day) {
        return region.employer.post(employer(region) + "/pact-signatures", """
                {"pact": "AMERSFOORT-2026", "place": "Amersfoort", "signedDate": "%s",
                 "signer": {"name": "Wies Voorbeeld", "function": "directeur"}}""".formatted(day));
    }

    private static Answer pledge(Region region, String year) {
        return region.employer.post(employer(region) + "/pledges", """
                {"pact": "AMERSFOORT-2026", "schoolYear": "%s", "crebo": "%s", "level": "MBO_4", "number": 4}""".formatted(year, Region.CREBO));
    }

    private static Answer plan(Region region, LocalDate start) {
        return region.employer.put(employer(region) + "/year-plans/" + THIS_YEAR, """
                {"departments": [{"name": "ICT", "crebo": "%s", "level": "MBO_4", "places": 2, "mentorId": "%s",
                 "period": {"startDate": "%s", "endDate": "%s"}}]}""".formatted(
                        Region.CREBO, region.mentorId, start, start.plusMonths(4)));
    }
}

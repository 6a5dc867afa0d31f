package nl.stagepact.application.examples;

import static nl.stagepact.application.examples.EmployerExamples.employer;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import nl.stagepact.application.api.Http.Answer;
import nl.stagepact.application.api.Region;
import nl.stagepact.application.examples.Example.Scene;
import nl.stagepact.domain.employer.EmployerEvent.*;
import nl.stagepact.domain.employer.ProcedureEvent.*;

/** What SBB decides about the recognition that all offers of the region need, and how that is contested. */
final class RecognitionExamples {

    private static final LocalDate LAST_YEAR = Region.TODAY.minusYears(1);

    private RecognitionExamples() {}

    static List<Example> all() {
        return List.of(
                decision(
                        RecognitionGranted.class,
                        _ -> {},
                        "GRANT",
                        LAST_YEAR,
                        "RECOGNITION_NOT_SUSPENDED",
                        "REINSTATE"),
                decision(
                        RecognitionSuspended.class,
                        Region::recognise,
                        "SUSPEND",
                        Region.TODAY,
                        "RECOGNITION_NOT_SUSPENDED",
                        "REINSTATE"),
                decision(
                        RecognitionReinstated.class,
                        RecognitionExamples::suspended,
                        "REINSTATE",
                        Region.TODAY,
                        "RECOGNITION_ALREADY_DECIDED",
                        "GRANT"),
                Example.of(RecognitionWithdrawn.class, region -> {
                    region.recognise();
                    assertThat(decide(region, "WITHDRAW", Region.TODAY).refusal())
                            .isEqualTo("HEARING_REQUIRED");
                    heard(region);
                    return Scene.causedBy(() -> decide(region, "WITHDRAW", Region.TODAY))
                            .refused("RECOGNITION_NOT_SUSPENDED", () -> decide(region, "REINSTATE", Region.TODAY));
                }),
                decision(
                        RecognitionRestored.class,
                        RecognitionExamples::withdrawn,
                        "RESTORE",
                        Region.TODAY,
                        "RECOGNITION_NOT_SUSPENDED",
                        "REINSTATE"),
                decision(
                        RecognitionRefused.class,
                        region -> apply(region).ok(200),
                        "REFUSE",
                        Region.TODAY,
                        "RECOGNITION_NOT_SUSPENDED",
                        "REINSTATE"),
                decision(
                        RecognitionReviewed.class,
                        Region::recognise,
                        "REVIEW",
                        Region.TODAY,
                        "APPLICATION_NOT_OPEN",
                        "REFUSE"),
                Example.of(
                        RecognitionApplied.class,
                        region -> Scene.causedBy(() -> apply(region))
                                .refused(
                                        "VALIDATION",
                                        () -> region.employer.post(
                                                employer(region) + "/recognition-applications", "{}"))),
                Example.of(RecognitionHearingInvited.class, region -> {
                    region.recognise();
                    return Scene.causedBy(() -> invite(region))
                            .refused("HEARING_NOT_INVITED", () -> hear(region, Region.TODAY));
                }),
                Example.of(RecognitionHearingHeld.class, region -> {
                    region.recognise();
                    invite(region).ok(200);
                    return Scene.causedBy(() -> hear(region, Region.TODAY))
                            .refused("DATE_IN_FUTURE", () -> hear(region, Region.TODAY.plusDays(1)));
                }),
                Example.of(RecognitionHearingWaived.class, region -> {
                    region.recognise();
                    invite(region).ok(200);
                    return Scene.causedBy(() -> waive(region))
                            .refusedAfterwards("HEARING_NOT_INVITED", () -> hear(region, Region.TODAY));
                }),
                Example.of(ObjectionLodged.class, region -> {
                    withdrawn(region);
                    return Scene.causedBy(() -> object(region, Region.TODAY))
                            .refused("DATE_IN_FUTURE", () -> object(region, Region.TODAY.plusDays(1)));
                }),
                Example.of(ObjectionDecided.class, region -> {
                    contested(region);
                    return Scene.causedBy(() -> judge(region, "UNFOUNDED"))
                            .refusedAfterwards("OBJECTION_NOT_OPEN", () -> judge(region, "FOUNDED"));
                }),
                Example.of(InterimReliefGranted.class, region -> {
                    contested(region);
                    return Scene.causedBy(() -> relieve(region, Region.TODAY))
                            .refused("NOTHING_TO_RELIEVE", () -> relieve(region, LAST_YEAR));
                }),
                Example.of(InterimReliefEnded.class, region -> {
                    contested(region);
                    relieve(region, Region.TODAY).ok(200);
                    return Scene.causedBy(() -> judge(region, "UNFOUNDED"))
                            .refusedAfterwards("OBJECTION_NOT_OPEN", () -> relieve(region, Region.TODAY));
                }));
    }

    private static void suspended(Region region) {
        region.recognise();
        decide(region, "SUSPEND", Region.TODAY).ok(200);
    }

    /** As an employer is before a withdrawal. */
    static void heard(Region region) {
        invite(region).ok(200);
        hear(region, Region.TODAY).ok(200);
    }

    private static void withdrawn(Region region) {
        region.recognise();
        heard(region);
        decide(region, "WITHDRAW", Region.TODAY).ok(200);
    }

    private static void contested(Region region) {
        withdrawn(region);
        object(region, Region.TODAY).ok(201);
    }

    private static Answer apply(Region region) {
        return region.employer.post(employer(region) + "/recognition-applications", """
                {"crebos": ["%s"], "motivation": "Wij leiden graag op."}""".formatted(Region.CREBO));
    }

    private static Answer invite(Region region) {
        return region.advisor.post(
                employer(region) + "/recognition-hearings", """
                {"kind": "INVITE", "crebos": ["%s"], "hearingDate": "%s", "reason": "Voornemen tot intrekking."}""".formatted(Region.CREBO, Region.TODAY));
    }

    private static Answer hear(Region region, LocalDate day) {
        return region.advisor.post(employer(region) + "/recognition-hearings", """
                {"kind": "RECORD", "hearingDate": "%s", "report": "De begeleiding ontbrak."}""".formatted(day));
    }

    private static Answer waive(Region region) {
        return region.advisor.post(
                employer(region) + "/recognition-hearings", "{\"kind\": \"WAIVE\", \"reason\": \"Ziet ervan af.\"}");
    }

    private static Answer object(Region region, LocalDate day) {
        return region.employer.post(employer(region) + "/objections", """
                {"allCrebos": true, "lodgedDate": "%s", "grounds": "Er is wel begeleiding."}""".formatted(day));
    }

    private static Answer judge(Region region, String outcome) {
        return region.advisor.post(employer(region) + "/objections/1/decision", """
                {"outcome": "%s", "decidedDate": "%s", "reason": "Zo is gebleken."}""".formatted(outcome, Region.TODAY));
    }

    private static Answer relieve(Region region, LocalDate from) {
        return region.advisor.post(employer(region) + "/objections/1/interim-relief", """
                {"effectiveDate": "%s", "reason": "Voorlopige voorziening."}""".formatted(from));
    }

    private static Example decision(
            Class<?> event,
            Consumer<Region> before,
            String kind,
            LocalDate effectiveDate,
            String code,
            String refusedKind) {
        return Example.of(event, region -> {
            before.accept(region);
            return Scene.causedBy(() -> decide(region, kind, effectiveDate))
                    .refused(code, () -> decide(region, refusedKind, effectiveDate));
        });
    }

    /** Whatever SBB decides, but a withdrawal, which follows a hearing. */
    static Answer decide(Region region, String kind, LocalDate effectiveDate) {
        boolean published = kind.equals("WITHDRAW") || kind.equals("REFUSE");
        return region.advisor.post(employer(region) + "/recognition-decisions", """
                {"kind": "%s", "crebos": ["%s"], "reason": "Zo besloten.", "effectiveDate": "%s"%s}""".formatted(
                        kind,
                        Region.CREBO,
                        effectiveDate,
                        published ? ", \"publishedDate\": \"%s\"".formatted(Region.TODAY) : ""));
    }
}

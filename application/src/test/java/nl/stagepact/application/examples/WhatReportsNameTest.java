package nl.stagepact.application.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import nl.stagepact.application.api.Http;
import nl.stagepact.application.api.Http.Answer;
import nl.stagepact.application.api.Region;
import nl.stagepact.application.api.Region.Client;
import nl.stagepact.application.identity.WholeApplicationTest;
import nl.stagepact.domain.shared.Period;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * What a report names is checked before anything follows from it: nobody makes a stranger watched over, shown to an
 * investigator, or impossible to erase.
 */
@WholeApplicationTest
class WhatReportsNameTest {

    private static final Period PERIOD =
            new Period(Region.TODAY.plusWeeks(10), Region.TODAY.plusWeeks(22).minusDays(1));

    @LocalServerPort
    private int port;

    @Autowired
    private JdbcClient database;

    private Http http;
    private Region region;
    private Situation situation;
    private Map<String, String> theirs;

    @BeforeEach
    void somebody_was_placed() {
        http = new Http(port);
        region = new Region(http, PERIOD);
        situation = Situation.confirmed(region);
        theirs = Map.of(
                "studentId", situation.studentId,
                "candidacyId", situation.candidacyId,
                "placementId", situation.placementId);
    }

    @Test
    void another_schools_confidant_and_coordinator_name_nobody_of_this_one() {
        var elsewhere = new Region(http, PERIOD);
        var strangers = Map.of("confidant", confidantOf(elsewhere), "coordinator", elsewhere.coordinator);

        strangers.forEach((who, stranger) -> {
            theirs.forEach((field, id) -> {
                var refused = stranger.post("/reports", naming(Map.of(field, id)));
                assertThat(refused.status()).as("%s by a %s", field, who).isEqualTo(404);
                assertThat(said(refused))
                        .as("as of what does not exist")
                        .isEqualTo(said(stranger.post(
                                "/reports",
                                naming(Map.of(field, UUID.randomUUID().toString())))));
            });
            assertThat(stranger.post("/reports", naming(Map.of("schoolId", region.schoolId)))
                            .refusal())
                    .as("in the name of another school, by a %s", who)
                    .isEqualTo("NOT_FOUND");
            stranger.post("/reports", naming(Map.of())).ok(201);
        });
        assertThat(reportsThatName(situation.studentId)).isZero();
        assertThat(isWatched()).isFalse();
    }

    @Test
    void a_student_names_what_is_their_own_and_nothing_of_another() {
        var other = region.appOf(Situation.aSearchingStudent(region));

        theirs.forEach((field, id) -> assertThat(
                        other.post("/reports", naming(Map.of(field, id))).refusal())
                .as(field)
                .isEqualTo("NOT_FOUND"));
        other.post("/reports", naming(Map.of("offerId", situation.offerId))).ok(201);

        var own = new LinkedHashMap<>(theirs);
        own.put("offerId", situation.offerId);
        own.put("schoolId", region.schoolId);
        situation.student().post("/reports", naming(own)).ok(201);
        assertThat(isWatched()).isTrue();
    }

    @Test
    void what_a_report_names_belongs_together() {
        var elsewhere = new Region(http, PERIOD);
        var another = Situation.aSearchingStudent(region);
        var confidant = confidantOf(region);
        var student = situation.student();

        assertThat(student.post("/reports", naming(theirs).replace(region.employerId, elsewhere.employerId))
                        .refusal())
                .as("at another employer")
                .isEqualTo("NAMED_THINGS_DIFFER");
        assertThat(student.post("/reports", naming(Map.of("schoolId", elsewhere.schoolId)))
                        .refusal())
                .as("another school than the student's")
                .isEqualTo("NOT_FOUND");
        assertThat(confidant
                        .post("/reports", naming(Map.of("studentId", another, "placementId", situation.placementId)))
                        .refusal())
                .as("of another student")
                .isEqualTo("NAMED_THINGS_DIFFER");
        assertThat(region.investigator
                        .post(
                                "/reports",
                                naming(Map.of("schoolId", elsewhere.schoolId, "candidacyId", situation.candidacyId)))
                        .refusal())
                .as("by whom everything can be seen")
                .isEqualTo("NAMED_THINGS_DIFFER");
        assertThat(isWatched()).isFalse();
    }

    @Test
    void who_has_no_account_names_an_employer_and_tells_the_rest() {
        theirs.forEach((field, id) -> {
            for (var named : new String[] {id, UUID.randomUUID().toString()}) {
                var refused = http.post("/api/v1/reports", naming(Map.of(field, named)));
                assertThat(refused.status()).as(field).isEqualTo(409);
                assertThat(refused.refusal()).as(field).isEqualTo("ACCOUNT_REQUIRED");
            }
        });
        assertThat(http.post("/api/v1/reports", naming(Map.of("offerId", situation.offerId)))
                        .refusal())
                .isEqualTo("ACCOUNT_REQUIRED");
        assertThat(http.post(
                                "/api/v1/reports",
                                naming(Map.of("schoolId", UUID.randomUUID().toString())))
                        .refusal())
                .as("a school that would never read it")
                .isEqualTo("NOT_FOUND");
        assertThat(isWatched()).isFalse();

        http.post("/api/v1/reports", naming(Map.of("schoolId", region.schoolId)))
                .ok(201);
    }

    @Test
    void a_report_is_about_an_employer_that_there_is() {
        var nobodys =
                naming(Map.of()).replace(region.employerId, UUID.randomUUID().toString());

        assertThat(http.post("/api/v1/reports", nobodys).refusal()).isEqualTo("EMPLOYER_UNKNOWN");
        assertThat(situation.student().post("/reports", nobodys).refusal()).isEqualTo("EMPLOYER_UNKNOWN");
        assertThat(confidantOf(region).post("/reports", nobodys).refusal()).isEqualTo("EMPLOYER_UNKNOWN");
    }

    @Test
    void an_erasure_waits_for_what_the_own_school_reported_until_that_is_over_and_for_nobody_elses_report() {
        var rejected = Situation.proposed(region);
        region.employer.post(rejected.candidacy() + "/rejection", """
                {"reason": "CAPACITY", "explanation": "Er is toch geen plek."}""").ok(200);
        region.coordinator
                .post("/students/" + rejected.studentId + "/departure", """
                {"lastDate": "%s", "reason": "HEALTH"}""".formatted(Region.TODAY))
                .ok(200);
        var named = naming(Map.of("candidacyId", rejected.candidacyId));

        var confidant = confidantOf(region);
        var report = "/reports/" + confidant.post("/reports", named).ok(201).text("/id");
        assertThat(erased(rejected.studentId).refusal()).isEqualTo("SUBJECT_STILL_NEEDED");
        confidant.post(report + "/withdrawal", "{}").ok(200);

        assertThat(http.post("/api/v1/reports", named).refusal()).isEqualTo("ACCOUNT_REQUIRED");
        assertThat(confidantOf(new Region(http, PERIOD)).post("/reports", named).refusal())
                .isEqualTo("NOT_FOUND");
        erased(rejected.studentId).ok(201);
    }

    @Test
    void a_case_that_names_a_candidacy_shows_what_became_of_it() {
        var rejected = Situation.proposed(region);
        region.employer.post(rejected.candidacy() + "/rejection", """
                {"reason": "CAPACITY", "explanation": "Er is toch geen plek."}""").ok(200);
        var named = naming(Map.of("candidacyId", rejected.candidacyId));
        var report = "/reports/"
                + rejected.student()
                        .post(
                                "/reports",
                                named.replaceFirst(
                                        "\\{",
                                        "{\"shareIdentity\": {\"sbb\": true, \"school\": false, \"employer\": false},"))
                        .made();

        assertThat(region.investigator
                        .get(report + "?purpose=HANDLING")
                        .ok(200)
                        .json()
                        .at("/events")
                        .findValuesAsString("type"))
                .contains("CandidateProposed", "CandidateRejected");
    }

    private Answer erased(String student) {
        return region.coordinator.post("/erasures", """
                {"studentId": "%s", "ground": "ON_REQUEST"}""".formatted(student));
    }

    /** A report about the region's employer. */
    private String naming(Map<String, String> named) {
        var report = Http.JSON.createObjectNode();
        report.put("desk", "SBB");
        report.put("phase", "SEARCHING");
        report.put("employerId", region.employerId);
        report.put("what", "Er werd iets gezegd.");
        report.put("wish", "INVESTIGATE");
        report.putArray("grounds").add("AGE");
        named.forEach(report::put);
        return report.toString();
    }

    private static String said(Answer answer) {
        return answer.text("/code") + answer.text("/title") + answer.text("/detail");
    }

    private long reportsThatName(String id) {
        return database.sql("""
                        select count(*) from domain_event_entry
                        where payload_type like '%DiscriminationReported' and meta_data::text like ?""").param("%" + id + "%").query(Long.class).single();
    }

    private boolean isWatched() {
        return database.sql("select exists (select from retaliation_watched where watched_id = any (?::uuid[]))")
                .param(theirs.values().toArray(String[]::new))
                .query(Boolean.class)
                .single();
    }

    private static Client confidantOf(Region region) {
        var made = region.admin
                .post("/system-clients", """
                {"name": "confidant", "organisationType": "SCHOOL", "organisationId": "%s", "roles": ["CONFIDANT"],
                 "personId": "%s"}""".formatted(region.schoolId, UUID.randomUUID()))
                .ok(201);
        return region.client(made.text("/id"), made.text("/secret"));
    }
}

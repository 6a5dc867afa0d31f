package nl.stagepact.application.api;

import static java.nio.charset.StandardCharsets.UTF_8;
import static nl.stagepact.application.api.Importing.BARE;
import static nl.stagepact.application.api.Importing.HEADER;
import static nl.stagepact.application.api.Importing.WHOLE;
import static nl.stagepact.application.api.Importing.lines;
import static nl.stagepact.application.api.Importing.problems;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.stagepact.application.identity.WholeApplicationTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

@WholeApplicationTest
class ImportTest {

    @LocalServerPort
    private int port;

    @Autowired
    private JdbcClient database;

    private Region region;
    private Importing school;
    private Importing employer;

    @BeforeEach
    void aRegion() {
        var http = new Http(port);
        region = new Region(http);
        region.recognise();
        school = new Importing(http, region.coordinator);
        employer = new Importing(http, region.employer);
    }

    private long count(String table) {
        return database.sql("select count(*) from " + table).query(Long.class).single();
    }

    @Test
    void a_check_writes_nothing_and_a_run_does_all_that_was_asked() {
        long events = count("domain_event_entry");
        long keys = count("subject_key");

        var checked = school.check("STUDENTS", HEADER + WHOLE.formatted("900001") + BARE.formatted("900002"));

        assertThat(problems(checked)).isEmpty();
        assertThat(lines(checked, "total")).isEqualTo(2);
        assertThat(lines(checked, "clean")).isEqualTo(2);
        assertThat(count("domain_event_entry")).isEqualTo(events);
        assertThat(count("subject_key")).as("but for the file's own").isEqualTo(keys + 1);

        var finished = school.run(checked, false);

        assertThat(lines(finished, "added")).isEqualTo(2);
        assertThat(count("domain_event_entry")).isEqualTo(events + 4);
        var shown = region.coordinator
                .get("/students?sort=studentNumber")
                .ok(200)
                .json()
                .path("items");
        assertThat(shown.at("/0/birthDate").asString()).isEqualTo("2007-02-01");
        assertThat(shown.at("/0/profile/themes").size()).isEqualTo(2);
        assertThat(shown.at("/0/profile/motivation").asString()).isEqualTo("Ik bouw graag.\r\nEcht.");
        assertThat(shown.at("/0/wantedPeriod/endDate").asString()).isEqualTo("2027-06-30");
        assertThat(shown.at("/0/missingInProfile").size()).isZero();
        assertThat(shown.at("/1/studentNumber").asString()).isEqualTo("900002");
    }

    @Test
    void nothing_of_the_file_stays_behind() {
        var finished = school.run(school.check("STUDENTS", HEADER + WHOLE.formatted("900001")), false);

        var id = java.util.UUID.fromString(finished.path("id").asString());
        assertThat(database.sql("select file from csv_import where id = ?")
                        .param(id)
                        .query()
                        .singleRow()
                        .get("file"))
                .isNull();
        assertThat(database.sql("select wrapped_key from subject_key where subject_id = ?")
                        .param(id)
                        .query()
                        .singleRow()
                        .get("wrapped_key"))
                .isNull();
    }

    @Test
    void all_problems_of_all_lines_are_told_at_once() {
        region.student("900009");

        var checked = school.check(
                "STUDENTS",
                HEADER
                        + WHOLE.formatted("900001")
                        + ";Sam;geen adres;99999;4;BOL;zeven;31-2-2027;;;;;;;;;\r\n"
                        + WHOLE.formatted("900001")
                        + BARE.formatted("900009")
                        + "900003;Bo;bo@school.example;25998;2;BOL;2;;;;Atlantis;;4;32;;1-2-2027;1-1-2027\r\n"
                        + "900004;Bo;bo@school.example;25998;4;BOL;2;;;;;;;;;;;te veel\r\n");

        assertThat(problems(checked))
                .containsExactly(
                        "4 studentnummer REQUIRED",
                        "4 e-mail INVALID_EMAIL",
                        "4 crebo UNKNOWN_CREBO",
                        "4 leerjaar WRONG_TYPE",
                        "4 geboortedatum INVALID_DATE",
                        "5 studentnummer REPEATED_LINE",
                        "7 studentnummer ALREADY_EXISTS",
                        "8 niveau LEVEL_MISMATCH",
                        "8 regio UNKNOWN_REGION",
                        "8 beschikbaar vanaf REQUIRED",
                        "8 zoekt tot en met ENDS_BEFORE_START",
                        "9 - TOO_MANY_FIELDS");
    }

    @Test
    void a_file_with_problems_is_refused_whole_unless_only_the_clean_lines_are_asked_for() {
        var checked = school.check("STUDENTS", HEADER + WHOLE.formatted("900001") + BARE.formatted(""));
        var id = checked.path("id").asString();

        assertThat(school.execute(id, false).ok(409).refusal()).isEqualTo("IMPORT_HAS_PROBLEMS");
        assertThat(lines(school.until(id, "CHECKED"), "done")).isZero();

        var finished = school.run(checked, true);

        assertThat(lines(finished, "added")).isEqualTo(1);
        assertThat(finished.path("onlyClean").asBoolean()).isTrue();
        assertThat(school.execute(id, true).ok(200).text("/state")).isEqualTo("FINISHED");
    }

    @Test
    void what_is_there_already_is_no_problem_and_nothing_is_doubled() {
        var file = HEADER + WHOLE.formatted("900001") + BARE.formatted("900002");
        school.run(school.check("STUDENTS", file), false);
        long events = count("domain_event_entry");

        var again = school.check("STUDENTS", file);

        assertThat(problems(again)).isEmpty();
        assertThat(lines(again, "alreadyThere")).isEqualTo(2);
        assertThat(lines(school.run(again, false), "unchanged")).isEqualTo(2);
        assertThat(count("domain_event_entry")).isEqualTo(events);

        var changed =
                school.check("STUDENTS", HEADER + WHOLE.formatted("900002").replace("1-2-2007", ""));

        assertThat(problems(changed)).containsExactly("2 studentnummer CHANGES_EXISTING");
        assertThat(changed.path("problemCount").asInt()).isZero();
        assertThat(lines(school.run(changed, false), "changed")).isEqualTo(1);
    }

    @Test
    void offers_are_judged_by_the_rules_of_offers() {
        var header =
                "reference,title,assignment,tasks,department,postcode,municipality,region,crebo,level,learningPath,"
                        + "placementType,startDate,endDate,daysPerWeek,hoursPerWeek,seats,mentorEmail,allowancePerDay,blind\n";
        var offer = "%s,Bouwen,Meedraaien,programmeren | testen,ICT,0001aa,Amersfoort,Amersfoort,%s,%s,BOL,WORKING,"
                + "2027-02-01,2027-06-30,4,32,2,%s,\"20,50\",no\n";

        var checked = employer.check(
                "OFFERS",
                header
                        + offer.formatted("A-1", "25998", "MBO_4", "pim@zorg.example")
                        + offer.formatted("A-2", "25998", "MBO_4", "nobody@zorg.example")
                        + offer.formatted("A-3", "25485", "MBO_4", "pim@zorg.example"));

        assertThat(problems(checked))
                .containsExactly("3 mentorEmail MENTOR_UNKNOWN", "4 crebo EMPLOYER_NOT_RECOGNISED");

        assertThat(lines(employer.run(checked, true), "added")).isEqualTo(1);
        var shown = region.employer.get("/offers").ok(200).json().path("items");
        assertThat(shown.at("/0/title").asString()).isEqualTo("Bouwen");
        assertThat(shown.at("/0/allowancePerDay").decimalValue()).isEqualByComparingTo("20.50");
        assertThat(shown.at("/0/location/postcode").asString()).isEqualTo("0001 AA");
        assertThat(shown.at("/0/tasks").size()).isEqualTo(2);
        assertThat(shown.at("/0/blind").asBoolean()).isFalse();
    }

    @Test
    void sbb_brings_employers_in() {
        var sbb = new Importing(new Http(port), region.advisor);
        var kvk = "92" + region.employerId.replaceAll("\\D", "").substring(0, 6);

        var checked = sbb.check("EMPLOYERS", """
                kvk-nummer;bedrijfsnaam;adres;postcode;plaats;contactpersoon;e-mail;telefoon;omzet
                %s;Bakkerij Bedacht;Bedachtweg 2;0001 AB;Amersfoort;Wies;wies@bakker.example;06-00000001;1
                1234567;Zonder nul;Bedachtweg 3;1234;Amersfoort;Wies;wies@bakker.example;;2
                """.formatted(kvk));

        assertThat(problems(checked))
                .containsExactly(
                        "1 omzet UNKNOWN_COLUMN", "3 kvk-nummer INVALID_KVK_NUMBER", "3 postcode INVALID_POSTCODE");
        assertThat(lines(sbb.run(checked, true), "added")).isEqualTo(1);
        assertThat(region.advisor.get("/employers?q=" + kvk).ok(200).text("/items/0/contact/name"))
                .isEqualTo("Wies");
    }

    @Test
    void nobody_imports_or_sees_what_is_not_theirs() {
        var some = HEADER.getBytes(UTF_8);
        assertThat(school.send("OFFERS", some).ok(403).refusal()).isEqualTo("FORBIDDEN");
        assertThat(employer.send("STUDENTS", some).ok(403).refusal()).isEqualTo("FORBIDDEN");
        assertThat(school.send("EMPLOYERS", some).ok(403).refusal()).isEqualTo("FORBIDDEN");
        var id = school.check("STUDENTS", HEADER).path("id").asString();

        for (var stranger : List.of(region.employer, region.advisor, new Region(new Http(port)).coordinator)) {
            assertThat(stranger.get("/imports/" + id).status()).isEqualTo(404);
            assertThat(stranger.post("/imports/" + id + "/execution", "{}").status())
                    .isEqualTo(404);
            assertThat(stranger.get("/imports").ok(200).response().body()).doesNotContain(id);
        }
        assertThat(region.coordinator.get("/imports").ok(200).text("/items/0/id"))
                .isEqualTo(id);
    }

    @Test
    void a_header_that_lacks_says_what_it_lacks() {
        assertThat(problems(school.check("STUDENTS", "studentnummer;naam;schoenmaat\r\n900001;Sam;42\r\n")))
                .containsExactlyInAnyOrder(
                        "1 e-mail MISSING_COLUMN",
                        "1 crebo MISSING_COLUMN",
                        "1 niveau MISSING_COLUMN",
                        "1 leerweg MISSING_COLUMN",
                        "1 leerjaar MISSING_COLUMN",
                        "1 schoenmaat UNKNOWN_COLUMN");
        assertThat(problems(school.check("STUDENTS", "900001;Sam Student;sam@school.example\r\n")))
                .containsExactly("1 - NO_HEADER");
        assertThat(problems(school.check("STUDENTS", "\r\n"))).containsExactly("1 - EMPTY_FILE");
        assertThat(problems(school.check("STUDENTS", HEADER + "900\u0000001" + BARE.substring(2))))
                .containsExactly("2 studentnummer FORBIDDEN_CHARACTER");
    }
}

package nl.stagepact.application.examples;

import static nl.stagepact.application.examples.CaseTable.Step.*;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import nl.stagepact.application.api.Http;
import nl.stagepact.application.api.Region;
import nl.stagepact.application.embedded.MailCatcher;
import nl.stagepact.application.examples.CaseTable.Step;
import nl.stagepact.application.identity.TimeOfTests;
import nl.stagepact.application.identity.WholeApplicationTest;
import nl.stagepact.domain.shared.Period;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/**
 * A whole case over HTTP: a student reports, SBB investigates and withdraws the recognition, the employer objects and wins. After
 * each step everybody looks wherever something of it might stand, and sees exactly what the table in {@code whole-case.txt} says.
 */
@WholeApplicationTest
class WholeCaseTest {

    private static final Duration SOON = Duration.ofSeconds(120);
    private static final LocalDate START = Region.TODAY.plusWeeks(2);
    private static final Period PERIOD = new Period(START, START.plusWeeks(26).minusDays(1));

    private final CaseTable table = CaseTable.read();
    private final CaseWords words = CaseWords.fresh();

    @LocalServerPort
    private int port;

    @Autowired
    private MailCatcher mails;

    private CasePeople people;
    private CaseLook look;
    private CaseSteps steps;

    @AfterEach
    void time_goes_on_as_always() {
        TimeOfTests.itIsNowAgain();
    }

    @Test
    void from_a_report_to_a_recognition_that_is_withdrawn_and_restored() {
        var http = new Http(port);
        people = new CasePeople(new Region(http, PERIOD), new Region(http, PERIOD));
        look = new CaseLook(people, words, "", "");
        steps = new CaseSteps(people, words);
        everybodySees(BEFORE);

        the_school_takes_the_report_in_and_hands_it_over();
        sbb_investigates();
        two_officers_decide();
        the_employer_loses_its_recognition_and_nobody_loses_a_placement();
        the_employer_objects_and_wins();
        the_case_is_closed();
        mails_told_what_happened_and_never_what_it_was_about();
    }

    private void the_school_takes_the_report_in_and_hands_it_over() {
        TimeOfTests.itIs(START.plusDays(7));
        steps.reported();
        look = new CaseLook(people, words, steps.reportId(), steps.reference());
        everybodySees(REPORTED);

        steps.acknowledgedBy(people.confidant).ok(200);
        everybodySees(ACKNOWLEDGED);

        assertThat(steps.transferred(false).refusal()).isEqualTo("CONSENT_REQUIRED");
        steps.transferred(true).ok(200);
        everybodySees(TRANSFERRED);
    }

    private void sbb_investigates() {
        TimeOfTests.itIs(START.plusDays(8));
        assertThat(steps.assigned().refusal()).isEqualTo("NOT_ACKNOWLEDGED");
        steps.acknowledgedBy(people.investigator).ok(200);
        steps.assigned().ok(200);
        everybodySees(ASSIGNED);

        people.placed.judge("INSUFFICIENT").ok(200);
        everybodySees(JUDGED);

        steps.found().ok(200);
        everybodySees(FOUND);
        assertThat(steps.decided().refusal()).isEqualTo("HEARING_REQUIRED");

        steps.invited("EMPLOYER", START.plusDays(14)).ok(200);
        steps.invited("SCHOOL", START.plusDays(14)).ok(200);
        TimeOfTests.itIs(START.plusDays(15));
        steps.heard("EMPLOYER", START.plusDays(14)).ok(200);
        assertThat(steps.decided().refusal()).as("the school, too").isEqualTo("HEARING_REQUIRED");
        steps.heard("SCHOOL", START.plusDays(14)).ok(200);
        everybodySees(HEARD);
    }

    private void two_officers_decide() {
        TimeOfTests.itIs(START.plusDays(21));
        steps.decided().ok(200);
        everybodySees(DECIDED);
        assertThat(steps.recognitionOn(TimeOfTests.today())).isEqualTo("GRANTED");
        assertThat(steps.measure()).as("nothing holds yet").isEqualTo("NONE");
        assertThat(steps.approvedBy(people.investigator).refusal()).isEqualTo("SECOND_OFFICER_REQUIRED");
    }

    private void the_employer_loses_its_recognition_and_nobody_loses_a_placement() {
        var offerId = people.region.offer(1).made();
        var candidacyId = people.region.propose(offerId, people.otherStudentId).made();

        steps.approvedBy(people.second).ok(200);
        await("the measure reaches the recognition")
                .atMost(SOON)
                .until(() -> steps.measure().equals("IN_EFFECT"));
        everybodySees(APPROVED);

        assertThat(steps.recognitionOn(START.plusDays(20))).isEqualTo("GRANTED");
        await().atMost(SOON).untilAsserted(() -> {
            assertThat(people.region.coordinator.get("/offers/" + offerId).text("/status"))
                    .isEqualTo("WITHDRAWN");
            var candidacy = people.region.coordinator.get("/candidacies/" + candidacyId);
            assertThat(candidacy.text("/status")).isEqualTo("WITHDRAWN");
            assertThat(candidacy.text("/withdrawalReason")).isEqualTo("RECOGNITION");
        });
        assertThat(people.region.offer(1).refusal()).isEqualTo("EMPLOYER_NOT_RECOGNISED");
        assertThat(people.region.propose(offerId, people.otherStudentId).status())
                .isEqualTo(409);
        assertThat(people.region.coordinator.get(people.placed.placement()).text("/status"))
                .isEqualTo("ACTIVE");
        assertThat(steps.openReplacements()).contains(people.placed.placementId);
    }

    private void the_employer_objects_and_wins() {
        TimeOfTests.itIs(START.plusDays(28));
        var objection = steps.objected().ok(201).text("/id");
        await("the case takes the objection up")
                .atMost(SOON)
                .until(() -> steps.status().equals("OBJECTED"));
        everybodySees(OBJECTED);
        assertThat(steps.closed().refusal())
                .as("somebody is still to judge the objection")
                .isEqualTo("CASE_NOT_FINISHED");
        assertThat(steps.recognitionOn(TimeOfTests.today()))
                .as("an objection suspends nothing")
                .isEqualTo("WITHDRAWN");

        TimeOfTests.itIs(START.plusDays(35));
        steps.relieved(objection).ok(200);
        everybodySees(RELIEVED);

        TimeOfTests.itIs(START.plusDays(42));
        assertThat(steps.decidedByTheAdvisor(objection).refusal()).isEqualTo("DECIDED_IN_THE_CASE");
        assertThat(steps.upheldBy(people.second).refusal())
                .as("whoever agreed to the decision")
                .isEqualTo("OTHER_OFFICER_REQUIRED");
        steps.upheldBy(people.third).ok(200);
        await("the measure is lifted, and the objection decided where the employer lodged it")
                .atMost(SOON)
                .untilAsserted(() -> {
                    assertThat(steps.measure()).isEqualTo("LIFTED");
                    assertThat(steps.outcome(objection)).isEqualTo("FOUNDED");
                });
        everybodySees(RESTORED);

        assertThat(List.of(
                        START.plusDays(20),
                        START.plusDays(21),
                        START.plusDays(34),
                        START.plusDays(35),
                        START.plusDays(42)))
                .extracting(steps::recognitionOn)
                .as("each day as it was then")
                .containsExactly("GRANTED", "WITHDRAWN", "WITHDRAWN", "GRANTED", "GRANTED");
        assertThat(steps.decisions()).containsSubsequence("GRANTED", "WITHDRAWN", "RESTORED");
        people.region.offer(1).ok(201);
        await("no replacement is needed any more")
                .atMost(SOON)
                .until(() -> !steps.openReplacements().contains(people.placed.placementId));
    }

    private void the_case_is_closed() {
        steps.closed().ok(200);
        everybodySees(CLOSED);
        var file = people.investigator
                .get("/reports/" + steps.reportId() + "?purpose=OVERSIGHT")
                .ok(200);
        assertThat(file.text("/status")).isEqualTo("CLOSED");
        assertThat(file.json().at("/file/openings").findValuesAsString("purpose"))
                .as("whoever looked stands in the case")
                .hasSizeGreaterThan(20);
    }

    private void mails_told_what_happened_and_never_what_it_was_about() {
        var expected = CaseTable.mails();
        await().atMost(SOON).untilAsserted(() -> assertThat(told()).containsAll(expected));
        assertThat(told()).isEqualTo(expected);
        for (var mail : mails.list()) {
            var source = mail.subject()
                    + mail.text().orElse("")
                    + mail.html().orElse("")
                    + new String(mail.source(), StandardCharsets.UTF_8);
            assertThat(words.all().stream().filter(source::contains)).isEmpty();
            if (mail.to().contains(people.employersAddress) && source.contains(steps.reference())) {
                assertThat(source).doesNotContain(people.reporterId(), "Sam Student", people.placed.placementId);
            }
        }
    }

    /** Who got which mail about this case: the address and how its subject begins. */
    private Set<String> told() {
        return steps.told(mails.list());
    }

    private void everybodySees(Step now) {
        await("what everybody sees after " + now).atMost(SOON).untilAsserted(() -> {
            var seen = new TreeMap<String, Set<String>>();
            var expected = new TreeMap<String, Set<String>>();
            people.all().forEach((person, client) -> {
                seen.put(person, look.of(client));
                expected.put(person, table.seenBy(person, now));
            });
            assertThat(seen).isEqualTo(expected);
        });
    }
}

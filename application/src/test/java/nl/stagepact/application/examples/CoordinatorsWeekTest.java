package nl.stagepact.application.examples;

import static nl.stagepact.application.examples.WeeksPeople.FRIDAY;
import static nl.stagepact.application.examples.WeeksPeople.MONDAY;
import static nl.stagepact.application.examples.WeeksPeople.THURSDAY;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import nl.stagepact.application.api.Http;
import nl.stagepact.application.identity.TimeOfTests;
import nl.stagepact.application.identity.WholeApplicationTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * The week in which a placement period begins, as a coordinator lives it. Paths, fields and statuses come from
 * {@code openapi.json}, names and rules from {@code domain.md}; only who takes part, with their tokens, is given beforehand.
 */
@WholeApplicationTest
class CoordinatorsWeekTest {

    @LocalServerPort
    private int port;

    private WeeksPeople week;

    @BeforeEach
    void a_school_and_two_employers() {
        TimeOfTests.itIs(MONDAY);
        var http = new Http(port);
        var document = http.get("/api/v1/openapi.json").ok(200).json();
        week = new WeeksPeople(http, new DocumentedApi(document));
    }

    @AfterEach
    void time_goes_on_as_always() {
        TimeOfTests.itIsNowAgain();
    }

    @Test
    void a_week_is_played_by_who_knows_the_document_alone() {
        var before = new BeforeTheStart(week);
        before.employers_offer_places();
        before.monday_students_are_registered_and_the_list_says_who_comes_first();
        TimeOfTests.itIs(MONDAY.plusDays(1));
        before.tuesday_candidates_are_proposed_and_chosen();
        TimeOfTests.itIs(MONDAY.plusDays(2));
        before.wednesday_agreements_are_drawn_up_and_signed();
        before.wednesday_agreements_are_amended();

        var after = new FromTheStartOn(week);
        TimeOfTests.itIs(THURSDAY);
        after.thursday_placements_start_and_not_all_goes_well();
        TimeOfTests.itIs(FRIDAY);
        after.friday_one_goes_on_elsewhere_and_one_is_done();
        after.friday_what_was_wrong_is_corrected();
        after.friday_the_books_are_in_order();
    }

    @Test
    void what_the_document_does_not_say_is_not_sent() {
        week.register("Sam", MONDAY.minusYears(17));
        var sam = week.student("Sam");

        isNotSent("placeStudent", sam, "", "names no operation placeStudent");
        isNotSent("showStudent", Map.of(), "", "parameter studentId lacks");
        isNotSent("showStudent", Map.of("studentId", "x", "page", 1), "", "no parameter page");
        isNotSent("findOffers", Map.of("status", "GONE"), "", "parameter status can't be GONE");
        isNotSent("leaveSchool", sam, "", "a body, or none");
        isNotSent("leaveSchool", sam, "{\"reason\": \"MOVED\"}", "/lastDate lacks");
        isNotSent("leaveSchool", sam, leave("BORED", ""), "/reason can't be");
        isNotSent("leaveSchool", sam, leave("MOVED", ", \"why\": \"\""), "/why is unknown");
    }

    @Test
    void what_the_document_does_not_say_is_not_accepted() {
        week.register("Sam", MONDAY.minusYears(17));
        var document = new Http(port).get("/api/v1/openapi.json").ok(200).json();
        var student = document.at("/components/schemas/Student");
        ((ArrayNode) student.path("required")).add("nickname");
        ((ObjectNode) student.path("properties")).remove("studentNumber");
        ((ObjectNode) student.at("/properties/year")).put("type", "string");
        var misled = new ByDocument(new Http(port), new DocumentedApi(document), week.region.coordinator);

        assertThatThrownBy(() -> misled.does("showStudent", week.student("Sam")))
                .hasMessageContaining("/nickname lacks")
                .hasMessageContaining("/studentNumber is unknown")
                .hasMessageContaining("/year is not");
    }

    private static String leave(String reason, String more) {
        return "{\"lastDate\": \"%s\", \"reason\": \"%s\"%s}".formatted(MONDAY, reason, more);
    }

    private void isNotSent(String operation, Map<String, ?> parameters, String body, String because) {
        assertThatThrownBy(() -> week.coordinator.does(operation, parameters, body))
                .hasMessageContaining(because);
    }
}

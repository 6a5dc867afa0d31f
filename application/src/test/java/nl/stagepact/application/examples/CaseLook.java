package nl.stagepact.application.examples;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.stagepact.application.api.Http;
import nl.stagepact.application.api.Http.Answer;
import nl.stagepact.application.api.Region.Client;
import nl.stagepact.application.identity.TimeOfTests;
import tools.jackson.databind.JsonNode;

/**
 * What somebody can read about a case: wherever something of it might stand, as JSON and as CSV, is searched.
 *
 * @param reportId empty before there is one
 */
record CaseLook(CasePeople people, CaseWords words, String reportId, String reference) {

    private static final Pattern EVENTS =
            Pattern.compile("\\b(DiscriminationReported|Report(Acknowledged|CountedOnly|Referred|"
                    + "Transferred|Withdrawn|Closed|Decided)|CaseOpened|ConflictDeclared|InvestigatorAssigned|Hearing(Invited|Held|Waived|"
                    + "Overdue)|FindingsRecorded|Decision(Approved|Returned)|CaseObjection(Lodged|Decided)|MeasureLifted|"
                    + "AcknowledgementOverdue|InvestigationOverdue|RetaliationSignalled)\\b");

    /** No list, so no file either. */
    private static final Pattern ONE_THING = Pattern.compile("/[0-9a-f-]{36}(/timeline|/overview)?$");

    /** In the words of {@code whole-case.txt}. */
    Set<String> of(Client client) {
        var answers = new ArrayList<Answer>();
        for (var address : addresses()) {
            answers.add(client.get(address));
            if (!ONE_THING.matcher(address).find()) {
                answers.add(client.get(address, "Accept", "text/csv"));
            }
        }
        var opened = opened(client);
        answers.add(opened);
        answers.forEach(answer -> {
            if (answer.status() >= 500) {
                throw new AssertionError(
                        answer.response().uri() + " " + answer.response().body());
            }
        });
        var read = String.join(
                "\n",
                answers.stream()
                        .filter(each -> each.status() == 200)
                        .map(each -> each.response().body())
                        .toList());
        var seen = new TreeSet<String>();
        note(
                seen,
                "case",
                !reportId.isEmpty()
                        && answers.stream()
                                .filter(each -> each.status() == 200)
                                .anyMatch(each -> each.response().body().contains(reportId)
                                        || each.response().body().contains(reference)));
        note(seen, "account", read.contains(words.account()));
        note(
                seen,
                "reporter",
                opened.status() == 200
                        && opened.text("/file/reporter/studentId").equals(people.reporterId()));
        note(seen, "events", EVENTS.matcher(read).find());
        note(seen, "number", !ok(client, overview()).path("reports").isEmpty());
        note(
                seen,
                "signal",
                !ok(client, "/retaliation-signals?reportId=" + known())
                        .path("items")
                        .isEmpty());
        note(seen, "findings", read.contains(words.findings()));
        note(seen, "minutes", read.contains(words.minutes()));
        note(seen, "motivation", read.contains(words.motivation()));
        note(seen, "outcome", opened.status() == 200 && opened.text("/outcome").equals("FOUNDED"));
        note(
                seen,
                "withdrawn",
                ok(client, recognitions(TimeOfTests.today().toString()))
                        .at("/items/0/status")
                        .asString("")
                        .equals("WITHDRAWN"));
        note(
                seen,
                "replacement",
                read.contains("ReplacementRequired")
                        || ok(client, "/replacements").toString().contains(people.placed.placementId));
        note(
                seen,
                "objection",
                !ok(client, recognitions(TimeOfTests.today().toString()))
                        .at("/items/0/objections")
                        .isEmpty());
        return seen;
    }

    /** For whatever they may open it. */
    private Answer opened(Client client) {
        return Stream.of("OVERSIGHT", "SUPPORT", "OWN_REPORT")
                .map(purpose -> client.get(report() + "?purpose=" + purpose))
                .reduce((one, other) -> one.status() == 200 ? one : other)
                .orElseThrow();
    }

    private List<String> addresses() {
        var employer = people.region.employerId;
        var placement = people.placed.placementId;
        return List.of(
                "/reports",
                report(),
                "/employers/" + employer,
                recognitions(TimeOfTests.today().toString()),
                overview(),
                "/offers/" + people.placed.offerId,
                "/offers?employerId=" + employer,
                "/candidacies?employerId=" + employer,
                "/candidacies/" + people.placed.candidacyId,
                "/placements?employerId=" + employer,
                "/placements/" + placement,
                "/placements/" + placement + "/timeline",
                "/students/" + people.reporterId(),
                "/replacements",
                "/retaliation-signals",
                "/supervision-agenda?employerId=" + employer,
                "/notifications?recipientId=" + people.reporterId(),
                "/notifications?placementId=" + placement,
                "/audit-trail?pageSize=100&employerId=" + employer,
                "/audit-trail?pageSize=100&studentId=" + people.reporterId(),
                "/audit-trail?pageSize=100&placementId=" + placement,
                "/audit-trail?pageSize=100&eventType=DiscriminationReported&employerId=" + employer);
    }

    String recognitions(String date) {
        return "/employers/" + people.region.employerId + "/recognitions?date=" + date;
    }

    private String overview() {
        return "/employers/" + people.region.employerId + "/overview";
    }

    private String report() {
        return "/reports/" + known();
    }

    private String known() {
        return reportId.isEmpty() ? people.reporterId() : reportId;
    }

    private static void note(Set<String> seen, String thing, boolean isSeen) {
        if (isSeen) {
            seen.add(thing);
        }
    }

    /** Nothing for who may not ask. */
    private static JsonNode ok(Client client, String address) {
        var answer = client.get(address);
        return answer.status() == 200 ? answer.json() : Http.JSON.createObjectNode();
    }
}

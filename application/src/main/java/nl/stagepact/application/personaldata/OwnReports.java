package nl.stagepact.application.personaldata;

import static org.axonframework.messaging.responsetypes.ResponseTypes.optionalInstanceOf;

import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.StreamSupport;
import nl.stagepact.application.platform.CommandSender;
import nl.stagepact.application.platform.PlainEventJson;
import nl.stagepact.domain.report.CasePurpose;
import nl.stagepact.domain.report.IntakeCommand.OpenCase;
import nl.stagepact.domain.report.ReporterRole;
import nl.stagepact.domain.shared.Actor;
import nl.stagepact.domain.shared.ReportId;
import nl.stagepact.domain.shared.Role;
import nl.stagepact.projections.report.Case;
import nl.stagepact.projections.report.ReportDesk.FindCase;
import nl.stagepact.projections.report.ReportDesk.FindReport;
import nl.stagepact.projections.report.ReportDesk.Report;
import nl.stagepact.projections.report.ReportDesk.SeenReport;
import nl.stagepact.projections.report.ReportDesk.Verdict;
import org.axonframework.queryhandling.QueryGateway;
import org.bson.Document;
import org.springframework.beans.factory.ObjectProvider;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * The reports that somebody made with their account, for that person alone: where each stands, what they told themselves, and who
 * looked into it. What others said in it stays in the case. Each is opened for it as for any other look, so that is noted as well.
 */
final class OwnReports {

    private final ObjectProvider<QueryGateway> queries;
    private final ObjectProvider<CommandSender> commands;
    private final MongoDatabase views;
    private final JsonMapper json = PlainEventJson.mapper();

    OwnReports(ObjectProvider<QueryGateway> queries, ObjectProvider<CommandSender> commands, MongoDatabase views) {
        this.queries = queries;
        this.commands = commands;
        this.views = views;
    }

    /** The oldest first. What an officer took down for somebody who called is that caller's, and is not here. */
    ArrayNode of(UUID person, Actor actor) {
        var all = json.createArrayNode();
        if (actor.is(Role.STUDENT) || actor.is(Role.COORDINATOR) || actor.is(Role.CONFIDANT)) {
            madeBy(person).stream()
                    .flatMap(id -> ask(new FindReport(id), SeenReport.class).stream())
                    .map(SeenReport::report)
                    .filter(report -> report.reporterRole() != ReporterRole.OTHER)
                    .forEach(report -> all.add(told(report)));
        }
        return all;
    }

    private List<ReportId> madeBy(UUID person) {
        return StreamSupport.stream(
                        views.getCollection("report_desk")
                                .find(Filters.eq("reporterId", person))
                                .sort(new Document("reportedAt", 1))
                                .spliterator(),
                        false)
                .map(document -> new ReportId(document.get("_id", UUID.class)))
                .toList();
    }

    private ObjectNode told(Report report) {
        var one = json.createObjectNode();
        one.put("reference", report.id().reference());
        one.put("status", report.status().name());
        one.put("desk", report.desk().name());
        one.put("reportedAt", report.reportedAt().toString());
        one.put("employerId", report.employerId().toString());
        report.verdict()
                .filter(Verdict::holds)
                .filter(verdict -> !verdict.quashed())
                .ifPresent(verdict -> one.put("outcome", verdict.outcome().name()));
        opened(report.id()).ifPresent(file -> {
            one.set("wish", json.valueToTree(file.wish()));
            one.set("consents", json.valueToTree(file.consents()));
            file.reporter().contact().ifPresent(contact -> one.set("contact", json.valueToTree(contact)));
            file.account().ifPresent(account -> one.set("account", json.valueToTree(account)));
            one.set("supplements", json.valueToTree(file.supplements()));
            file.withdrawalReason().ifPresent(reason -> one.put("withdrawalReason", reason));
            var openings = one.putArray("openedBy");
            file.openings().forEach(opening -> {
                var look = openings.addObject();
                look.put("openedAt", opening.openedAt().toString());
                look.put("purpose", opening.purpose().name());
                look.put("organisationType", opening.organisation().name());
                var roles = look.putArray("roles");
                opening.roles().stream().map(Enum::name).sorted().forEach(roles::add);
            });
        });
        return one;
    }

    private Optional<Case> opened(ReportId id) {
        var opening = UUID.randomUUID();
        commands.getObject().send(new OpenCase(id, opening, CasePurpose.OWN_REPORT), Map.of());
        return ask(new FindCase(id, opening), Case.class);
    }

    private <A> Optional<A> ask(Object query, Class<A> answer) {
        return queries.getObject().query(query, optionalInstanceOf(answer)).join();
    }
}

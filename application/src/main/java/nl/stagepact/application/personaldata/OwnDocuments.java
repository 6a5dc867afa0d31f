package nl.stagepact.application.personaldata;

import com.mongodb.client.FindIterable;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import java.util.Date;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.bson.Document;
import org.bson.conversions.Bson;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** What the views hold of one person, as they hold it. */
final class OwnDocuments {

    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    /** One document for each student, under the student's id; and those about a student's candidacies and placements. */
    private static final List<String> BY_STUDENT = List.of(
            "student_file",
            "unplaced_list",
            "support_desk",
            "candidacy_desk",
            "placement_board",
            "private_answers",
            "supervision_agenda");

    /** What such a document holds of somebody else. */
    private static final Set<String> OF_OTHERS = Set.of("guardian", "signer", "namedSigners", "fourthParty");

    private final MongoDatabase views;

    OwnDocuments(MongoDatabase views) {
        this.views = views;
    }

    ObjectNode of(UUID person) {
        var all = JSON.objectNode();
        for (var view : BY_STUDENT) {
            var found = JSON.arrayNode();
            find(view, Filters.or(Filters.eq(person), Filters.eq("studentId", person)))
                    .forEach(document -> found.add(json(document)));
            if (!found.isEmpty()) {
                all.set(view, found);
            }
        }
        entries(all, "school_file", "staff", "personId", person);
        entries(all, "employer_file", "mentors", "id", person);
        find("employer_file", Filters.eq("contactId", person)).forEach(document -> {
            if (document.get("contact") != null) {
                all.set("contact", json(document.get("contact")));
            }
        });
        return all;
    }

    /** Of a document of an organisation, only the entry of this person in the list of its people. */
    private void entries(ObjectNode all, String view, String people, String id, UUID person) {
        var found = JSON.arrayNode();
        find(view, Filters.eq(people + "." + id, person))
                .forEach(document -> document.getList(people, Document.class).stream()
                        .filter(entry -> person.equals(entry.get(id)))
                        .forEach(entry -> found.add(json(entry))));
        if (!found.isEmpty()) {
            all.set(view, found);
        }
    }

    private FindIterable<Document> find(String view, Bson wanted) {
        return views.getCollection(view).find(wanted);
    }

    private static JsonNode json(Object value) {
        return switch (value) {
            case Document document -> {
                var object = JSON.objectNode();
                document.forEach((name, part) -> {
                    if (part != null && !OF_OTHERS.contains(name)) {
                        object.set(name.equals("_id") ? "id" : name, json(part));
                    }
                });
                yield object;
            }
            case List<?> list -> {
                var array = JSON.arrayNode();
                list.forEach(part -> array.add(json(part)));
                yield array;
            }
            case Boolean truth -> JSON.booleanNode(truth);
            case Integer number -> JSON.numberNode(number);
            case Long number -> JSON.numberNode(number);
            case Double number -> JSON.numberNode(number);
            case Date moment -> JSON.stringNode(moment.toInstant().toString());
            default -> JSON.stringNode(value.toString());
        };
    }
}

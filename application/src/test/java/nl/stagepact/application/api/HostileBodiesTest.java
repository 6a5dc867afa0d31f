package nl.stagepact.application.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import nl.stagepact.application.api.Described.Change;
import nl.stagepact.application.identity.WholeApplicationTest;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import tools.jackson.databind.node.ObjectNode;

/** Bad bodies of every kind for every operation that the document of the API names: the answer says all that is wrong. */
@WholeApplicationTest
class HostileBodiesTest extends Hostile {

    private static final int TWO_MEGABYTES = 2 * 1024 * 1024;

    private Stream<DynamicTest> allChangedFieldsAreTold(Change change) {
        var changeable = withBody()
                .filter(operation ->
                        !api.change(operation, api.rightBody(operation), change).isEmpty());
        return each(changeable, operation -> {
            var body = api.rightBody(operation);
            var wrong = api.change(operation, body, change);

            var answer = send(operation, body.toString());

            isProblem(answer, 400);
            var told = new HashSet<String>();
            // an element of a list is told as the list's
            fields(answer).forEach(field -> told.add(field.replaceAll("\\[\\d+].*", "")));
            assertThat(told).as(answer.response().body()).containsAll(wrong);
        });
    }

    @TestFactory
    Stream<DynamicTest> all_that_lacks_is_told() {
        return allChangedFieldsAreTold((within, name, _, isRequired) -> isRequired && within.remove(name) != null);
    }

    @TestFactory
    Stream<DynamicTest> all_wrong_types_are_told() {
        return allChangedFieldsAreTold((within, name, schema, _) -> {
            if (Described.type(schema).equals("string")) {
                within.put(name, 12345);
            } else {
                within.put(name, "not this type");
            }
            return true;
        });
    }

    @TestFactory
    Stream<DynamicTest> all_that_is_too_long_or_too_big_is_told() {
        return allChangedFieldsAreTold((within, name, schema, _) -> {
            if (schema.has("maxLength")) {
                within.put(name, "x".repeat(schema.path("maxLength").asInt() + 1));
                return true;
            }
            if (schema.has("maximum")) {
                within.put(name, schema.path("maximum").asLong() + 1);
                return true;
            }
            if (schema.has("maxItems")) {
                var elements = within.putArray(name);
                for (int i = 0; i <= schema.path("maxItems").asInt(); i++) {
                    elements.add("x");
                }
                return true;
            }
            return false;
        });
    }

    @TestFactory
    Stream<DynamicTest> all_that_cannot_be_is_told() {
        return allChangedFieldsAreTold((within, name, schema, _) -> {
            var impossible = impossible(schema);
            impossible.ifPresent(value -> within.set(name, value));
            return impossible.isPresent();
        });
    }

    @TestFactory
    Stream<DynamicTest> all_unknown_fields_are_told() {
        return each(withBody(), operation -> {
            var body = api.rightBody(operation);
            var wrong = new TreeSet<>(Set.of("unknownField"));
            body.properties().forEach(field -> {
                if (field.getValue() instanceof ObjectNode inner
                        && api.resolved(operation.body().at("/properties/" + field.getKey()))
                                .has("properties")) {
                    inner.put("unknownField", 1);
                    wrong.add(field.getKey() + ".unknownField");
                }
            });
            body.put("unknownField", 1);

            var answer = send(operation, body.toString());

            isProblem(answer, 400);
            assertThat(fields(answer)).as(answer.response().body()).containsAll(wrong);
        });
    }

    @TestFactory
    Stream<DynamicTest> what_is_no_object_at_all_is_refused() {
        return each(
                withBody(),
                operation -> Stream.of(
                                "{\"broken\": ",
                                "[]",
                                "null",
                                "\"text\"",
                                "{\"a\":1}{",
                                "{\"a\":1,\"a\":2}",
                                "[".repeat(5000))
                        .forEach(body -> isProblem(send(operation, body), 400)));
    }

    @TestFactory
    Stream<DynamicTest> two_megabytes_are_refused() {
        var endless = "{\"name\": \"" + "x".repeat(TWO_MEGABYTES) + "\"}";
        return each(
                all().filter(operation -> operation.writes() && !operation.takesFile()),
                operation -> isProblem(send(operation, endless), 413));
    }

    @TestFactory
    Stream<DynamicTest> a_body_that_nobody_asked_for_is_refused() {
        return each(
                all().filter(operation -> operation.writes() && !operation.hasBody() && !operation.takesFile()),
                operation ->
                        assertThat(fields(send(operation, "{\"force\": true}"))).containsExactly("force"));
    }
}

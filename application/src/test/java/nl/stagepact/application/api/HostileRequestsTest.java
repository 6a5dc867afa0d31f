package nl.stagepact.application.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Base64;
import java.util.TreeSet;
import java.util.stream.Stream;
import nl.stagepact.application.identity.WholeApplicationTest;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * Bad addresses, parameters, headers and tokens for every operation that the document of the API names: always an answer that
 * says what is wrong, never a failure of ours.
 */
@WholeApplicationTest
class HostileRequestsTest extends Hostile {

    @TestFactory
    Stream<DynamicTest> another_media_type_is_refused() {
        return each(withBody(), operation -> {
            var answer = send(
                    operation, operation.somewhere(), "<offer/>", somebody.token, "Content-Type", "application/xml");
            isProblem(answer, 415);
        });
    }

    @TestFactory
    Stream<DynamicTest> an_answer_in_another_form_is_refused() {
        return each(all(), operation -> {
            var body = operation.hasBody() ? api.rightBody(operation).toString() : "";
            var answer = send(operation, operation.somewhere(), body, somebody.token, "Accept", "image/png");
            isProblem(answer, 406);
        });
    }

    @TestFactory
    Stream<DynamicTest> an_unknown_parameter_is_refused() {
        return each(all(), operation -> {
            var body = operation.hasBody() ? api.rightBody(operation).toString() : "";
            var answer = send(operation, operation.somewhere() + "?unknownParameter=1", body, somebody.token);
            isProblem(answer, 400);
            assertThat(fields(answer)).contains("unknownParameter");
        });
    }

    @TestFactory
    Stream<DynamicTest> all_wrong_parameters_are_told() {
        return each(
                all().filter(operation -> !api.parameters(operation, "query").isEmpty()), operation -> {
                    var query = new TreeSet<String>();
                    var wrong = new TreeSet<String>();
                    api.parameters(operation, "query").forEach(parameter -> {
                        var name = parameter.path("name").asString();
                        var schema = api.resolved(parameter.path("schema"));
                        query.add(name + "="
                                + (Described.type(schema).equals("string")
                                                && impossible(schema).isEmpty()
                                        ? "x".repeat(500)
                                        : "%00"));
                        wrong.add(name);
                    });

                    var answer =
                            send(operation, operation.somewhere() + "?" + String.join("&", query), "", somebody.token);

                    isProblem(answer, 400);
                    assertThat(fields(answer)).as(answer.response().body()).isEqualTo(wrong);
                });
    }

    @TestFactory
    Stream<DynamicTest> what_is_no_id_does_not_exist() {
        return each(all().filter(operation -> operation.path().contains("Id}")), operation -> {
            var body = operation.hasBody() ? api.rightBody(operation).toString() : "";
            Stream.of("1", "1-1-1-1-1", "%00", "..%2f..%2f", "'%20or%201=1--", "x".repeat(1000))
                    .forEach(id -> {
                        var path =
                                operation.path().replaceFirst("\\{[^}]+}", id).replaceAll("\\{[^}]+}", "1");
                        var answer = send(operation, path, body, somebody.token);
                        // what the container can't even read is 400; text ids of systems are only asked for
                        assertThat(answer.status()).as(path).isIn(400, 403, 404);
                        assertThat(answer.header("Content-Type")).isEqualTo("application/problem+json");
                    });
        });
    }

    @TestFactory
    Stream<DynamicTest> nobody_gets_in_without_a_token() {
        // an operation that says so itself needs none
        var asking = all().filter(operation -> !operation.said().has("security"));
        return each(asking, operation -> isProblem(send(operation, operation.somewhere(), "", ""), 401));
    }

    @TestFactory
    Stream<DynamicTest> nobody_gets_in_with_the_token_of_a_stranger() {
        var parts = somebody.token.split("\\.");
        var claims = new String(Base64.getUrlDecoder().decode(parts[1])).replace("demo-admin", "demo-employer");
        var forged = parts[0] + "." + Base64.getUrlEncoder().withoutPadding().encodeToString(claims.getBytes()) + "."
                + parts[2];
        return each(
                all(),
                operation -> Stream.of("nonsense", forged)
                        .forEach(token -> isProblem(send(operation, operation.somewhere(), "", token), 401)));
    }

    @TestFactory
    Stream<DynamicTest> malformed_headers_are_refused() {
        return each(all().filter(operation -> operation.method().equals("POST")), operation -> {
            var body = operation.hasBody() ? api.rightBody(operation).toString() : "";
            var tooLong = "k".repeat(300);
            var answer = send(operation, operation.somewhere(), body, somebody.token, "Idempotency-Key", tooLong);
            isProblem(answer, 400);
            assertThat(fields(answer)).containsExactly("Idempotency-Key");
        });
    }
}

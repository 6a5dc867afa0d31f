package nl.stagepact.application.apidocs;

import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.Paths;
import io.swagger.v3.oas.models.info.Contact;
import io.swagger.v3.oas.models.info.Info;
import io.swagger.v3.oas.models.info.License;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.security.SecurityRequirement;
import io.swagger.v3.oas.models.security.SecurityScheme;
import io.swagger.v3.oas.models.servers.Server;
import io.swagger.v3.oas.models.servers.ServerVariable;
import io.swagger.v3.oas.models.servers.ServerVariables;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import nl.stagepact.application.api.ApiVersion;
import org.springdoc.core.customizers.OpenApiCustomizer;
import org.springframework.stereotype.Component;

/** Says in the document what holds for all operations; the operations themselves come from the controllers. */
@Component
final class OpenApiDocument implements OpenApiCustomizer {

    private static final String TOKEN = "accessToken";
    private static final int LONGEST_LINE = 200;
    private static final int MOST_ELEMENTS = 100;

    private static final String INTRODUCTION = """
            The life of an internship placement (stage): an employer offers places, a school proposes candidates, a student \
            confirms, three parties sign, three conversations are held, the school decides.

            **Access.** Ask for a token at `/oauth2/token` with client credentials and send it as `Authorization: Bearer …`. \
            What a token may do follows from its roles and its organisation; things of others look as if they don't exist (404).

            **Read your own writes.** A command is answered once the view shows it. If that takes longer than two seconds, or \
            with `Prefer: respond-async`, the answer is 202 with the address where it will be shown.

            **Repeat safely.** With an `Idempotency-Key` the same request within 24 hours gets the first answer again.

            **Errors** are `application/problem+json` with a stable `code`; for bad input `violations` lists everything that is \
            wrong. A rule of the business that refuses answers 409, and nothing has changed. `type` leads to a page about the \
            code, and `/problems` lists all codes.

            **Versions.** An entity tag is the version of the thing; with `If-Match` a command is refused (412) when somebody \
            else was faster. Unknown fields and parameters are refused; new fields in answers are no new version.
            """;

    @Override
    public void customise(OpenAPI document) {
        document.info(info()).servers(List.of(server())).security(List.of(new SecurityRequirement().addList(TOKEN)));
        document.getComponents().addSecuritySchemes(TOKEN, token());
        limitRequests(document);
        var conventions = new OperationConventions(document.getComponents());
        conventions.addComponents();
        var paths = new Paths();
        document.getPaths().keySet().stream().sorted().forEach(path -> {
            var item = document.getPaths().get(path);
            var shortened = path.substring(ApiVersion.BASE.length());
            conventions.applyTo(shortened, item);
            if (shortened.equals("/reports")) {
                item.getPost().security(List.of(new SecurityRequirement(), new SecurityRequirement().addList(TOKEN)));
            }
            paths.addPathItem(shortened, item);
        });
        document.paths(paths);
        document.getComponents()
                .setSchemas(new TreeMap<>(document.getComponents().getSchemas()));
        document.getTags().sort((one, other) -> one.getName().compareTo(other.getName()));
    }

    private static Info info() {
        return new Info()
                .title("Stagepact")
                .description(INTRODUCTION)
                .version(ApiVersion.NUMBER)
                .license(new License().name("EUPL-1.2").identifier("EUPL-1.2"))
                .contact(new Contact()
                        .name("Stagepact")
                        .email("api@stagepact.example")
                        .url("https://stagepact.example/api/docs"));
    }

    /** Wherever this runs, it is reached by https; on one's own machine by http. */
    private static Server server() {
        var host = new ServerVariable()._default("stagepact.example").description("Where your Stagepact runs");
        return new Server()
                .url("https://{host}" + ApiVersion.BASE)
                .variables(new ServerVariables().addServerVariable("host", host));
    }

    private static SecurityScheme token() {
        return new SecurityScheme()
                .type(SecurityScheme.Type.HTTP)
                .scheme("bearer")
                .bearerFormat("JWT")
                .description("An access token (at+jwt), by client credentials at /oauth2/token");
    }

    /** What the binder of requests asks of every record: no other fields, no endless texts or lists, nothing empty. */
    private static void limitRequests(OpenAPI document) {
        var examples = new Examples(document.getComponents());
        var seen = new HashSet<String>();
        operations(document)
                .flatMap(operation -> Stream.ofNullable(operation.getRequestBody()))
                .flatMap(body -> body.getContent().values().stream())
                .forEach(content -> limit(content.getSchema(), examples, seen));
    }

    private static Stream<io.swagger.v3.oas.models.Operation> operations(OpenAPI document) {
        return document.getPaths().values().stream().flatMap(item -> item.readOperationsMap().values().stream());
    }

    private static void limit(Schema<?> schema, Examples examples, Set<String> seen) {
        if (schema.get$ref() != null) {
            if (seen.add(schema.get$ref())) {
                limit(examples.referred(schema), examples, seen);
            }
            return;
        }
        switch (schema.getTypes().iterator().next()) {
            case "string" -> limitText(schema);
            case "array" -> {
                schema.maxItems(MOST_ELEMENTS);
                limit(schema.getItems(), examples, seen);
            }
            case "object" -> limitObject(schema, examples, seen);
            default -> {
                // numbers and booleans are limited as they are
            }
        }
    }

    private static void limitText(Schema<?> schema) {
        boolean isFree = schema.getEnum() == null
                && schema.getPattern() == null
                && !Set.of("date", "date-time", "uuid").contains(String.valueOf(schema.getFormat()));
        if (isFree) {
            schema.minLength(1)
                    .maxLength(Optional.ofNullable(schema.getMaxLength()).orElse(LONGEST_LINE));
        }
    }

    private static void limitObject(Schema<?> schema, Examples examples, Set<String> seen) {
        if (schema.getProperties() == null) {
            if (schema.getAdditionalProperties() instanceof Schema<?> values) {
                limit(values, examples, seen);
            }
            return;
        }
        schema.setAdditionalProperties(false);
        schema.getProperties().forEach((name, property) -> {
            limit(property, examples, seen);
            if (isEmptyUnlessSaid(property)) {
                schema.getRequired().remove(name);
            }
        });
    }

    /** A list or a map that may be empty may lack. */
    private static boolean isEmptyUnlessSaid(Schema<?> property) {
        boolean isCollection = property.getTypes() != null
                && (property.getTypes().contains("array") || property.getTypes().contains("object"));
        return isCollection && Optional.ofNullable(property.getMinItems()).orElse(0) == 0;
    }
}

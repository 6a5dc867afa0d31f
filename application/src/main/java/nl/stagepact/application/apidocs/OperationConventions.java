package nl.stagepact.application.apidocs;

import io.swagger.v3.core.converter.AnnotatedType;
import io.swagger.v3.core.converter.ModelConverters;
import io.swagger.v3.oas.models.Components;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.PathItem;
import io.swagger.v3.oas.models.PathItem.HttpMethod;
import io.swagger.v3.oas.models.SpecVersion;
import io.swagger.v3.oas.models.headers.Header;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.parameters.Parameter;
import io.swagger.v3.oas.models.responses.ApiResponse;
import io.swagger.v3.oas.models.responses.ApiResponses;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import nl.stagepact.application.api.ApiError;
import nl.stagepact.application.api.ApiVersion;
import nl.stagepact.application.api.Problem;

/** What every operation has in common, by what it does: parameters in headers, answers, headers of answers. */
final class OperationConventions {

    /** Things that are kept in streams of events, by the first part of their paths. */
    private static final Set<String> STREAMS =
            Set.of("candidacies", "employers", "offers", "placements", "reports", "schools", "students");

    private static final String SCHEMAS = "#/components/schemas/";

    private final Components components;
    private final Examples examples;

    OperationConventions(Components components) {
        this.components = components;
        this.examples = new Examples(components);
    }

    void addComponents() {
        ModelConverters.getInstance(true)
                .resolveAsResolvedSchema(new AnnotatedType(Problem.class))
                .referencedSchemas
                .forEach(components::addSchemas);
        components.addHeaders("API-Version", header("The version of the API", text().example(ApiVersion.NUMBER)));
        components.addHeaders("ETag", header("The version of the thing", text().example("\"3\"")));
        components.addHeaders("Location", header("Where the new thing is", uri()));
        components.addHeaders("Content-Location", header("Where the thing in this answer is", uri()));
        components.addHeaders("Link", header("The first, previous, next and last page", text()));
        components.addHeaders("Retry-After", header("Seconds to wait", text().example("1")));
        parameter(
                "Idempotency-Key",
                "Any text of your own, such as a UUID: the same request with it is done once, for 24 hours",
                text().maxLength(257).example("4b0f3a52-6e0c-4a8e-9d0d-8b5e1f1f2a11"));
        parameter("If-Match", "Only if this is still the version of the thing", text().example("\"3\""));
        parameter("If-None-Match", "Only if this is no longer the version of the thing", text().example("\"3\""));
        parameter("Prefer", "respond-async: answer 202 at once", text().example("respond-async"));
        parameter("Accept-Language", "Of the sentences in problems: nl (unless said otherwise) or en", text());
        List.of(
                        ApiError.VALIDATION,
                        ApiError.UNAUTHENTICATED,
                        ApiError.FORBIDDEN,
                        ApiError.NOT_FOUND,
                        ApiError.NOT_ACCEPTABLE,
                        ApiError.CONCURRENT_CHANGE,
                        ApiError.STALE_VERSION,
                        ApiError.TOO_LARGE,
                        ApiError.UNSUPPORTED_MEDIA_TYPE,
                        ApiError.TOO_MANY_REQUESTS,
                        ApiError.UNAVAILABLE)
                .forEach(error -> components.addResponses(nameOf(error), problem(error)));
    }

    void applyTo(String path, PathItem item) {
        item.readOperationsMap().forEach((method, operation) -> applyTo(path, method, operation));
    }

    private void applyTo(String path, HttpMethod method, Operation operation) {
        // who comes back with a code sends it along each time, and no entity tag
        boolean isOfAStream = STREAMS.contains(path.split("/")[1]) && !path.startsWith("/reports/visits");
        boolean isRead = method == HttpMethod.GET;
        boolean isAboutOne = path.contains("{");
        refer(operation, "Accept-Language");
        if (method == HttpMethod.POST) {
            refer(operation, "Idempotency-Key");
        }
        if (isOfAStream && !isRead) {
            refer(operation, "Prefer");
        }
        if (isOfAStream && isAboutOne) {
            refer(operation, isRead ? "If-None-Match" : "If-Match");
        }
        var answers = new TreeMap<String, ApiResponse>();
        operation.getResponses().forEach((status, answer) -> {
            if (status.startsWith("2")) {
                answers.put(status, success(status, answer, isOfAStream && (!isRead || isAboutOne)));
            }
        });
        if (operation.getOperationId().startsWith("register")
                || operation.getOperationId().equals("proposeCandidate")) {
            // a thing with a natural key may be there already
            answers.put("200", copy(answers.get("201")).description("It was there already"));
        }
        if (isOfAStream && isRead && isAboutOne) {
            answers.put("304", plain("The client has this version").addHeaderObject("ETag", header("ETag")));
        }
        if (isOfAStream && !isRead) {
            answers.put("202", plain("Done, and shown in a moment").addHeaderObject("Location", header("Location")));
        }
        refusals(isOfAStream && !isRead, isAboutOne, operation.getRequestBody() != null)
                .forEach(error -> answers.put(
                        Integer.toString(error.status()),
                        new ApiResponse().$ref("#/components/responses/" + nameOf(error))));
        var responses = new ApiResponses();
        answers.forEach(responses::addApiResponse);
        operation.responses(responses);
        if (operation.getRequestBody() != null) {
            operation.getRequestBody().required(true);
            operation.getRequestBody().getContent().values().forEach(this::addExample);
        }
    }

    private static List<ApiError> refusals(boolean isCommand, boolean isAboutOne, boolean hasBody) {
        var refusals = new java.util.ArrayList<>(List.of(
                ApiError.VALIDATION,
                ApiError.UNAUTHENTICATED,
                ApiError.FORBIDDEN,
                ApiError.NOT_ACCEPTABLE,
                ApiError.TOO_MANY_REQUESTS,
                ApiError.UNAVAILABLE));
        if (isAboutOne || isCommand) {
            refusals.add(ApiError.NOT_FOUND);
        }
        if (isCommand) {
            refusals.addAll(List.of(ApiError.CONCURRENT_CHANGE, ApiError.STALE_VERSION));
        }
        if (hasBody) {
            refusals.addAll(List.of(ApiError.TOO_LARGE, ApiError.UNSUPPORTED_MEDIA_TYPE));
        }
        return refusals;
    }

    private ApiResponse success(String status, ApiResponse answer, boolean isTagged) {
        answer.description(
                switch (status) {
                    case "200" -> "As it is now";
                    case "201" -> "Made";
                    default -> "Done";
                });
        answer.addHeaderObject("API-Version", header("API-Version"));
        if (isTagged) {
            answer.addHeaderObject("ETag", header("ETag"));
        }
        if (status.equals("201")) {
            answer.addHeaderObject("Location", header("Location"));
        }
        if (answer.getContent() != null) {
            answer.getContent().values().forEach(this::addExample);
            if (isPage(answer)) {
                answer.addHeaderObject("Link", header("Link"));
                answer.getContent().addMediaType("text/csv", asCsv());
            }
        }
        return answer;
    }

    private ApiResponse copy(ApiResponse answer) {
        return new ApiResponse()
                .content(answer.getContent())
                .addHeaderObject("API-Version", header("API-Version"))
                .addHeaderObject("ETag", header("ETag"));
    }

    private static boolean isPage(ApiResponse answer) {
        return answer.getContent().values().stream()
                .anyMatch(
                        content -> String.valueOf(content.getSchema().get$ref()).startsWith(SCHEMAS + "PageOf"));
    }

    private static MediaType asCsv() {
        return new MediaType()
                .schema(text().description(
                                "All pages as one file for a spreadsheet, when Accept asks for text/csv: a column "
                                        + "for each field by its path, semicolons, UTF-8 with a byte order mark"));
    }

    private ApiResponse plain(String description) {
        return new ApiResponse().description(description).addHeaderObject("API-Version", header("API-Version"));
    }

    /**
     * The linter of the API Design Rules takes every key under the paths that contains "post" for an operation, also
     * {@code postcode} in an example; such bodies have the examples of their fields only.
     */
    private void addExample(MediaType content) {
        var example = examples.of(content.getSchema());
        if (!example.toString().contains("postcode=")) {
            content.setExample(example);
        }
    }

    private ApiResponse problem(ApiError error) {
        var example = new LinkedHashMap<String, Object>(Map.of(
                "status", error.status(),
                "code", error.code(),
                "detail", error.words().english()));
        var schema = new Schema<Object>(SpecVersion.V31).$ref(SCHEMAS + "Problem");
        example.put(
                "type",
                "/problems/" + error.code().toLowerCase(java.util.Locale.ROOT).replace('_', '-'));
        example.put("title", "…");
        example.put("instance", "/api/v1/…");
        return new ApiResponse()
                .description(error.words().english())
                .addHeaderObject("API-Version", header("API-Version"))
                .content(new Content()
                        .addMediaType(
                                "application/problem+json",
                                new MediaType().schema(schema).example(example)));
    }

    private static String nameOf(ApiError error) {
        return "Problem" + error.status();
    }

    private void parameter(String name, String description, Schema<Object> schema) {
        components.addParameters(
                name,
                new Parameter().in("header").name(name).description(description).schema(schema));
    }

    private static void refer(Operation operation, String parameter) {
        operation.addParametersItem(new Parameter().$ref("#/components/parameters/" + parameter));
    }

    private static Header header(String name) {
        return new Header().$ref("#/components/headers/" + name);
    }

    private static Header header(String description, Schema<Object> schema) {
        return new Header().description(description).schema(schema);
    }

    private static Schema<Object> text() {
        return new Schema<Object>(SpecVersion.V31).typesItem("string");
    }

    private static Schema<Object> uri() {
        return text().format("uri-reference");
    }
}

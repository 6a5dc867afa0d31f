package nl.stagepact.application.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.io.UncheckedIOException;
import nl.stagepact.application.web.OpenApiReader.Answer;
import nl.stagepact.application.web.OpenApiReader.Field;
import nl.stagepact.application.web.OpenApiReader.Operation;
import nl.stagepact.application.web.OpenApiReader.Section;
import org.junit.jupiter.api.Test;
import org.springframework.core.io.ClassPathResource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class OpenApiReaderTest {

    private final OpenApiReader.Api api = new OpenApiReader(example()).read();

    @Test
    void operations_stand_under_their_subject_in_the_documents_order() {
        assertThat(api.sections()).extracting(Section::name).containsExactly("Offers", "Placements");
        assertThat(api.sections().getFirst().operations())
                .extracting(Operation::method)
                .containsExactly("GET", "POST");
    }

    @Test
    void a_body_is_laid_out_flat_with_its_limits() {
        assertThat(operation("offerPlacement").body())
                .contains(
                        new Field("title", "", "string (1–120)", true, "What a student reads first."),
                        new Field("level", "", "MBO_1 | MBO_2", false, ""),
                        new Field("startDate", "", "date", false, ""),
                        new Field("location.postcode", "", "string", true, ""),
                        new Field("tasks[].name", "", "string", false, ""));
    }

    @Test
    void a_thing_that_holds_its_own_kind_is_shown_once() {
        assertThat(operation("offerPlacement").body())
                .extracting(Field::name)
                .contains("tasks[].parts")
                .doesNotContain("tasks[].parts[].name");
    }

    @Test
    void parameters_and_answers_are_looked_up_where_they_are_shared() {
        assertThat(operation("listOffers").parameters())
                .extracting(Field::name, Field::type)
                .contains(tuple("page", "integer (1–)"));
        assertThat(operation("getPlacement").parameters()).containsExactly(new Field("id", "path", "uuid", true, ""));
        assertThat(operation("listOffers").answers()).contains(new Answer("400", "The request is not right."));
    }

    @Test
    void an_operation_without_a_summary_goes_by_its_name() {
        assertThat(operation("getPlacement").summary()).isEqualTo("getPlacement");
    }

    private Operation operation(String id) {
        return api.sections().stream()
                .flatMap(section -> section.operations().stream())
                .filter(operation -> operation.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    static JsonNode example() {
        try (var file = new ClassPathResource("openapi-example.json").getInputStream()) {
            return JsonMapper.shared().readTree(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

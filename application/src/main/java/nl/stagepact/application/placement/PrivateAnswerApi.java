package nl.stagepact.application.placement;

import static nl.stagepact.application.placement.PlacementApi.PLACEMENT;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Function;
import nl.stagepact.application.api.Acts;
import nl.stagepact.application.api.Acts.Part;
import nl.stagepact.application.api.Items;
import nl.stagepact.application.api.Shown;
import nl.stagepact.domain.placement.Conversation;
import nl.stagepact.domain.placement.ConversationCommand.AnswerPrivately;
import nl.stagepact.domain.placement.PrivateAnswer;
import nl.stagepact.domain.shared.Personal;
import nl.stagepact.domain.shared.PlacementId;
import nl.stagepact.domain.shared.StudentId;
import nl.stagepact.projections.placement.PrivateAnswers;
import nl.stagepact.projections.placement.PrivateAnswers.Answers;
import nl.stagepact.projections.placement.PrivateAnswers.FindPrivateAnswers;
import nl.stagepact.projections.placement.PrivateAnswers.Given;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Apart from the other conversation requests, as what is said here must never stand in what they answer. */
@RestController
@RequestMapping(
        path = "/api/v1/placements/{placementId}/conversations/{kind}/private-answer",
        produces = "application/json")
@Tag(name = "Conversations", description = "The three mandatory conversations of student, school and employer")
class PrivateAnswerApi {

    private static final Shown<PlacementId, Answers, Answers> ANSWERS = new Shown<>(
            PlacementId.class,
            PrivateAnswers.class,
            "/placements",
            FindPrivateAnswers::new,
            Answers.class,
            Answers::version,
            Function.identity());

    private final Acts acts;

    PrivateAnswerApi(Acts acts) {
        this.acts = acts;
    }

    record NewPrivateAnswer(
            @Schema(
                    description = "How safe and well supported the student feels, from 1 (not at all) to 5 (very much)",
                    example = "4")
            @Min(1)
            @Max(5)
            int score,

            @Schema(
                    description = "In the student's own words",
                    example = "Ik kan met alles bij mijn begeleider terecht.")
            Optional<@Size(max = 4000) String> text) {

        AnswerPrivately toCommand(PlacementId placement, Conversation conversation, StudentId student) {
            return new AnswerPrivately(placement, conversation, Personal.of(student, new PrivateAnswer(score, text)));
        }
    }

    @Schema(name = "PrivateAnswer", description = "What the student said; without score and text once it was erased")
    record PrivateAnswerAnswer(
            @Schema(description = "From 1 (not at all) to 5 (very much)", example = "4")
            Optional<Integer> score,

            Optional<String> text,
            Instant givenAt) {

        private static PrivateAnswerAnswer of(Given given) {
            return new PrivateAnswerAnswer(
                    given.answer().map(PrivateAnswer::score),
                    given.answer().flatMap(PrivateAnswer::text),
                    given.givenAt());
        }
    }

    @GetMapping
    @Operation(
            operationId = "showPrivateAnswers",
            summary = "Show what the student said in private with a conversation, the newest last",
            description =
                    "For the student, the school's coordinator and the placement's school supervisor. Nobody at the"
                            + " employer reads it, or learns that it was given.")
    ResponseEntity<Items<PrivateAnswerAnswer>> show(
            @PathVariable PlacementId placementId,
            @Parameter(description = "Which conversation", example = "start-gesprek") @PathVariable String kind) {
        var conversation = conversation(kind);
        var answers = acts.find(ANSWERS, placementId);
        return acts.show(answers.version(), given(answers, conversation));
    }

    @PostMapping
    @Operation(
            operationId = "answerPrivately",
            summary = "Answer the private question that goes with a conversation; only the school reads it",
            description = "By the student. Another answer takes the place of the one before.")
    ResponseEntity<Items<PrivateAnswerAnswer>> answer(
            @PathVariable PlacementId placementId,
            @Parameter(description = "Which conversation", example = "start-gesprek") @PathVariable String kind,
            @RequestBody NewPrivateAnswer answer) {
        var conversation = conversation(kind);
        var student = acts.find(PLACEMENT, placementId).placement().studentId();
        return acts.changePart(
                ANSWERS,
                answer.toCommand(placementId, conversation, student),
                answers -> new Part<>(
                        ANSWERS.pathOf(placementId, "/conversations/" + kind + "/private-answer"),
                        given(answers, conversation)));
    }

    private static Conversation conversation(String kind) {
        return ConversationName.read(kind).orElseThrow(Acts::notFound);
    }

    private static Items<PrivateAnswerAnswer> given(Answers answers, Conversation conversation) {
        return new Items<>(answers.given().stream()
                .filter(given -> given.conversation().equals(conversation))
                .map(PrivateAnswerAnswer::of)
                .toList());
    }
}

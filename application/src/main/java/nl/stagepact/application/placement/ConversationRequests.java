package nl.stagepact.application.placement;

import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.stagepact.domain.placement.Conversation;
import nl.stagepact.domain.placement.ConversationCommand.ExemptConversation;
import nl.stagepact.domain.placement.ConversationCommand.HoldEindGesprek;
import nl.stagepact.domain.placement.ConversationCommand.HoldExitConversation;
import nl.stagepact.domain.placement.ConversationCommand.HoldMidtermCheck;
import nl.stagepact.domain.placement.ConversationCommand.HoldStartGesprek;
import nl.stagepact.domain.placement.ConversationForm;
import nl.stagepact.domain.placement.ConversationReport;
import nl.stagepact.domain.placement.PlacementCommand.CorrectConversation;
import nl.stagepact.domain.shared.Party;
import nl.stagepact.domain.shared.Personal;
import nl.stagepact.domain.shared.StudentId;
import nl.stagepact.projections.placement.PlacementBoard.Placement;

/** What clients send about the three conversations. */
final class ConversationRequests {

    private ConversationRequests() {}

    /** What every report says. */
    sealed interface Report {

        LocalDate date();

        ConversationForm form();

        Set<Party> present();

        Map<Party, String> absent();

        String summary();

        List<String> agreements();

        /** All of it is about the student. */
        default ConversationReport about(StudentId student) {
            var reasons = new HashMap<Party, Personal<String>>();
            absent().forEach((party, reason) -> reasons.put(party, Personal.of(student, reason)));
            return new ConversationReport(
                    date(),
                    form(),
                    present(),
                    reasons,
                    Personal.of(student, summary()),
                    agreements().stream()
                            .map(agreement -> Personal.of(student, agreement))
                            .toList());
        }
    }

    record StartGesprekReport(
            @Schema(description = "When it was held, not in the future")
            LocalDate date,

            ConversationForm form,

            @Schema(description = "The parties that took part")
            Set<Party> present,

            @Schema(description = "Why another party was not there", example = "{\"SCHOOL\": \"ziek\"}")
            Map<Party, @Size(max = 1000) String> absent,

            @Size(max = 4000) String summary,

            @Schema(description = "What was agreed, one sentence each")
            List<@Size(max = 1000) String> agreements,

            @Schema(description = "Of student, school and employer") @Size(max = 4000)
            String expectations,

            @Schema(description = "What the student will do") @Size(max = 4000)
            String tasks,

            @Schema(description = "What was said about safety, and where to report") @Size(max = 4000)
            String safety)
            implements Report {

        HoldStartGesprek toCommand(Placement placement) {
            var student = placement.studentId();
            return new HoldStartGesprek(
                    placement.id(),
                    about(student),
                    Personal.of(student, expectations),
                    Personal.of(student, tasks),
                    Personal.of(student, safety));
        }
    }

    record MidtermCheckReport(
            @Schema(description = "When it was held, not in the future")
            LocalDate date,

            ConversationForm form,

            @Schema(description = "The parties that took part")
            Set<Party> present,

            @Schema(description = "Why another party was not there", example = "{\"SCHOOL\": \"ziek\"}")
            Map<Party, @Size(max = 1000) String> absent,

            @Size(max = 4000) String summary,

            @Schema(description = "What was agreed, one sentence each")
            List<@Size(max = 1000) String> agreements,

            @Size(max = 4000) String progress,
            boolean agreedTasksFollowed)
            implements Report {

        HoldMidtermCheck toCommand(Placement placement, int number) {
            var student = placement.studentId();
            return new HoldMidtermCheck(
                    placement.id(), number, about(student), Personal.of(student, progress), agreedTasksFollowed);
        }
    }

    record EindGesprekReport(
            @Schema(description = "When it was held, not in the future")
            LocalDate date,

            ConversationForm form,

            @Schema(description = "The parties that took part")
            Set<Party> present,

            @Schema(description = "Why another party was not there", example = "{\"SCHOOL\": \"ziek\"}")
            Map<Party, @Size(max = 1000) String> absent,

            @Size(max = 4000) String summary,

            @Schema(description = "What was agreed, one sentence each")
            List<@Size(max = 1000) String> agreements,

            @Schema(description = "How the employer sees the student's work") @Size(max = 4000)
            String employersView)
            implements Report {

        HoldEindGesprek toCommand(Placement placement) {
            var student = placement.studentId();
            return new HoldEindGesprek(placement.id(), about(student), Personal.of(student, employersView));
        }
    }

    record ExitConversationReport(
            @Schema(description = "When it was held, not in the future")
            LocalDate date,

            ConversationForm form,

            @Schema(description = "The parties that took part")
            Set<Party> present,

            @Schema(description = "Why another party was not there", example = "{\"EMPLOYER\": \"wilde niet komen\"}")
            Map<Party, @Size(max = 1000) String> absent,

            @Schema(description = "How all three look back on it") @Size(max = 4000)
            String summary,

            @Schema(description = "What was agreed, one sentence each")
            List<@Size(max = 1000) String> agreements)
            implements Report {

        HoldExitConversation toCommand(Placement placement) {
            return new HoldExitConversation(placement.id(), about(placement.studentId()));
        }
    }

    record NewExemption(
            @Schema(description = "Why it need not be held") @Size(max = 4000)
            String reason) {

        ExemptConversation toCommand(Placement placement, Conversation conversation) {
            return new ExemptConversation(placement.id(), conversation, Personal.of(placement.studentId(), reason));
        }
    }

    record NewConversationCorrection(
            @Schema(description = "When it was held, not in the future")
            LocalDate date,

            ConversationForm form,

            @Schema(description = "The parties that took part")
            Set<Party> present,

            @Schema(description = "Why another party was not there", example = "{\"SCHOOL\": \"ziek\"}")
            Map<Party, @Size(max = 1000) String> absent,

            @Size(max = 4000) String summary,

            @Schema(description = "What was agreed, one sentence each")
            List<@Size(max = 1000) String> agreements,

            @Schema(description = "What was wrong") @Size(max = 4000)
            String reason)
            implements Report {

        CorrectConversation toCommand(Placement placement, Conversation conversation) {
            var student = placement.studentId();
            return new CorrectConversation(placement.id(), conversation, about(student), Personal.of(student, reason));
        }
    }
}

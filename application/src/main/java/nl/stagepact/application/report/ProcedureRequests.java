package nl.stagepact.application.report;

import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.stagepact.application.reference.KnownCrebo;
import nl.stagepact.domain.report.Authority;
import nl.stagepact.domain.report.CaseObjectionOutcome;
import nl.stagepact.domain.report.DecisionOutcome;
import nl.stagepact.domain.report.Finding;
import nl.stagepact.domain.report.Ground;
import nl.stagepact.domain.report.HeardParty;
import nl.stagepact.domain.report.Hearing;
import nl.stagepact.domain.report.HearingForm;
import nl.stagepact.domain.report.InquiryCommand.*;
import nl.stagepact.domain.report.IntakeCommand.CloseReport;
import nl.stagepact.domain.report.IntakeCommand.ReferReport;
import nl.stagepact.domain.report.Measure;
import nl.stagepact.domain.report.MeasureKind;
import nl.stagepact.domain.report.ObjectingParty;
import nl.stagepact.domain.report.VerdictCommand.*;
import nl.stagepact.domain.report.WaiverReason;
import nl.stagepact.domain.shared.Crebo;
import nl.stagepact.domain.shared.PersonId;
import nl.stagepact.domain.shared.Personal;
import nl.stagepact.domain.shared.ReportId;

/** What clients send while a case is handled. Whatever is told in it goes under the key of the case. */
final class ProcedureRequests {

    private ProcedureRequests() {}

    record Referral(
            @Schema(description = "Who goes on with it") Authority authority,

            @Schema(description = "Why", example = "Dit hoort bij de Arbeidsinspectie.") @Size(max = 4000)
            String explanation) {

        ReferReport toCommand(ReportId id) {
            return new ReferReport(id, authority, Personal.of(id, explanation));
        }
    }

    record Assignment(
            @Schema(description = "Who investigates; nobody who has or had to do with the employer")
            PersonId investigatorId) {

        AssignInvestigator toCommand(ReportId id) {
            return new AssignInvestigator(id, investigatorId);
        }
    }

    record ConflictOfInterest(
            @Schema(description = "Whose interest it is: only one's own can be declared")
            PersonId investigatorId,

            @Schema(example = "Mijn broer werkt bij dit leerbedrijf.") @Size(max = 4000)
            String reason) {

        DeclareConflict toCommand(ReportId id) {
            return new DeclareConflict(id, investigatorId, Personal.of(id, reason));
        }
    }

    record NewHearing(
            HeardParty party,

            @Schema(description = "When; in writing, before when the answer is awaited")
            Instant startAt,

            HearingForm form,

            @Schema(description = "Room, number or link", example = "Kamer 12") @Size(max = 400)
            String place) {

        InviteToHearing toCommand(ReportId id) {
            return new InviteToHearing(id, party, new Hearing(startAt, form, Personal.of(id, place)));
        }
    }

    record HearingReport(
            HeardParty party,
            LocalDate heldDate,
            HearingForm form,

            @Schema(description = "What was said", example = "Het bedrijf vertelt hoe het kandidaten kiest.")
            @Size(max = 8000)
            String minutes) {

        HoldHearing toCommand(ReportId id) {
            return new HoldHearing(id, party, heldDate, form, Personal.of(id, minutes));
        }
    }

    record HearingWaiver(
            HeardParty party,

            @Schema(description = "NOT_INVOLVED only of a school, and only where none has to do with the case")
            WaiverReason reason,

            @Schema(example = "Het bedrijf liet weten niet te komen.") @Size(max = 4000)
            String explanation) {

        WaiveHearing toCommand(ReportId id) {
            return new WaiveHearing(id, party, reason, Personal.of(id, explanation));
        }
    }

    record NewFindings(
            @Schema(description = "One of each ground, and of every ground that was reported")
            List<FindingOfGround> findings) {

        RecordFindings toCommand(ReportId id) {
            return new RecordFindings(
                    id,
                    Personal.of(
                            id,
                            findings.stream().map(FindingOfGround::toFinding).toList()));
        }
    }

    record FindingOfGround(
            Ground ground,

            @Schema(description = "Facts make one presume discrimination: the employer then has to prove otherwise")
            boolean presumed,

            @Schema(description = "The employer proved otherwise")
            boolean rebutted,

            @Schema(example = "Twee kandidaten met dezelfde opleiding werden wel uitgenodigd.") @Size(max = 8000)
            String explanation) {

        Finding toFinding() {
            return new Finding(ground, presumed, rebutted, explanation);
        }
    }

    record NewDecision(
            DecisionOutcome outcome,

            @Schema(description = "Of a founded report, and only of that")
            Optional<NewMeasure> measure,

            @Schema(description = "Why", example = "Het vermoeden is niet weerlegd.") @Size(max = 8000)
            String motivation) {

        DecideReport toCommand(ReportId id) {
            return new DecideReport(id, outcome, measure.map(NewMeasure::toMeasure), Personal.of(id, motivation));
        }
    }

    record NewMeasure(
            @Schema(description = "SUSPENSION and WITHDRAWAL hold only once a second officer approves")
            MeasureKind kind,

            @Schema(
                    description = "What a suspension or withdrawal is about; without it, all that it can be about",
                    example = "[\"25998\"]")
            Set<@KnownCrebo Crebo> crebos,

            @Schema(
                    description =
                            "By when an improvement must be there; the last day of a suspension, which only an urgent one can lack")
            Optional<LocalDate> untilDate,

            @Schema(description = "A suspension that cannot wait for the hearing, which then follows in fourteen days")
            Optional<Boolean> urgent) {

        Measure toMeasure() {
            return new Measure(kind, crebos, untilDate, urgent.orElse(false));
        }
    }

    record Approval(
            @Schema(description = "Of the decision", example = "1") @Min(1)
            int number) {

        ApproveDecision toCommand(ReportId id) {
            return new ApproveDecision(id, number);
        }
    }

    record Return(
            @Schema(description = "Of the decision", example = "1") @Min(1)
            int number,

            @Schema(example = "De motivering noemt het hoorgesprek niet.") @Size(max = 4000)
            String reason) {

        ReturnDecision toCommand(ReportId id) {
            return new ReturnDecision(id, number, Personal.of(id, reason));
        }
    }

    record NewCaseObjection(
            @Schema(description = "Of the decision", example = "1") @Min(1)
            int number,

            @Schema(description = "Who objects; whoever reported says REPORTER")
            ObjectingParty party,

            @Schema(description = "The day on which it came in")
            LocalDate lodgedDate,

            @Schema(example = "Het hoorgesprek ging over iets anders.") @Size(max = 8000)
            String reason) {

        LodgeCaseObjection toCommand(ReportId id) {
            return new LodgeCaseObjection(id, number, party, lodgedDate, Personal.of(id, reason));
        }
    }

    record CaseObjectionDecision(
            @Schema(description = "Of the decision that was objected to", example = "1") @Min(1)
            int number,

            @Schema(description = "Whose objection") ObjectingParty party,

            @Schema(description = "UPHELD: the decision no longer holds, and its measure is undone")
            CaseObjectionOutcome outcome,

            @Schema(example = "Het besluit is zorgvuldig voorbereid.") @Size(max = 8000)
            String motivation) {

        DecideCaseObjection toCommand(ReportId id) {
            return new DecideCaseObjection(id, number, party, outcome, Personal.of(id, motivation));
        }
    }

    record Closure(
            @Schema(example = "De melder en het bedrijf hebben met elkaar gesproken.") @Size(max = 4000)
            String conclusion) {

        CloseReport toCommand(ReportId id) {
            return new CloseReport(id, Personal.of(id, conclusion));
        }
    }
}

package nl.stagepact.domain.report;

import static nl.stagepact.domain.report.ReportRule.*;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.stagepact.domain.report.VerdictCommand.*;
import nl.stagepact.domain.report.VerdictEvent.*;
import nl.stagepact.domain.shared.OrganisationType;
import nl.stagepact.domain.shared.PersonId;
import nl.stagepact.domain.shared.Personal;

/** How a case is decided: by its investigator, with a second officer where the recognition is at stake. */
record VerdictDecisions(CaseFile file, CaseSurroundings around) {

    List<VerdictEvent> on(VerdictCommand command) {
        A_CASE_THAT_IS_OVER_STAYS_OVER.holdsIf(!file.status().isOver());
        return switch (command) {
            case DecideReport c -> decide(c);
            case ApproveDecision c -> approve(c);
            case ReturnDecision c -> giveBack(c);
            case LodgeCaseObjection c -> object(c);
            case ReceiveEmployersObjection c -> receive(c);
            case DecideCaseObjection c -> judge(c);
        };
    }

    private List<VerdictEvent> decide(DecideReport command) {
        ONLY_THE_INVESTIGATOR_OF_A_CASE_INVESTIGATES_IT.holdsIf(around.investigates(file));
        var verdicts = file.verdicts();
        if (verdicts.isStanding() && verdicts.says(command)) {
            return List.of();
        }
        A_CASE_IS_DECIDED_ONCE.holdsIf(file.status() == ReportStatus.INVESTIGATED || verdicts.isProvisional());
        A_MEASURE_FOLLOWS_A_FOUNDED_REPORT.holdsIf((command.outcome() == DecisionOutcome.FOUNDED)
                == command.measure().isPresent());
        boolean urgent = command.measure().filter(Measure::urgent).isPresent();
        A_MEASURE_SAYS_UNTIL_WHEN.holdsIf(
                command.measure().filter(this::isIncomplete).isEmpty());
        if (urgent) {
            // one urgent suspension is not followed by another
            A_CASE_IS_DECIDED_ONCE.holdsIf(!verdicts.isProvisional());
        } else {
            isCarried(command.outcome());
        }
        boolean holdsAtOnce = command.measure()
                .filter(measure -> measure.kind().touchesRecognition())
                .isEmpty();
        var events = new ArrayList<VerdictEvent>();
        events.add(new ReportDecided(
                command.reportId(),
                verdicts.number() + 1,
                file.matter().employerId(),
                command.outcome(),
                command.measure(),
                command.motivation(),
                around.officer().orElseThrow(),
                holdsAtOnce ? Optional.of(around.policy().objectionUntil(around.today())) : Optional.empty()));
        if (holdsAtOnce) {
            events.addAll(lifted());
        }
        return events;
    }

    private void isCarried(DecisionOutcome outcome) {
        A_DECISION_RESTS_ON_FINDINGS.holdsIf(file.findings().isPresent());
        if (outcome == DecisionOutcome.FOUNDED) {
            A_FOUNDED_REPORT_HAS_A_PRESUMPTION_THAT_STANDS.holdsIf(
                    file.found().stream().anyMatch(Finding::carries));
            BOTH_PARTIES_ARE_HEARD_FIRST.holdsIf(file.isHeard());
        }
    }

    private boolean isIncomplete(Measure measure) {
        var until = measure.untilDate();
        boolean lasts = until.filter(day -> !day.isAfter(around.today())).isEmpty();
        return switch (measure.kind()) {
            case TALK, WITHDRAWAL -> until.isPresent() || measure.urgent();
            case IMPROVEMENT -> until.isEmpty() || !lasts || measure.urgent();
            // nobody outside the case ends it; an urgent one is followed by another decision
            case SUSPENSION -> !lasts || until.isEmpty() && !measure.urgent();
        };
    }

    private List<VerdictEvent> approve(ApproveDecision command) {
        var verdicts = file.verdicts();
        if (verdicts.approved()
                .filter(each -> each.number() == command.number())
                .isPresent()) {
            return List.of();
        }
        var decided = awaiting(command.number());
        var officer = secondOfficer(decided);
        var measure = decided.measure().orElseThrow();
        var today = around.today();
        WHAT_IS_APPROVED_STILL_LIES_AHEAD.holdsIf(
                measure.untilDate().filter(today::isAfter).isEmpty());
        A_MEASURE_TOUCHES_A_RECOGNITION.holdsIf(around.inForce().anyOf(decided.employerId(), measure.crebos(), today));
        return List.of(new DecisionApproved(
                command.reportId(),
                command.number(),
                decided.employerId(),
                measure,
                officer,
                today,
                around.policy().objectionUntil(today),
                measure.urgent() ? Optional.of(around.policy().hearingFrom(today)) : Optional.empty()));
    }

    private List<VerdictEvent> giveBack(ReturnDecision command) {
        if (file.verdicts()
                .returned()
                .filter(each -> each.number() == command.number())
                .isPresent()) {
            return List.of();
        }
        var officer = secondOfficer(awaiting(command.number()));
        return List.of(new DecisionReturned(command.reportId(), command.number(), officer, command.reason()));
    }

    private ReportDecided awaiting(int number) {
        var verdicts = file.verdicts();
        ONLY_WHAT_AWAITS_APPROVAL_IS_APPROVED.holdsIf(verdicts.awaitsApproval() && verdicts.number() == number);
        return verdicts.decided().orElseThrow();
    }

    private PersonId secondOfficer(ReportDecided decided) {
        var officer = around.officer();
        FOUR_EYES_SEE_MORE_THAN_TWO.holdsIf(
                officer.filter(each -> !each.equals(decided.officerId())).isPresent());
        hasNoConflict(officer.orElseThrow());
        return officer.orElseThrow();
    }

    private void hasNoConflict(PersonId officer) {
        NOBODY_INVESTIGATES_WHERE_INTERESTS_CONFLICT.holdsIf(new Conflicts(file, around.involvement()).noneOf(officer));
    }

    private List<VerdictEvent> object(LodgeCaseObjection command) {
        var verdicts = file.verdicts();
        if (Optional.ofNullable(verdicts.objections().get(command.party()))
                .filter(before -> before.number() == command.number()
                        && before.lodgedDate().equals(command.lodgedDate())
                        && before.reason().equals(command.reason()))
                .isPresent()) {
            return List.of();
        }
        ONLY_A_DECISION_THAT_HOLDS_IS_OBJECTED_TO.holdsIf(verdicts.holds() && verdicts.number() == command.number());
        A_PARTY_OBJECTS_ONCE.holdsIf(!verdicts.objections().containsKey(command.party()));
        // SBB dates what came by letter; who objects here does so today, whatever day they name
        var cameIn = around.actor().organisationType() == OrganisationType.SBB ? command.lodgedDate() : around.today();
        AN_OBJECTION_COMES_WITHIN_ITS_TERM.holdsIf(!command.lodgedDate().isAfter(around.today())
                && verdicts.objectionUntil()
                        .filter(until -> cameIn.isAfter(until)
                                // the day of the publication is as long before the last day as the term is
                                || around.policy()
                                        .objectionUntil(command.lodgedDate())
                                        .isBefore(until))
                        .isEmpty());
        return List.of(lodged(command.party(), command.lodgedDate(), command.reason()));
    }

    private List<VerdictEvent> receive(ReceiveEmployersObjection command) {
        var verdicts = file.verdicts();
        if (verdicts.imposed().isEmpty() || verdicts.objections().containsKey(ObjectingParty.EMPLOYER)) {
            return List.of();
        }
        // what is to replace an urgent suspension still waits for approval: then this does, too
        ONLY_A_DECISION_THAT_HOLDS_IS_OBJECTED_TO.holdsIf(verdicts.holds());
        return List.of(lodged(ObjectingParty.EMPLOYER, command.lodgedDate(), command.reason()));
    }

    private CaseObjectionLodged lodged(ObjectingParty party, LocalDate lodgedDate, Personal<String> reason) {
        var verdicts = file.verdicts();
        return new CaseObjectionLodged(
                file.id(),
                verdicts.number(),
                party,
                lodgedDate,
                reason,
                verdicts.objectionUntil().map(around.policy()::objectionDecisionAfter));
    }

    private List<VerdictEvent> judge(DecideCaseObjection command) {
        var verdicts = file.verdicts();
        if (verdicts.number() == command.number()
                && Optional.ofNullable(verdicts.judged().get(command.party()))
                        .filter(each -> each.outcome() == command.outcome()
                                && each.motivation().equals(command.motivation()))
                        .isPresent()) {
            return List.of();
        }
        ONLY_AN_OPEN_OBJECTION_IS_DECIDED.holdsIf(verdicts.number() == command.number()
                && verdicts.holds()
                && verdicts.objections().containsKey(command.party())
                && !verdicts.judged().containsKey(command.party()));
        var officer = around.officer();
        SOMEBODY_ELSE_JUDGES_AN_OBJECTION.holdsIf(
                officer.filter(each -> !verdicts.hadPart(each)).isPresent());
        hasNoConflict(officer.orElseThrow());
        var events = new ArrayList<VerdictEvent>();
        events.add(new CaseObjectionDecided(
                command.reportId(),
                command.number(),
                command.party(),
                command.outcome(),
                command.motivation(),
                officer.orElseThrow(),
                Optional.of(file.matter().employerId())));
        if (command.outcome() == CaseObjectionOutcome.UPHELD) {
            events.addAll(lifted());
        }
        return events;
    }

    /** What still holds of an earlier decision, too: nothing is left of it. */
    private List<VerdictEvent> lifted() {
        return file.verdicts().imposed().stream()
                .<VerdictEvent>map(imposed -> new MeasureLifted(
                        imposed.reportId(), imposed.number(), imposed.employerId(), imposed.measure()))
                .toList();
    }
}

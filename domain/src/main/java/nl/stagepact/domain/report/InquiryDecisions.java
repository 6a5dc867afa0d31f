package nl.stagepact.domain.report;

import static nl.stagepact.domain.report.ReportRule.*;

import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import nl.stagepact.domain.report.InquiryCommand.*;
import nl.stagepact.domain.report.InquiryEvent.*;

/** How SBB investigates. */
record InquiryDecisions(CaseFile file, CaseSurroundings around) {

    private static final Set<ReportStatus> YET_TO_ASSIGN = EnumSet.of(
            ReportStatus.ACKNOWLEDGED,
            ReportStatus.INVESTIGATED,
            ReportStatus.AWAITING_APPROVAL,
            ReportStatus.DECIDED,
            ReportStatus.OBJECTED);

    List<? extends ReportEvent> on(InquiryCommand command) {
        A_CASE_THAT_IS_OVER_STAYS_OVER.holdsIf(!file.status().isOver());
        return switch (command) {
            case DeclareConflict c -> declare(c);
            case AssignInvestigator c -> assign(c);
            case InviteToHearing c -> invite(c);
            case HoldHearing c -> hold(c);
            case WaiveHearing c -> waive(c);
            case RecordFindings c -> find(c);
        };
    }

    private List<ConflictDeclared> declare(DeclareConflict command) {
        EVERYBODY_SPEAKS_OF_THEIR_OWN_INTERESTS.holdsIf(
                around.officer().filter(command.investigatorId()::equals).isPresent());
        return file.hasConflict(command.investigatorId())
                ? List.of()
                : List.of(new ConflictDeclared(command.reportId(), command.investigatorId(), command.reason()));
    }

    private List<InvestigatorAssigned> assign(AssignInvestigator command) {
        if (file.investigator().filter(command.investigatorId()::equals).isPresent()) {
            return List.of();
        }
        // looked at first: of everybody who is no investigator the answer is the same, also of whoever reported
        A_CASE_IS_ASSIGNED_TO_AN_INVESTIGATOR.holdsIf(around.isInvestigator(command.investigatorId()));
        A_REPORT_IS_ACKNOWLEDGED_FIRST.holdsIf(file.status() != ReportStatus.RECEIVED);
        WHAT_IS_UNDER_WAY_IS_NOT_PUT_ASIDE.holdsIf(YET_TO_ASSIGN.contains(file.status()));
        NOTHING_IS_INVESTIGATED_AGAINST_THE_WISH.holdsIf(file.reported().wish() != ReportWish.COUNT_ONLY);
        NOBODY_INVESTIGATES_WHERE_INTERESTS_CONFLICT.holdsIf(
                new Conflicts(file, around.involvement()).noneOf(command.investigatorId()));
        return List.of(new InvestigatorAssigned(command.reportId(), command.investigatorId()));
    }

    private List<HearingInvited> invite(InviteToHearing command) {
        isOfThisInvestigator();
        if (file.invited(command.party()).filter(command.hearing()::equals).isPresent()) {
            return List.of();
        }
        A_PARTY_IS_HEARD_ONCE.holdsIf(wasNotHeard(command.party()));
        A_PARTY_IS_INVITED_FOR_A_MOMENT_TO_COME.holdsIf(
                command.hearing().startAt().isAfter(around.now()));
        return List.of(new HearingInvited(command.reportId(), command.party(), command.hearing()));
    }

    private List<HearingHeld> hold(HoldHearing command) {
        isOfThisInvestigator();
        var held = new HearingHeld(
                command.reportId(), command.party(), command.heldDate(), command.form(), command.minutes());
        if (isSo(held, command.party())) {
            return List.of();
        }
        A_PARTY_IS_HEARD_ONCE.holdsIf(wasNotHeard(command.party()));
        A_HEARING_IS_RECORDED_ONCE_IT_IS_HELD.holdsIf(!command.heldDate().isAfter(around.today()));
        A_HEARING_FOLLOWS_THE_REPORT.holdsIf(!command.heldDate().isBefore(file.cameIn()));
        return List.of(held);
    }

    private List<HearingWaived> waive(WaiveHearing command) {
        isOfThisInvestigator();
        var waived = new HearingWaived(command.reportId(), command.party(), command.reason(), command.explanation());
        if (isSo(waived, command.party())) {
            return List.of();
        }
        A_PARTY_IS_HEARD_ONCE.holdsIf(wasNotHeard(command.party()));
        NOBODY_IS_PASSED_OVER_UNASKED.holdsIf(mayBePassedOver(command.party(), command.reason()));
        return List.of(waived);
    }

    private boolean mayBePassedOver(HeardParty party, WaiverReason reason) {
        var invited = file.invited(party).map(Hearing::startAt);
        return switch (reason) {
            case DECLINED -> invited.isPresent();
            case DID_NOT_COME -> invited.filter(hasPassed()).isPresent();
            case NOT_INVOLVED ->
                party == HeardParty.SCHOOL && file.matter().schoolId().isEmpty();
        };
    }

    private Predicate<Instant> hasPassed() {
        return around.now()::isAfter;
    }

    private List<FindingsRecorded> find(RecordFindings command) {
        isOfThisInvestigator();
        var recorded = new FindingsRecorded(command.reportId(), command.findings());
        if (file.findings().filter(recorded::equals).isPresent()) {
            return List.of();
        }
        A_CASE_IS_DECIDED_ONCE.holdsIf(isUndecided());
        var found = command.findings().known().orElse(List.of());
        FINDINGS_SPEAK_OF_EVERY_REPORTED_GROUND.holdsIf(speakOfEveryGround(found));
        ONLY_A_RAISED_PRESUMPTION_IS_REBUTTED.holdsIf(
                found.stream().allMatch(each -> each.presumed() || !each.rebutted()));
        return List.of(recorded);
    }

    private boolean speakOfEveryGround(List<Finding> found) {
        var about = found.stream().map(Finding::ground).collect(Collectors.toSet());
        return about.size() == found.size()
                && file.reported()
                        .account()
                        .known()
                        .map(Account::grounds)
                        .filter(grounds -> !about.containsAll(grounds))
                        .isEmpty();
    }

    private void isOfThisInvestigator() {
        ONLY_THE_INVESTIGATOR_OF_A_CASE_INVESTIGATES_IT.holdsIf(around.investigates(file));
    }

    private boolean isUndecided() {
        return file.status() == ReportStatus.INVESTIGATED || file.verdicts().isProvisional();
    }

    private boolean isSo(InquiryEvent asked, HeardParty party) {
        return file.heard(party).filter(asked::equals).isPresent();
    }

    /** Who waived it may still be heard. */
    private boolean wasNotHeard(HeardParty party) {
        return file.heard(party).filter(HearingHeld.class::isInstance).isEmpty();
    }
}

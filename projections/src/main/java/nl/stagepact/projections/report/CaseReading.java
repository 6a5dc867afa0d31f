package nl.stagepact.projections.report;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import nl.stagepact.domain.report.Desk;
import nl.stagepact.domain.report.Finding;
import nl.stagepact.domain.report.HeardParty;
import nl.stagepact.domain.report.InquiryEvent.*;
import nl.stagepact.domain.report.IntakeEvent.*;
import nl.stagepact.domain.report.Measure;
import nl.stagepact.domain.report.ReportEvent;
import nl.stagepact.domain.report.Supplement;
import nl.stagepact.domain.report.VerdictEvent.*;
import nl.stagepact.domain.shared.Actor;
import nl.stagepact.domain.shared.OrganisationType;
import nl.stagepact.domain.shared.PersonId;
import nl.stagepact.domain.shared.Personal;
import nl.stagepact.domain.shared.Role;
import nl.stagepact.projections.engine.EventContext;
import nl.stagepact.projections.report.Case.*;
import nl.stagepact.projections.report.ReportDesk.AtWork;
import org.axonframework.eventhandling.EventMessage;

/** A case as its own events tell it, read when somebody opens it. */
final class CaseReading {

    private final List<Happened<ReportEvent>> events;

    private record Happened<E>(E event, EventContext context) {

        Instant at() {
            return context.at();
        }
    }

    CaseReading(List<? extends EventMessage<?>> stream) {
        events = stream.stream()
                .map(message -> new Happened<>((ReportEvent) message.getPayload(), new EventContext(message)))
                .toList();
    }

    /** Whoever asks made this very opening. */
    boolean wasOpened(UUID opening, Actor by) {
        return all(CaseOpened.class)
                .anyMatch(each -> each.event().openingId().equals(opening)
                        && each.context()
                                .actor()
                                .map(Actor::id)
                                .filter(by.id()::equals)
                                .isPresent());
    }

    /** Whoever declared an interest of their own reads nothing more, whatever they opened before. */
    boolean isClosedTo(Actor reader) {
        return all(ConflictDeclared.class)
                .map(each -> each.event().investigatorId().value())
                .anyMatch(who -> reader.personId().filter(who::equals).isPresent());
    }

    /** @param measures what reached the employer's recognition */
    Case read(List<AtWork> measures) {
        var reported =
                all(DiscriminationReported.class).findFirst().orElseThrow().event();
        var matter = reported.matter();
        var reporter = reported.reporter();
        return new Case(
                reported.reportId(),
                new CaseReporter(
                        reporter.role(),
                        reporter.studentId(),
                        reporter.personId(),
                        reporter.contact().flatMap(Personal::known)),
                new CaseMatter(
                        matter.phase(),
                        matter.employerId(),
                        matter.schoolId(),
                        matter.studentId(),
                        matter.offerId(),
                        matter.candidacyId(),
                        matter.placementId()),
                reported.wish(),
                last(ReportTransferred.class)
                        .map(each -> each.event().consents())
                        .orElse(reported.consents()),
                reported.account().known(),
                all(ReportSupplemented.class)
                        .map(each -> supplement(each, reported.desk()))
                        .toList(),
                last(ReportReferred.class)
                        .map(each -> new CaseReferral(
                                each.event().authority(),
                                each.event().explanation().known(),
                                each.at())),
                last(ReportClosed.class)
                        .flatMap(each -> each.event().conclusion().known()),
                last(ReportWithdrawn.class)
                        .flatMap(each -> each.event().reason())
                        .flatMap(Personal::known),
                Arrays.stream(HeardParty.values()).map(this::hearing).toList(),
                all(ConflictDeclared.class)
                        .map(each -> new CaseConflict(
                                each.event().investigatorId(),
                                each.event().reason().known(),
                                each.at()))
                        .toList(),
                last(FindingsRecorded.class)
                        .flatMap(each -> each.event().findings().known())
                        .orElse(List.<Finding>of()),
                all(ReportDecided.class).map(each -> ruling(each, measures)).toList(),
                all(CaseOpened.class).map(this::opening).toList(),
                events.stream()
                        .filter(each -> !(each.event() instanceof CaseOpened))
                        .map(this::step)
                        .toList());
    }

    private CaseSupplement supplement(Happened<ReportSupplemented> added, Desk first) {
        boolean handedOver = all(ReportTransferred.class)
                .anyMatch(each -> each.context().version() < added.context().version());
        var told = added.event().supplement().known();
        return new CaseSupplement(
                told.map(Supplement::what),
                told.flatMap(Supplement::happenedDate),
                handedOver ? Desk.SBB : first,
                added.at());
    }

    private CaseHearing hearing(HeardParty party) {
        return new CaseHearing(
                party,
                all(HearingInvited.class)
                        .filter(each -> each.event().party() == party)
                        .reduce((_, later) -> later)
                        .map(each -> new CaseInvitation(
                                each.event().hearing().startAt(),
                                each.event().hearing().form(),
                                each.event().hearing().place().known(),
                                each.at())),
                all(HearingHeld.class)
                        .filter(each -> each.event().party() == party)
                        .reduce((_, later) -> later)
                        .map(each -> new CaseHearingHeld(
                                each.event().heldDate(),
                                each.event().form(),
                                each.event().minutes().known(),
                                each.at())),
                all(HearingWaived.class)
                        .filter(each -> each.event().party() == party)
                        .reduce((_, later) -> later)
                        .map(each -> new CaseHearingWaived(
                                each.event().reason(),
                                each.event().explanation().known(),
                                each.at())));
    }

    private CaseDecision ruling(Happened<ReportDecided> happened, List<AtWork> measures) {
        var decided = happened.event();
        int number = decided.number();
        var approved = all(DecisionApproved.class)
                .filter(each -> each.event().number() == number)
                .findFirst();
        var effects = approved.map(since -> measures.stream()
                        // what is read of one stream has no place in the global order
                        .filter(each -> !each.at().isBefore(since.at()))
                        .filter(each -> decided.measure()
                                .map(Measure::kind)
                                .filter(each.kind()::equals)
                                .isPresent())
                        .map(each -> new MeasureEffect(each.crebo(), each.effectiveDate(), each.position(), each.at()))
                        .toList())
                .orElse(List.of());
        return new CaseDecision(
                number,
                decided.outcome(),
                decided.measure(),
                decided.motivation().known(),
                decided.officerId(),
                happened.at(),
                approved.map(each -> each.event().objectionUntilDate()).or(decided::objectionUntilDate),
                approved.map(each ->
                        new CaseApproval(each.event().officerId(), each.event().publishedDate(), each.at())),
                all(DecisionReturned.class)
                        .filter(each -> each.event().number() == number)
                        .findFirst()
                        .map(each -> new CaseReturn(
                                each.event().officerId(), each.event().reason().known(), each.at())),
                all(CaseObjectionLodged.class)
                        .map(Happened::event)
                        .filter(each -> each.number() == number)
                        .map(this::objection)
                        .toList(),
                effect(number, approved.isPresent(), effects),
                effects);
    }

    private MeasureState effect(int number, boolean approved, List<MeasureEffect> effects) {
        boolean lifted = all(MeasureLifted.class).anyMatch(each -> each.event().number() == number);
        if (!approved) {
            return MeasureState.NONE;
        }
        if (lifted) {
            return MeasureState.LIFTED;
        }
        return effects.isEmpty() ? MeasureState.PENDING : MeasureState.IN_EFFECT;
    }

    private CaseObjection objection(CaseObjectionLodged lodged) {
        var judged = all(CaseObjectionDecided.class)
                .filter(each ->
                        each.event().number() == lodged.number() && each.event().party() == lodged.party())
                .findFirst();
        return new CaseObjection(
                lodged.party(),
                lodged.lodgedDate(),
                lodged.reason().known(),
                judged.map(each -> each.event().outcome()),
                judged.flatMap(each -> each.event().motivation().known()),
                judged.map(Happened::at));
    }

    private CaseOpening opening(Happened<CaseOpened> happened) {
        var by = happened.context().actor();
        return new CaseOpening(
                happened.context().version(),
                happened.at(),
                happened.event().purpose(),
                by.map(Actor::roles).orElse(Set.of()),
                by.map(Actor::organisationType).orElse(OrganisationType.PLATFORM),
                by.flatMap(this::handler));
    }

    private CaseStep step(Happened<ReportEvent> happened) {
        var by = happened.context().actor();
        return new CaseStep(
                happened.context().version(),
                happened.at(),
                happened.context().type(),
                by.map(Actor::roles).orElse(Set.of()),
                by.flatMap(this::handler));
    }

    /** Whoever handles cases stands by name for what they did; nobody else's id is told here, nor who of them reported. */
    private Optional<UUID> handler(Actor actor) {
        if (actor.is(Role.SBB_INVESTIGATOR)) {
            return actor.personId();
        }
        return actor.is(Role.CONFIDANT) ? actor.personId().filter(person -> !isReporter(person)) : Optional.empty();
    }

    private boolean isReporter(UUID person) {
        return all(DiscriminationReported.class)
                .anyMatch(each -> each.event()
                        .reporter()
                        .personId()
                        .map(PersonId::value)
                        .filter(person::equals)
                        .isPresent());
    }

    private <E extends ReportEvent> Stream<Happened<E>> all(Class<E> kind) {
        return events.stream()
                .filter(each -> kind.isInstance(each.event()))
                .map(each -> new Happened<>(kind.cast(each.event()), each.context()));
    }

    private <E extends ReportEvent> Optional<Happened<E>> last(Class<E> kind) {
        return all(kind).reduce((_, later) -> later);
    }
}

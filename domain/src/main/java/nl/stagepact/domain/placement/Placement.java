package nl.stagepact.domain.placement;

import static nl.stagepact.domain.placement.PlacementRule.*;
import static nl.stagepact.domain.placement.PlacementStatus.*;
import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import java.time.Clock;
import java.time.LocalDate;
import nl.stagepact.domain.employer.Mentors;
import nl.stagepact.domain.employer.Recognitions;
import nl.stagepact.domain.offer.ConfirmedPlace;
import nl.stagepact.domain.offer.PlacementCalendar;
import nl.stagepact.domain.placement.PlacementCommand.*;
import nl.stagepact.domain.placement.PlacementEvent.*;
import nl.stagepact.domain.school.Staff;
import nl.stagepact.domain.shared.*;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventhandling.SequenceNumber;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.AggregateRoot;
import org.axonframework.modelling.command.CreationPolicy;
import org.jspecify.annotations.Nullable;

/** One student at one employer for one period. */
@AggregateRoot
class Placement {

    @AggregateIdentifier
    private @Nullable PlacementId id;

    private PlacementConfirmed confirmed;
    private Subjects concerned = Subjects.of();
    private PlacementStatus status = CONFIRMED;
    private @Nullable Agreement agreement;
    private SupervisionCycle supervision = SupervisionCycle.UNPLANNED;
    private Assessment assessment = Assessment.NONE;
    private @Nullable PlacementEvent ending;
    private long version = -1;

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    Decided decide(
            PlacementCommand command,
            Caller caller,
            Recognitions recognitions,
            Mentors mentors,
            Staff staff,
            PlacementCalendar calendar,
            SupervisionPolicy policy,
            Clock clock) {
        if (command instanceof ConfirmPlacement first) {
            confirm(first, caller);
            return new Decided(command.placementId(), version);
        }
        CommonRule.NOBODY_ACTS_ON_WHAT_DOES_NOT_EXIST.holdsIf(id != null);
        caller.mayActOn(concerned, version);
        var today = BusinessDay.today(clock);
        switch (command) {
            case ConfirmPlacement _ -> throw new IllegalStateException("Decided above");
            case DrawUpAgreement c -> drawUp(c, recognitions, mentors, staff, policy, today);
            case SignAgreement c -> sign(c, caller.actor(), recognitions, calendar, today);
            case RefuseSignature c -> refuse(c, caller.actor());
            case StartPlacement _ -> start(recognitions, today);
            case HoldStartGesprek c -> hold(c, today);
            case HoldMidtermCheck c -> hold(c, today);
            case HoldEindGesprek c -> hold(c, today);
            case ExemptConversation c -> exempt(c);
            case JudgeStudent c -> judge(c);
            case DecideOutcome c -> decideOutcome(c);
            case CompletePlacement c -> complete(c, today);
            case TerminatePlacement c -> terminate(c, calendar, today);
            case CancelPlacement c -> cancel(c, calendar);
        }
        return new Decided(id, version);
    }

    private void confirm(ConfirmPlacement command, Caller caller) {
        caller.mayActOn(Subjects.of(command.placementId()), version);
        if (id == null) {
            var event = new PlacementConfirmed(
                    command.placementId(), command.offerId(), command.candidacyId(), command.place());
            apply(event, Concerned.by(event).toMetaData());
        }
    }

    private void drawUp(
            DrawUpAgreement command,
            Recognitions recognitions,
            Mentors mentors,
            Staff staff,
            SupervisionPolicy policy,
            LocalDate today) {
        notEnded();
        if (agreement != null && !agreement.refused() && agreement.content().equals(command.content())) {
            return;
        }
        A_CONCLUDED_AGREEMENT_IS_AMENDED_NOT_REPLACED.holdsIf(agreement == null || !agreement.isSignedByAll());
        var content = command.content();
        content.mayBeDrawnUp(place(), mentors, staff);
        var period = content.period().orElseThrow();
        recognised(recognitions, today, period.startDate());
        int next = agreement == null ? 1 : agreement.version() + 1;
        apply(
                new AgreementDrawnUp(id, next, content),
                Concerned.by(confirmed, content).toMetaData());
        var plan = policy.planFor(period);
        if (!supervision.isPlannedAs(plan)) {
            happened(new SupervisionPlanned(id, policy.version(), plan));
        }
    }

    private void sign(
            SignAgreement command,
            Actor actor,
            Recognitions recognitions,
            PlacementCalendar calendar,
            LocalDate today) {
        EACH_PARTY_SIGNS_FOR_ITSELF.holdsIf(Agreement.maySignFor(command.party(), command.method(), actor));
        EVERYONE_SIGNS_THE_CURRENT_VERSION.holdsIf(agreement != null);
        if (agreement.wasSignedLike(command)) {
            return;
        }
        notEnded();
        agreement.mayBeSigned(command);
        recognised(recognitions, today, agreement.period().startDate());
        happened(new AgreementSigned(
                id, command.version(), command.party(), command.signer(), command.method(), command.documentSha256()));
        if (agreement.isSignedByAll()) {
            calendar.shorten(id, agreement.period().endDate());
            happened(new AgreementConcluded(id, command.version()));
        }
    }

    private void refuse(RefuseSignature command, Actor actor) {
        EACH_PARTY_SIGNS_FOR_ITSELF.holdsIf(Agreement.maySignFor(command.party(), SignatureMethod.IN_STAGEPACT, actor));
        EVERYONE_SIGNS_THE_CURRENT_VERSION.holdsIf(agreement != null);
        notEnded();
        agreement.mayBeRefused(command.version(), command.party());
        if (!agreement.refused()) {
            happened(new SignatureRefused(id, command.version(), command.party(), command.reason()));
        }
    }

    private void start(Recognitions recognitions, LocalDate today) {
        if (status == ACTIVE) {
            return;
        }
        notEnded();
        NO_START_WITHOUT_ALL_SIGNATURES.holdsIf(status == SIGNED);
        NO_START_BEFORE_THE_FIRST_DAY.holdsIf(!today.isBefore(agreement.period().startDate()));
        recognised(recognitions, today, agreement.period().startDate());
        happened(new PlacementStarted(id, agreement.period().startDate()));
    }

    private void hold(HoldConversation command, LocalDate today) {
        var conversation = command.conversation();
        if (supervision.wasHeldLike(command)) {
            return;
        }
        // expectations may be spoken out before the first day; all later conversations are about the work
        ONLY_A_RUNNING_PLACEMENT_GOES_ON.holdsIf(
                status == ACTIVE || conversation.kind() == ConversationKind.START_GESPREK && status.isBeforeStart());
        happened(supervision.hold(command, today));
    }

    private void exempt(ExemptConversation command) {
        if (!supervision.wasExempted(command.conversation())) {
            notEnded();
            supervision.mayBeExempted(command.conversation());
            happened(new ConversationExempted(id, command.conversation(), command.reason()));
        }
    }

    private void judge(JudgeStudent command) {
        var event = new EmployerJudged(id, command.judgement(), command.explanation());
        if (assessment.judged().filter(event::equals).isEmpty()) {
            running();
            assessment.mayBeJudged();
            happened(event);
        }
    }

    private void decideOutcome(DecideOutcome command) {
        var event = new SchoolDecided(id, command.outcome(), command.explanation());
        if (assessment.decided().filter(event::equals).isEmpty()) {
            running();
            assessment.mayBeDecided();
            happened(event);
        }
    }

    private void complete(CompletePlacement command, LocalDate today) {
        var event = new PlacementCompleted(id, command.realisedHours());
        if (!event.equals(ending)) {
            running();
            NO_COMPLETION_BEFORE_THE_LAST_DAY.holdsIf(
                    !today.isBefore(agreement.period().endDate()));
            NO_COMPLETION_WITHOUT_THE_CONVERSATIONS.holdsUnlessMissing(supervision.missing());
            assessment.isComplete();
            happened(event);
        }
    }

    private void terminate(TerminatePlacement command, PlacementCalendar calendar, LocalDate today) {
        var event = new PlacementTerminated(
                id,
                place().studentId(),
                command.initiator(),
                command.reason(),
                command.lastDay(),
                command.explanation());
        if (!event.equals(ending)) {
            running();
            THE_LAST_DAY_LIES_WITHIN_THE_PLACEMENT.holdsIf(agreement.period().contains(command.lastDay())
                    && !command.lastDay().isAfter(today));
            calendar.shorten(id, command.lastDay());
            happened(event);
        }
    }

    private void cancel(CancelPlacement command, PlacementCalendar calendar) {
        var event = new PlacementCancelled(
                id,
                place().studentId(),
                confirmed.offerId(),
                confirmed.candidacyId(),
                command.initiator(),
                command.reason());
        if (!event.equals(ending)) {
            notEnded();
            ONLY_WHAT_HAS_NOT_STARTED_IS_CANCELLED.holdsIf(status.isBeforeStart());
            calendar.release(id);
            happened(event);
        }
    }

    private void running() {
        ONLY_A_RUNNING_PLACEMENT_GOES_ON.holdsIf(status == ACTIVE);
    }

    private void notEnded() {
        WHAT_HAS_ENDED_STAYS_ENDED.holdsIf(status == ACTIVE || status.isBeforeStart());
    }

    private ConfirmedPlace place() {
        return confirmed.place();
    }

    private void recognised(Recognitions recognitions, LocalDate today, LocalDate firstDay) {
        ONLY_A_RECOGNISED_EMPLOYER_TRAINS.holdsIf(
                recognitions.mayTrain(place().employerId(), place().level(), place().crebo(), today, firstDay));
    }

    private void happened(PlacementEvent event) {
        apply(event, concerned.toMetaData());
    }

    @EventSourcingHandler
    void evolve(PlacementEvent event, @SequenceNumber long sequence) {
        version = sequence;
        switch (event) {
            case PlacementConfirmed e -> {
                id = e.placementId();
                confirmed = e;
                concerned = Concerned.by(e);
            }
            case AgreementDrawnUp e -> {
                agreement = Agreement.drawnUp(e.version(), e.content());
                concerned = Concerned.by(confirmed, e.content());
                status = AGREEMENT_DRAWN_UP;
            }
            case AgreementSigned e -> {
                agreement = agreement.signedBy(e.party(), e.documentSha256());
                status = PARTLY_SIGNED;
            }
            case SignatureRefused _ -> {
                agreement = agreement.asRefused();
                status = AGREEMENT_DRAWN_UP;
            }
            case AgreementConcluded _ -> status = SIGNED;
            case SupervisionPlanned e -> supervision = supervision.planned(e.conversations());
            case PlacementStarted _ -> status = ACTIVE;
            case ConversationHeld e -> supervision = supervision.held(e);
            case ConversationExempted e -> supervision = supervision.exempted(e.conversation());
            case EmployerJudged e -> assessment = assessment.with(e);
            case SchoolDecided e -> assessment = assessment.with(e);
            case PlacementCompleted _ -> ended(COMPLETED, event);
            case PlacementTerminated _ -> ended(TERMINATED, event);
            case PlacementCancelled _ -> ended(CANCELLED, event);
        }
    }

    private void ended(PlacementStatus how, PlacementEvent by) {
        status = how;
        ending = by;
    }
}

package nl.stagepact.domain.placement;

import static nl.stagepact.domain.placement.PlacementRule.*;
import static nl.stagepact.domain.placement.PlacementStatus.*;

import java.time.LocalDate;
import java.util.Optional;
import nl.stagepact.domain.offer.ConfirmedPlace;
import nl.stagepact.domain.placement.CorrectionEvent.*;
import nl.stagepact.domain.placement.PlacementEvent.*;
import nl.stagepact.domain.shared.OrganisationType;
import nl.stagepact.domain.shared.Period;
import nl.stagepact.domain.shared.PersonId;
import nl.stagepact.domain.shared.PlacementId;
import nl.stagepact.domain.shared.Subjects;

/**
 * Where a placement stands, as its events have told so far. It decides nothing, and changes by copy.
 *
 * @param ending the event that completed, terminated or cancelled it
 */
record PlacementState(
        PlacementConfirmed confirmed,
        PlacementStatus status,
        Optional<Agreement> agreement,
        Signers signers,
        SupervisionCycle supervision,
        Assessment assessment,
        OnTheWay way,
        Optional<PlacementEvent> ending) {

    static PlacementState beginning(PlacementConfirmed event) {
        return new PlacementState(
                event,
                CONFIRMED,
                Optional.empty(),
                Signers.BY_POLICY,
                SupervisionCycle.UNPLANNED,
                Assessment.NONE,
                OnTheWay.NOTHING_YET,
                Optional.empty());
    }

    PlacementState after(PlacementEvent event) {
        return switch (event) {
            case PlacementConfirmed _ -> throw new IllegalStateException("A placement is confirmed once");
            case AgreementDrawnUp e ->
                with(AGREEMENT_DRAWN_UP, next(AgreementVersion.drawnUp(e.version(), e.content(), e.asked())))
                        .with(way.supervisedAsAgreed());
            case AgreementAmended e -> with(next(AgreementVersion.drawnUp(e.version(), e.content(), e.formalities())));
            case AgreementAdjusted e -> with(agreed().adjusted(e.content()));
            case SignerDelegated e -> with(signers.naming(e));
            case AgreementSigned e -> with(onTheWayTo(PARTLY_SIGNED), agreed().signed(e));
            case SignatureRefused _ -> with(onTheWayTo(AGREEMENT_DRAWN_UP), agreed().refused());
            case AgreementConcluded e -> {
                var now = with(onTheWayTo(SIGNED), agreed().concluded());
                yield e.amended().isPresent() ? now.with(way.supervisedAsAgreed()) : now;
            }
            case SupervisionPlanned e -> with(supervision.planned(e));
            case PlacementStarted _ -> with(ACTIVE);
            case ConversationHeld e -> with(supervision.held(e));
            case ConversationExempted e -> with(supervision.exempted(e.conversation()));
            case EmployerJudged e -> with(assessment.with(e));
            case SchoolDecided e -> with(assessment.with(e));
            case ConversationEvent e -> with(way.after(e));
            case AppointmentEvent e -> with(way.after(e));
            case IncidentEvent e -> with(way.after(e));
            case ReplacementEvent e -> with(way.after(e));
            case ResultEvent e -> with(way.after(e));
            case TermEvent e -> with(way.after(e));
            case ConversationCorrected e -> with(supervision.corrected(e));
            case CorrectionEvent e -> with(way.after(e));
            case PlacementCompleted e -> ended(COMPLETED, e);
            case PlacementTerminated e -> ended(TERMINATED, e);
            case PlacementCancelled e -> ended(CANCELLED, e);
        };
    }

    /** The same, where it is known who told. */
    PlacementState after(PlacementEvent event, OrganisationType by) {
        var now = after(event);
        return event instanceof ConversationHeld held ? now.with(supervision.recorded(held, by)) : now;
    }

    PlacementId id() {
        return confirmed.placementId();
    }

    ConfirmedPlace place() {
        return confirmed.place();
    }

    /** There is one once it was drawn up. */
    Agreement agreed() {
        return agreement.orElseThrow();
    }

    /** As agreed, or before that as it was confirmed. */
    LocalDate firstDay() {
        return agreement
                .map(Agreement::period)
                .orElseGet(() -> place().period())
                .startDate();
    }

    Period period() {
        return agreed().period();
    }

    /** An amendment leaves the placement where it stands: the agreement it amends holds. */
    private PlacementStatus onTheWayTo(PlacementStatus signed) {
        return agreed().holds().isPresent() ? status : signed;
    }

    private Agreement next(AgreementVersion version) {
        return Agreement.drawnUp(agreement, version);
    }

    Subjects concerned() {
        return Concerned.by(confirmed, mentor(), supervisor()).and(signers.people());
    }

    /** As agreed, as long as nobody else took over. */
    PersonId mentor() {
        return incidents()
                .mentor()
                .or(() -> agreement.flatMap(agreed -> agreed.content().mentorId()))
                .orElseGet(() -> place().mentorId());
    }

    /** The school's; nobody before an agreement names one. */
    Optional<PersonId> supervisor() {
        return incidents()
                .supervisor()
                .or(() -> agreement.flatMap(agreed -> agreed.content().schoolSupervisorId()));
    }

    Incidents incidents() {
        return way.incidents();
    }

    ReplacementTask replacement() {
        return way.replacement();
    }

    boolean endedBy(PlacementEvent event) {
        return ending.filter(event::equals).isPresent();
    }

    void isRunning() {
        ONLY_A_RUNNING_PLACEMENT_GOES_ON.holdsIf(status == ACTIVE);
    }

    void hasNotEnded() {
        WHAT_HAS_ENDED_STAYS_ENDED.holdsIf(status == ACTIVE || status.isBeforeStart());
    }

    /** What may still come: every conversation until the end, and after an early end the one that looks back. */
    void awaits(Conversation conversation) {
        if (!isLookedBackOnIn(conversation)) {
            hasNotEnded();
        }
    }

    boolean isLookedBackOnIn(Conversation conversation) {
        return conversation.equals(Conversation.EXIT_CONVERSATION) && status == TERMINATED;
    }

    /** Today and on the first day that is agreed. */
    void isAtARecognisedEmployer(Surroundings around, LocalDate firstDay) {
        ONLY_A_RECOGNISED_EMPLOYER_TRAINS.holdsIf(around.recognitions()
                .mayTrain(place().employerId(), place().level(), place().crebo(), around.today(), firstDay));
    }

    /** A running placement goes on at an employer that lost its recognition, and may end sooner; it never lasts longer there. */
    void mayBeAgreed(Period period, Surroundings around) {
        if (status.isBeforeStart()) {
            isAtARecognisedEmployer(around, period.startDate());
        } else if (period.endDate().isAfter(period().endDate())) {
            isAtARecognisedEmployer(around, around.today());
        }
    }

    private PlacementState with(PlacementStatus now) {
        return new PlacementState(confirmed, now, agreement, signers, supervision, assessment, way, ending);
    }

    private PlacementState with(PlacementStatus now, Agreement agreed) {
        return new PlacementState(confirmed, now, Optional.of(agreed), signers, supervision, assessment, way, ending);
    }

    private PlacementState with(Agreement agreed) {
        return with(status, agreed);
    }

    private PlacementState with(Signers named) {
        return new PlacementState(confirmed, status, agreement, named, supervision, assessment, way, ending);
    }

    private PlacementState with(SupervisionCycle cycle) {
        return new PlacementState(confirmed, status, agreement, signers, cycle, assessment, way, ending);
    }

    private PlacementState with(OnTheWay happened) {
        return new PlacementState(confirmed, status, agreement, signers, supervision, assessment, happened, ending);
    }

    private PlacementState with(Assessment assessed) {
        return new PlacementState(confirmed, status, agreement, signers, supervision, assessed, way, ending);
    }

    private PlacementState ended(PlacementStatus how, PlacementEvent by) {
        return new PlacementState(confirmed, how, agreement, signers, supervision, assessment, way, Optional.of(by));
    }
}

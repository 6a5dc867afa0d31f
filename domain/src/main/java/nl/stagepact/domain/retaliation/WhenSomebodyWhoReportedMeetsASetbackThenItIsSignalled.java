package nl.stagepact.domain.retaliation;

import java.time.Instant;
import nl.stagepact.domain.offer.OfferEvent.CandidateRejected;
import nl.stagepact.domain.placement.Judgement;
import nl.stagepact.domain.placement.PlacementEvent.EmployerJudged;
import nl.stagepact.domain.placement.PlacementEvent.PlacementCancelled;
import nl.stagepact.domain.placement.PlacementEvent.PlacementTerminated;
import nl.stagepact.domain.placement.TermEvent.ConversationOverdue;
import nl.stagepact.domain.retaliation.RetaliationCommand.SignalRetaliation;
import nl.stagepact.domain.shared.CandidacyId;
import nl.stagepact.domain.shared.Commands;
import nl.stagepact.domain.shared.EmployerId;
import nl.stagepact.domain.shared.Party;
import nl.stagepact.domain.shared.PlacementId;
import nl.stagepact.domain.shared.SignalId;
import nl.stagepact.domain.shared.Subjects;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.Timestamp;
import org.axonframework.messaging.annotation.MessageIdentifier;

/**
 * The signal's id follows from the report's and from the event that tells what happened, so telling it twice signals once; and
 * from a secret, as whoever may not know who reported would else find by trying which event it was. What
 * happened before the report, or long after its case, is not signalled, whenever it is heard.
 */
class WhenSomebodyWhoReportedMeetsASetbackThenItIsSignalled {

    private final Watches watches;
    private final RetaliationPolicy policy;
    private final Commands commands;

    WhenSomebodyWhoReportedMeetsASetbackThenItIsSignalled(
            Watches watches, RetaliationPolicy policy, Commands commands) {
        this.watches = watches;
        this.policy = policy;
        this.commands = commands;
    }

    @EventHandler
    void react(CandidateRejected event, Subjects concerned, @Timestamp Instant at, @MessageIdentifier String eventId) {
        signal(SetbackKind.REJECTION, concerned.and(event.candidacyId()), at, eventId);
    }

    @EventHandler
    void react(
            ConversationOverdue event, Subjects concerned, @Timestamp Instant at, @MessageIdentifier String eventId) {
        signal(SetbackKind.MISSED_CONVERSATION, concerned.and(event.placementId()), at, eventId);
    }

    @EventHandler
    void react(EmployerJudged event, Subjects concerned, @Timestamp Instant at, @MessageIdentifier String eventId) {
        if (event.judgement() == Judgement.INSUFFICIENT) {
            signal(SetbackKind.NEGATIVE_JUDGEMENT, concerned.and(event.placementId()), at, eventId);
        }
    }

    @EventHandler
    void react(
            PlacementTerminated event, Subjects concerned, @Timestamp Instant at, @MessageIdentifier String eventId) {
        if (event.initiator() == Party.EMPLOYER) {
            signal(SetbackKind.TERMINATION, concerned.and(event.placementId()), at, eventId);
        }
    }

    @EventHandler
    void react(PlacementCancelled event, Subjects concerned, @Timestamp Instant at, @MessageIdentifier String eventId) {
        if (event.initiator() == Party.EMPLOYER) {
            signal(SetbackKind.CANCELLATION, concerned.and(event.placementId()), at, eventId);
        }
    }

    private void signal(SetbackKind kind, Subjects concerned, Instant at, String eventId) {
        var setback = new Setback(
                kind,
                at,
                concerned.only(EmployerId.class).orElseThrow(),
                concerned.only(CandidacyId.class),
                concerned.only(PlacementId.class));
        for (var watch : watches.over(concerned)) {
            if (policy.covers(watch, at)) {
                commands.send(new SignalRetaliation(
                        SignalId.of(watch.reportId(), watch.secret() + ":" + eventId),
                        watch.reportId(),
                        watch.reportedId(),
                        setback,
                        watch.schoolId(),
                        policy.version()));
            }
        }
    }
}

package nl.stagepact.projections.overview;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import nl.stagepact.domain.offer.OfferEvent;
import nl.stagepact.domain.offer.OfferEvent.CandidateRejected;
import nl.stagepact.domain.offer.OfferEvent.OfferRevised;
import nl.stagepact.domain.offer.OfferEvent.PlacementOffered;
import nl.stagepact.domain.placement.Conversation;
import nl.stagepact.domain.placement.CorrectionEvent.ConversationCorrected;
import nl.stagepact.domain.placement.PlacementEvent;
import nl.stagepact.domain.placement.PlacementEvent.*;
import nl.stagepact.domain.placement.PlacementStatus;
import nl.stagepact.domain.placement.PlannedConversation;
import nl.stagepact.domain.placement.TermEvent.ConversationOverdue;
import nl.stagepact.domain.placement.TerminationReason;
import nl.stagepact.domain.placement.Timing;
import nl.stagepact.domain.placement.Window;
import nl.stagepact.domain.shared.BusinessDay;
import nl.stagepact.projections.engine.EventContext;
import nl.stagepact.projections.overview.EmployerOverview.Heard;
import nl.stagepact.projections.overview.EmployerOverview.OfferChoices;
import nl.stagepact.projections.overview.EmployerOverview.PlacementCourse;
import nl.stagepact.projections.overview.EmployerOverview.Rejection;
import nl.stagepact.projections.overview.EmployerOverview.Step;
import nl.stagepact.projections.overview.EmployerOverview.Went;
import org.jspecify.annotations.Nullable;

/** What is remembered of offers and placements, with the day on which it was recorded. */
final class OverviewFold {

    private OverviewFold() {}

    static @Nullable OfferChoices on(@Nullable OfferChoices offer, OfferEvent event, EventContext context) {
        return switch (event) {
            case PlacementOffered e ->
                new OfferChoices(
                        e.offerId(),
                        context.version(),
                        e.employerId(),
                        e.terms().title(),
                        List.of());
            case OfferRevised e -> {
                var was = existing(offer);
                yield new OfferChoices(
                        was.id(), context.version(), was.employerId(), e.terms().title(), was.rejections());
            }
            case CandidateRejected e -> {
                var was = existing(offer);
                yield new OfferChoices(
                        was.id(),
                        context.version(),
                        was.employerId(),
                        was.title(),
                        and(was.rejections(), new Rejection(e.reason(), dayOf(context))));
            }
            // nobody is rejected by it
            default -> offer;
        };
    }

    private static OfferChoices existing(@Nullable OfferChoices offer) {
        return Objects.requireNonNull(offer, "An offer begins with being offered");
    }

    static @Nullable PlacementCourse on(
            @Nullable PlacementCourse placement, PlacementEvent event, EventContext context) {
        if (event instanceof PlacementConfirmed first) {
            return new PlacementCourse(
                    first.placementId(),
                    context.version(),
                    first.place().employerId(),
                    first.place().schoolId(),
                    List.of(new Step(PlacementStatus.CONFIRMED, dayOf(context))),
                    List.of(),
                    Optional.empty());
        }
        var was = Objects.requireNonNull(placement, "A placement begins with being confirmed");
        return switch (event) {
            case AgreementDrawnUp _ -> stands(was, PlacementStatus.AGREEMENT_DRAWN_UP, context);
            case AgreementSigned _ ->
                was.steps().getLast().status() == PlacementStatus.AGREEMENT_DRAWN_UP
                        ? stands(was, PlacementStatus.PARTLY_SIGNED, context)
                        : was;
            case SignatureRefused _ ->
                was.steps().getLast().status() == PlacementStatus.PARTLY_SIGNED
                        ? stands(was, PlacementStatus.AGREEMENT_DRAWN_UP, context)
                        : was;
            case AgreementConcluded _ ->
                was.steps().getLast().status().isBeforeStart() ? stands(was, PlacementStatus.SIGNED, context) : was;
            case PlacementStarted _ -> stands(was, PlacementStatus.ACTIVE, context);
            case PlacementCompleted _ -> stands(was, PlacementStatus.COMPLETED, context);
            case PlacementCancelled _ -> stands(was, PlacementStatus.CANCELLED, context);
            case PlacementTerminated e -> {
                var ended = stands(was, PlacementStatus.TERMINATED, context);
                yield next(
                        ended, ended.steps(), ended.conversations(), e.reason().known(), context);
            }
            case ConversationHeld e -> went(was, e.conversation(), went(e.timing()), Optional.empty(), context);
            case ConversationCorrected e -> went(was, e.conversation(), went(e.timing()), Optional.empty(), context);
            case ConversationExempted e -> went(was, e.conversation(), Went.NOT_OWED, Optional.empty(), context);
            case ConversationOverdue e ->
                went(was, e.conversation(), Went.MISSED, Optional.of(e.closesDate()), context);
            case SupervisionPlanned e -> planned(was, e.conversations(), context);
            // leaves it where it stands
            default -> was;
        };
    }

    private static Went went(Timing timing) {
        return timing == Timing.LATE ? Went.LATE : Went.IN_TIME;
    }

    /** What was missed may be held in another window after all. */
    private static PlacementCourse planned(PlacementCourse was, List<PlannedConversation> plan, EventContext context) {
        var now = was;
        for (var each : plan) {
            var missed = last(was, each.conversation())
                    .filter(heard -> heard.went() == Went.MISSED)
                    .filter(heard -> !heard.closesDate().equals(each.window().map(Window::closesDate)));
            if (missed.isPresent()) {
                now = went(now, each.conversation(), Went.NOT_OWED, Optional.empty(), context);
            }
        }
        return now;
    }

    private static Optional<Heard> last(PlacementCourse placement, Conversation conversation) {
        return placement.conversations().stream()
                .filter(heard -> heard.conversation().equals(conversation))
                .reduce((_, later) -> later);
    }

    private static PlacementCourse went(
            PlacementCourse was,
            Conversation conversation,
            Went went,
            Optional<LocalDate> closesDate,
            EventContext context) {
        var heard = new Heard(conversation, went, dayOf(context), closesDate);
        return next(was, was.steps(), and(was.conversations(), heard), was.reason(), context);
    }

    private static PlacementCourse stands(PlacementCourse was, PlacementStatus status, EventContext context) {
        var step = new Step(status, dayOf(context));
        return next(was, and(was.steps(), step), was.conversations(), was.reason(), context);
    }

    private static PlacementCourse next(
            PlacementCourse was,
            List<Step> steps,
            List<Heard> conversations,
            Optional<TerminationReason> reason,
            EventContext context) {
        return new PlacementCourse(
                was.id(), context.version(), was.employerId(), was.schoolId(), steps, conversations, reason);
    }

    private static LocalDate dayOf(EventContext context) {
        return BusinessDay.of(context.at());
    }

    private static <T> List<T> and(List<T> before, T one) {
        return Stream.concat(before.stream(), Stream.of(one)).toList();
    }
}

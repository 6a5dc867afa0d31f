package nl.stagepact.projections.student;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import nl.stagepact.domain.offer.OfferEvent.CandidateConfirmed;
import nl.stagepact.domain.placement.Amendment;
import nl.stagepact.domain.placement.PlacementEvent.PlacementCancelled;
import nl.stagepact.domain.placement.PlacementEvent.PlacementTerminated;
import nl.stagepact.domain.shared.Period;
import nl.stagepact.domain.shared.PlacementId;
import nl.stagepact.domain.student.StudentEvent;
import nl.stagepact.domain.student.StudentEvent.*;
import nl.stagepact.projections.engine.EventContext;
import nl.stagepact.projections.student.StudentFile.Search;
import nl.stagepact.projections.student.UnplacedList.Place;
import nl.stagepact.projections.student.UnplacedList.Seeker;
import org.jspecify.annotations.Nullable;

/** How what a student lives through changes whether they still look for a place. */
final class UnplacedFold {

    private UnplacedFold() {}

    static Seeker on(@Nullable Seeker seeker, StudentEvent event, EventContext context) {
        return switch (event) {
            case StudentRegistered e ->
                new Seeker(
                                e.studentId(),
                                0,
                                Map.of(),
                                e.schoolId(),
                                e.programme(),
                                e.level(),
                                e.learningPath(),
                                Optional.empty(),
                                List.of(),
                                false)
                        .after(context);
            case ProfileUpdated _, SupportRequested _, GuardianNamed _ ->
                existing(seeker).after(context);
            case SearchStarted e ->
                existing(seeker)
                        .searching(Optional.of(Search.of(e.wanted(), context.at())))
                        .after(context);
            case SearchEscalated _ -> {
                var was = existing(seeker);
                yield was.searching(was.search().map(one -> one.escalated(context.at())))
                        .after(context);
            }
            case SearchOwnerAssigned e -> {
                var was = existing(seeker);
                yield was.searching(was.search().map(one -> one.ownedBy(e.ownerId())))
                        .after(context);
            }
            case SearchEnded _, StudentLeft _ ->
                existing(seeker).searching(Optional.empty()).after(context);
            case RegistrationCorrected e -> existing(seeker).describedBy(e).after(context);
        };
    }

    static Seeker on(@Nullable Seeker seeker, CandidateConfirmed event, EventContext context) {
        var place = new Place(
                PlacementId.of(event.candidacyId()), Optional.of(event.place().period()), false);
        return existing(seeker).at(place).after(context);
    }

    static Seeker on(@Nullable Seeker seeker, PlacementId placement, Amendment amendment, EventContext context) {
        return existing(seeker)
                .at(new Place(placement, amendment.content().period(), false))
                .after(context);
    }

    static Seeker on(@Nullable Seeker seeker, PlacementCancelled event, EventContext context) {
        return existing(seeker)
                .at(new Place(event.placementId(), Optional.empty(), true))
                .after(context);
    }

    static Seeker on(@Nullable Seeker seeker, PlacementTerminated event, EventContext context) {
        var was = existing(seeker);
        var kept = was.periodAt(event.placementId())
                .map(period -> new Period(period.startDate(), latest(period.startDate(), event.lastDay())));
        return was.at(new Place(event.placementId(), kept, true)).after(context);
    }

    private static LocalDate latest(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }

    private static Seeker existing(@Nullable Seeker seeker) {
        return Objects.requireNonNull(seeker, "A student is registered before they look for a place");
    }
}

package nl.stagepact.application.demo;

import java.time.LocalDate;
import java.util.Set;
import nl.stagepact.domain.shared.Actor;
import nl.stagepact.domain.shared.Personal;
import nl.stagepact.domain.shared.PlacementId;

/** A part of the story of one student's placement. */
abstract class Chapter {

    final Chronicle chronicle;
    final OfferStory offer;
    final Learner learner;
    final Player supervisor;
    final PlacementId id;
    final int turn;

    Chapter(Chronicle chronicle, OfferStory offer, Learner learner, Player supervisor, int turn) {
        this.chronicle = chronicle;
        this.offer = offer;
        this.learner = learner;
        this.supervisor = supervisor;
        this.id = offer.placementOf(learner);
        this.turn = turn;
    }

    final Personal<String> aboutStudent(String text) {
        return Personal.of(learner.id(), text);
    }

    final void act(LocalDate day, Actor actor, Object command) {
        chronicle.add(
                day,
                actor,
                command,
                Set.of(offer.employer().id().value(), learner.id().value()));
    }

    /** What Stagepact does by itself on that day, or on the Monday after; as far as that lies in the past. */
    final void byStagepact(LocalDate day, Days days, Object command) {
        var next = switch (day.getDayOfWeek()) {
            case SATURDAY -> day.plusDays(2);
            case SUNDAY -> day.plusDays(1);
            default -> day;
        };
        if (next.isBefore(days.today())) {
            act(next, Actor.application(), command);
        }
    }
}

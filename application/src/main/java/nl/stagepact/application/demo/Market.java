package nl.stagepact.application.demo;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/** The offers for which students are proposed, beside those from which a placement came. */
final class Market {

    /** For a proposal an offer has to be there a while. */
    private static final int SETTLED = 3;

    private final List<Stall> stalls = new ArrayList<>();

    /** One offer, and what the story has used of it so far. */
    static final class Stall {

        private final OfferStory offer;
        private final LocalDate published;
        private final Set<Learner> candidates = new HashSet<>();
        private int seatsKept;

        private Stall(OfferStory offer, LocalDate published) {
            this.offer = offer;
            this.published = published;
        }

        OfferStory offer() {
            return offer;
        }

        boolean isOn(LocalDate day) {
            return !day.isBefore(published.plusDays(SETTLED));
        }

        boolean isFor(Learner learner) {
            return offer.programme() == learner.programme() && !candidates.contains(learner);
        }

        boolean hasFreeSeat() {
            return seatsKept < offer.terms().seats();
        }

        void propose(LocalDate day, Learner learner) {
            candidates.add(learner);
            offer.propose(day, learner);
        }

        void apply(LocalDate day, Learner learner) {
            candidates.add(learner);
            offer.apply(day, learner);
        }

        void accept(LocalDate day, Learner learner) {
            seatsKept++;
            offer.accept(day, learner);
        }
    }

    Stall publish(OfferStory offer, LocalDate published) {
        offer.publish(published);
        var stall = new Stall(offer, published);
        stalls.add(stall);
        return stall;
    }

    /** An offer for which the student can be proposed on that day: the one with the fewest candidates. */
    Optional<Stall> find(Learner learner, LocalDate day, Predicate<Stall> fits) {
        return stalls.stream()
                .filter(stall -> stall.isFor(learner) && stall.isOn(day) && fits.test(stall))
                .min(Comparator.comparingInt(stall -> stall.candidates.size()));
    }
}

package nl.stagepact.projections.match;

import com.mongodb.client.model.Filters;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import nl.stagepact.domain.match.Wish;
import nl.stagepact.domain.offer.Freshness;
import nl.stagepact.domain.shared.EducationLevel;
import nl.stagepact.domain.shared.LearningPath;
import nl.stagepact.domain.shared.OfferId;
import nl.stagepact.domain.shared.Period;
import nl.stagepact.projections.engine.Criteria;
import nl.stagepact.projections.offer.OfferMarket;
import nl.stagepact.projections.offer.OfferMarket.Offer;

/** Picks what is worth comparing, by index: what must hold is asked of the store, and never everything is read. */
final class Draw {

    /** From one draw. */
    static final int AT_MOST = 200;

    /** With so many no further draw is made. */
    private static final int ENOUGH = 100;

    /** Around the wanted start; who finds enough there needs nothing earlier or later. */
    private static final int DAYS_AROUND = 14;

    private final OfferMarket market;

    Draw(OfferMarket market) {
        this.market = market;
    }

    /** Those that may fit: first in the municipality, then near and in time, then in time, then near, then any. */
    Collection<Offer> offersFor(Wish wish, LocalDate today) {
        var drawn = new LinkedHashMap<OfferId, Offer>();
        var all = new ArrayList<Criteria>();
        wish.municipality()
                .ifPresent(municipality -> all.add(
                        inTime(wish, offersLike(wish, today)).where("terms.location.municipality", municipality)));
        all.add(near(wish, inTime(wish, offersLike(wish, today))));
        all.add(inTime(wish, offersLike(wish, today)));
        all.add(near(wish, offersLike(wish, today)));
        all.add(offersLike(wish, today));
        for (var criteria : all) {
            if (drawn.size() < ENOUGH) {
                market.open(criteria, AT_MOST).stream()
                        .filter(offer -> takesCandidates(offer, today))
                        .forEach(offer -> drawn.put(offer.id(), offer));
            }
        }
        return drawn.values();
    }

    /** Has a seat, is fresh (also before the night's deadlines have run), and hasn't begun. */
    static boolean takesCandidates(Offer offer, LocalDate today) {
        return offer.freeSeats() > 0
                && offer.freshness()
                        .filter(freshness -> freshness.on(today) == Freshness.State.EXPIRED)
                        .isEmpty()
                && offer.terms().period().startDate().isAfter(today);
    }

    private static Criteria offersLike(Wish wish, LocalDate today) {

        var criteria = Criteria.all()
                .where("terms.level", wish.level())
                .where("terms.learningPath", wish.learningPath())
                .where("terms.type", wish.type())
                .and(Filters.lte(
                        "terms.period.startDate", wish.period().endDate().toString()))
                .and(Filters.gte(
                        "terms.period.endDate", wish.period().startDate().toString()))
                // what has begun takes no candidates any more
                .and(Filters.gt("terms.period.startDate", today.toString()));
        return wish.level().needsRecognition() ? criteria.where("terms.crebo", wish.programme()) : criteria;
    }

    private static Criteria near(Wish wish, Criteria criteria) {
        return criteria.where("terms.location.region", wish.region());
    }

    private static Criteria inTime(Wish wish, Criteria criteria) {
        var start = wish.period().startDate();
        return criteria.and(Filters.gte(
                        "terms.period.startDate", start.minusDays(DAYS_AROUND).toString()))
                .and(Filters.lte(
                        "terms.period.startDate", start.plusDays(DAYS_AROUND).toString()));
    }

    /** Those who may fit offers of this level and path, and of one of these crebos where that matters. */
    static Criteria studentsLike(EducationLevel level, LearningPath path, Collection<?> crebos, Period period) {
        var criteria = Criteria.all()
                .where("level", level)
                .where("learningPath", path)
                .and(Filters.lte("search.wanted.startDate", period.endDate().toString()))
                .and(Filters.gte("search.wanted.endDate", period.startDate().toString()));
        return level.needsRecognition() ? criteria.and(Filters.in("programme", Criteria.stored(crebos))) : criteria;
    }
}

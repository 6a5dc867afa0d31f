package nl.stagepact.projections.offer;

import com.mongodb.client.model.Filters;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import nl.stagepact.domain.offer.Characteristic;
import nl.stagepact.domain.offer.Freshness;
import nl.stagepact.domain.offer.OfferStatus;
import nl.stagepact.domain.shared.Crebo;
import nl.stagepact.domain.shared.EducationLevel;
import nl.stagepact.domain.shared.EmployerId;
import nl.stagepact.domain.shared.Language;
import nl.stagepact.domain.shared.LearningPath;
import nl.stagepact.domain.shared.PlacementType;
import nl.stagepact.projections.engine.Criteria;
import org.bson.conversions.Bson;

/**
 * What somebody looks for on the market: all of it together. What is empty lets everything through.
 *
 * @param region labour market region
 * @param startsFrom the first day of the placement is this one or later
 * @param startsUntil the first day of the placement is this one or earlier
 * @param daysPerWeek exactly
 * @param atMostDaysPerWeek for whoever has no more days
 * @param characteristics the offer has them all
 * @param freeSeats at least so many
 * @param text each word stands somewhere in title, assignment, tasks, department, municipality or the employer's name
 */
public record OfferSearch(
        Optional<Crebo> crebo,
        Optional<EducationLevel> level,
        Optional<LearningPath> learningPath,
        Optional<String> region,
        Optional<EmployerId> employerId,
        Optional<OfferStatus> status,
        Optional<PlacementType> type,
        Optional<LocalDate> startsFrom,
        Optional<LocalDate> startsUntil,
        Optional<Integer> daysPerWeek,
        Optional<Integer> atMostDaysPerWeek,
        Set<Characteristic> characteristics,
        Optional<Language> language,
        Optional<Integer> freeSeats,
        Optional<Freshness.State> freshness,
        Optional<String> text) {

    private static final List<String> TEXTS = List.of(
            "terms.title", "terms.assignment", "terms.tasks", "terms.department", "terms.location.municipality");

    public OfferSearch {
        characteristics = Set.copyOf(characteristics);
    }

    /** @param named the employers with a text in their name */
    Criteria narrow(Criteria among, LocalDate today, Function<String, List<EmployerId>> named) {
        startsFrom.ifPresent(day -> among.and(Filters.gte("terms.period.startDate", Criteria.stored(day))));
        startsUntil.ifPresent(day -> among.and(Filters.lte("terms.period.startDate", Criteria.stored(day))));
        atMostDaysPerWeek.ifPresent(days -> among.and(Filters.lte("terms.daysPerWeek", days)));
        freeSeats.ifPresent(seats -> among.and(Filters.gte("freeSeats", seats)));
        if (!characteristics.isEmpty()) {
            among.and(Filters.all("terms.characteristics", Criteria.stored(characteristics)));
        }
        freshness.ifPresent(state -> among.and(Filters.ne("status", Criteria.stored(OfferStatus.WITHDRAWN)))
                .and(on(today, state)));
        return among.where("terms.crebo", crebo)
                .where("terms.level", level)
                .where("terms.learningPath", learningPath)
                .where("terms.location.region", region)
                .where("employerId", employerId)
                .where("status", status)
                .where("terms.type", type)
                .where("terms.daysPerWeek", daysPerWeek)
                .where("terms.language", language)
                .containingEachWord(text, TEXTS, word -> Filters.in("employerId", Criteria.stored(named.apply(word))));
    }

    private static Bson on(LocalDate today, Freshness.State state) {
        var date = Criteria.stored(today);
        return switch (state) {
            case FRESH -> Filters.gt("freshness.askDate", date);
            case STALE_SOON ->
                Filters.and(Filters.lte("freshness.askDate", date), Filters.gt("freshness.untilDate", date));
            case EXPIRED -> Filters.lte("freshness.untilDate", date);
        };
    }
}

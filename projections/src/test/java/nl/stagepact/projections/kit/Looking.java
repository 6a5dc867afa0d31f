package nl.stagepact.projections.kit;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import nl.stagepact.domain.offer.Characteristic;
import nl.stagepact.domain.offer.Freshness;
import nl.stagepact.domain.offer.OfferStatus;
import nl.stagepact.domain.shared.Crebo;
import nl.stagepact.domain.shared.EducationLevel;
import nl.stagepact.domain.shared.EmployerId;
import nl.stagepact.domain.shared.Language;
import nl.stagepact.domain.shared.LearningPath;
import nl.stagepact.domain.shared.PlacementType;
import nl.stagepact.projections.engine.Page;
import nl.stagepact.projections.offer.OfferMarket.FindOffers;
import nl.stagepact.projections.offer.OfferSearch;

/** What somebody looks for on the market, of which an example says only what matters to it. */
public final class Looking {

    private static final LocalDate TODAY = LocalDate.ofInstant(Story.BEGIN, java.time.ZoneOffset.UTC);

    private Optional<Crebo> crebo = Optional.empty();
    private Optional<EducationLevel> level = Optional.empty();
    private Optional<LearningPath> path = Optional.empty();
    private Optional<String> region = Optional.empty();
    private Optional<EmployerId> employer = Optional.empty();
    private Optional<OfferStatus> status = Optional.empty();
    private Optional<PlacementType> type = Optional.empty();
    private Optional<LocalDate> from = Optional.empty();
    private Optional<LocalDate> until = Optional.empty();
    private Optional<Integer> days = Optional.empty();
    private Optional<Integer> atMostDays = Optional.empty();
    private Set<Characteristic> characteristics = Set.of();
    private Optional<Language> language = Optional.empty();
    private Optional<Integer> freeSeats = Optional.empty();
    private Optional<Freshness.State> freshness = Optional.empty();
    private Optional<String> text = Optional.empty();

    public static Looking around() {
        return new Looking();
    }

    public Looking forThe(Crebo qualification) {
        crebo = Optional.of(qualification);
        return this;
    }

    public Looking at(EducationLevel wanted, LearningPath wantedPath) {
        level = Optional.of(wanted);
        path = Optional.of(wantedPath);
        return this;
    }

    public Looking in(String labourMarketRegion) {
        region = Optional.of(labourMarketRegion);
        return this;
    }

    public Looking at(EmployerId wanted) {
        employer = Optional.of(wanted);
        return this;
    }

    public Looking that(OfferStatus is) {
        status = Optional.of(is);
        return this;
    }

    public Looking forA(PlacementType wanted) {
        type = Optional.of(wanted);
        return this;
    }

    public Looking starting(LocalDate first, LocalDate last) {
        from = Optional.of(first);
        until = Optional.of(last);
        return this;
    }

    public Looking forDays(int each) {
        days = Optional.of(each);
        return this;
    }

    public Looking forAtMostDays(int most) {
        atMostDays = Optional.of(most);
        return this;
    }

    public Looking with(Characteristic... all) {
        characteristics = Set.of(all);
        return this;
    }

    public Looking in(Language wanted) {
        language = Optional.of(wanted);
        return this;
    }

    public Looking withFreeSeats(int least) {
        freeSeats = Optional.of(least);
        return this;
    }

    public Looking thatIs(Freshness.State state) {
        freshness = Optional.of(state);
        return this;
    }

    public Looking saying(String words) {
        text = Optional.of(words);
        return this;
    }

    public FindOffers today() {
        return on(TODAY);
    }

    public FindOffers on(LocalDate day) {
        return on(day, Page.first());
    }

    public FindOffers sorted(Page page) {
        return on(TODAY, page);
    }

    private FindOffers on(LocalDate day, Page page) {
        return new FindOffers(
                new OfferSearch(
                        crebo,
                        level,
                        path,
                        region,
                        employer,
                        status,
                        type,
                        from,
                        until,
                        days,
                        atMostDays,
                        characteristics,
                        language,
                        freeSeats,
                        freshness,
                        text),
                day,
                page);
    }
}

package nl.stagepact.projections.match;

import com.mongodb.client.model.Filters;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import nl.stagepact.domain.match.MatchPolicy;
import nl.stagepact.domain.match.Matching;
import nl.stagepact.domain.match.Opening;
import nl.stagepact.domain.match.Wish;
import nl.stagepact.domain.shared.Actor;
import nl.stagepact.domain.shared.Crebo;
import nl.stagepact.domain.shared.EducationLevel;
import nl.stagepact.domain.shared.LearningPath;
import nl.stagepact.domain.shared.OfferId;
import nl.stagepact.domain.shared.Period;
import nl.stagepact.domain.shared.SchoolId;
import nl.stagepact.domain.shared.StudentId;
import nl.stagepact.projections.employer.EmployerFile;
import nl.stagepact.projections.engine.Criteria;
import nl.stagepact.projections.offer.CandidacyDesk;
import nl.stagepact.projections.offer.OfferMarket;
import nl.stagepact.projections.offer.OfferMarket.Offer;
import nl.stagepact.projections.student.UnplacedList;
import nl.stagepact.projections.student.UnplacedList.Seeker;
import org.axonframework.queryhandling.QueryHandler;

/** Which new offers fit the unplaced students of which schools: what the daily digest tells. */
public final class FreshMatches {

    /** Of one digest; beyond it the newest count. */
    static final int OFFERS = 1000;

    /** Of one programme, path and level; beyond it those who want to start first count. */
    private static final int STUDENTS = 5000;

    private final Matching matching = new Matching(MatchPolicy.firstEdition());
    private final OfferMarket market;
    private final CandidacyDesk candidacies;
    private final EmployerFile employers;
    private final UnplacedList unplaced;

    public FreshMatches(OfferMarket market, CandidacyDesk candidacies, EmployerFile employers, UnplacedList unplaced) {
        this.market = market;
        this.candidacies = candidacies;
        this.employers = employers;
        this.unplaced = unplaced;
    }

    /** @param students whom it fits, by school; no school without any */
    public record FreshOffer(OfferId offer, Instant freshSince, Map<SchoolId, Set<StudentId>> students) {}

    /** Those that fit somebody, the newest first. */
    public record FreshOffers(List<FreshOffer> offers) {}

    /**
     * Answered with {@code FreshOffers}.
     *
     * @param since only offers that were published, or confirmed again, from this moment on
     * @param today the business day on which recognitions must hold
     */
    public record FindFreshOffers(Instant since, LocalDate today) {}

    @QueryHandler
    FreshOffers answer(FindFreshOffers query, Actor actor) {
        var fresh = market.open(Criteria.all().and(Filters.gte("confirmations.at", query.since())), OFFERS).stream()
                .filter(offer -> Draw.takesCandidates(offer, query.today()))
                .toList();
        var known =
                employers.byId(fresh.stream().map(Offer::employerId).distinct().toList());
        var open = fresh.stream()
                .filter(offer -> Optional.ofNullable(known.get(offer.employerId()))
                        .filter(employer -> Suggestions.mayTrain(employer, offer, query.today()))
                        .isPresent())
                .toList();
        var proposed = candidacies.studentsOf(open.stream().map(Offer::id).toList());
        var found = new LinkedHashMap<OfferId, FreshOffer>();
        open.stream().collect(Collectors.groupingBy(Kind::of)).forEach((kind, offers) -> {
            var seekers = seekers(kind, offers);
            offers.forEach(offer -> {
                var students = students(offer, seekers, proposed.getOrDefault(offer.id(), Set.of()));
                found.put(
                        offer.id(),
                        new FreshOffer(
                                offer.id(), offer.confirmations().getLast().at(), students));
            });
        });
        return new FreshOffers(open.stream()
                .map(offer -> found.get(offer.id()))
                .filter(offer -> !offer.students().isEmpty())
                .toList());
    }

    /** Offers that ask for the same students. */
    private record Kind(EducationLevel level, LearningPath path, Optional<Crebo> crebo) {

        static Kind of(Offer offer) {
            var terms = offer.terms();
            return new Kind(
                    terms.level(),
                    terms.learningPath(),
                    Optional.of(terms.crebo()).filter(_ -> terms.level().needsRecognition()));
        }
    }

    private record Searching(Seeker seeker, Wish wish) {}

    private List<Searching> seekers(Kind kind, Collection<Offer> offers) {
        var starts = offers.stream().map(offer -> offer.terms().period().startDate());
        var ends = offers.stream().map(offer -> offer.terms().period().endDate());
        var span = new Period(
                starts.min(LocalDate::compareTo).orElseThrow(),
                ends.max(LocalDate::compareTo).orElseThrow());
        var criteria = Draw.studentsLike(
                kind.level(), kind.path(), kind.crebo().stream().toList(), span);
        return unplaced.looking(criteria, STUDENTS).stream()
                .flatMap(seen -> Suggestions.wish(seen).stream().map(wish -> new Searching(seen.seeker(), wish)))
                .toList();
    }

    private Map<SchoolId, Set<StudentId>> students(Offer offer, List<Searching> all, Set<StudentId> proposed) {
        var opening = Opening.of(offer.terms());
        var bySchool = new HashMap<SchoolId, Set<StudentId>>();
        for (var one : all) {
            if (!proposed.contains(one.seeker().id()) && matching.fits(one.wish(), opening)) {
                bySchool.computeIfAbsent(one.seeker().schoolId(), _ -> new HashSet<>())
                        .add(one.seeker().id());
            }
        }
        return bySchool;
    }
}

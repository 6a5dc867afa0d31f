package nl.stagepact.projections.offer;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;

import com.mongodb.client.model.Filters;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import nl.stagepact.domain.offer.CandidacyStatus;
import nl.stagepact.domain.shared.CandidacyId;
import nl.stagepact.domain.shared.Crebo;
import nl.stagepact.domain.shared.Id;
import nl.stagepact.domain.shared.StudentId;
import nl.stagepact.projections.engine.Criteria;
import nl.stagepact.projections.engine.Views;
import nl.stagepact.projections.offer.CandidacyDesk.Candidacy;
import nl.stagepact.projections.offer.OfferMarket.Offer;

/** Who is a candidate twice at one employer for what looks like the same place, as when two people proposed them. */
final class Duplicates {

    private static final List<Object> OPEN = Criteria.stored(
            Stream.of(CandidacyStatus.values()).filter(CandidacyStatus::isOpen).toList());

    private final Views<Candidacy> candidacies;
    private final OfferMarket market;

    Duplicates(Views<Candidacy> candidacies, OfferMarket market) {
        this.candidacies = candidacies;
        this.market = market;
    }

    /** For each of these that has any, the others. */
    Map<CandidacyId, List<CandidacyId>> of(List<Candidacy> some) {
        var open = some.stream().filter(one -> one.status().isOpen()).toList();
        if (open.isEmpty()) {
            return Map.of();
        }
        var students = Criteria.stored(open.stream()
                .map(Candidacy::studentId)
                .flatMap(Optional::stream)
                .distinct()
                .toList());
        var all = candidacies.all(Filters.and(Filters.in("studentId", students), Filters.in("status", OPEN)));
        var offers = market.byId(all.stream().map(Candidacy::offerId).distinct().toList());
        Map<Optional<StudentId>, List<Candidacy>> byStudent = all.stream().collect(groupingBy(Candidacy::studentId));
        return open.stream()
                .collect(toMap(
                        Candidacy::id, one -> others(one, byStudent.getOrDefault(one.studentId(), List.of()), offers)));
    }

    private static List<CandidacyId> others(Candidacy one, Collection<Candidacy> ofTheStudent, Map<Id, Offer> offers) {
        return ofTheStudent.stream()
                .filter(other -> !other.offerId().equals(one.offerId()))
                .filter(other -> other.employerId().equals(one.employerId()))
                .filter(other -> other.period().overlaps(one.period()))
                .filter(other -> Objects.equals(crebo(other, offers), crebo(one, offers)))
                .map(Candidacy::id)
                .sorted(java.util.Comparator.comparing(CandidacyId::value))
                .toList();
    }

    private static Optional<Crebo> crebo(Candidacy candidacy, Map<Id, Offer> offers) {
        return Optional.ofNullable(offers.get(candidacy.offerId()))
                .map(offer -> offer.terms().crebo());
    }
}

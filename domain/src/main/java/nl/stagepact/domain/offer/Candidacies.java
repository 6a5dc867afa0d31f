package nl.stagepact.domain.offer;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import nl.stagepact.domain.offer.OfferCommand.ProposeCandidate;
import nl.stagepact.domain.offer.OfferEvent.CandidacyEvent;
import nl.stagepact.domain.offer.OfferEvent.CandidateProposed;
import nl.stagepact.domain.offer.OfferEvent.CandidateWithdrawn;
import nl.stagepact.domain.offer.OfferEvent.OfferRevised;
import nl.stagepact.domain.shared.CandidacyId;
import nl.stagepact.domain.shared.StudentId;
import nl.stagepact.domain.student.Students;

/**
 * Everyone who was ever proposed for one offer, and so how many of its seats are kept.
 *
 * @param byId in the order of their proposals
 */
record Candidacies(Map<CandidacyId, Candidacy> byId) {

    static final Candidacies NONE = new Candidacies(Map.of());

    Optional<Candidacy> of(CandidacyId id) {
        return Optional.ofNullable(byId.get(id));
    }

    /** The one that is open or confirmed: who has it need not be proposed again. */
    Optional<Candidacy> lastingOf(StudentId student) {
        return of(student).filter(Candidacy::lasts).findFirst();
    }

    /** Whether the offer takes the student is not asked here, see {@link Vacancy#mustTake}. */
    CandidateProposed propose(
            ProposeCandidate command,
            Students.Standing student,
            Vacancy vacancy,
            Pseudonyms pseudonyms,
            Proposal proposal) {
        int attempt = (int) of(command.studentId()).count() + 1;
        return new CandidateProposed(
                command.offerId(),
                CandidacyId.of(command.offerId(), pseudonyms.of(command.studentId()), attempt),
                command.studentId(),
                student.schoolId(),
                vacancy.employerId(),
                attempt,
                vacancy.terms().period(),
                Optional.of(proposal));
    }

    List<CandidacyId> open() {
        return open(_ -> true).map(Candidacy::id).toList();
    }

    /**
     * Which of these changes somebody would lose by: what is learned, for whoever was proposed for it; and the period, for
     * whoever was accepted. Whether their name is shown was promised to each of them, whatever the offer says since.
     *
     * @return names of fields of the API
     */
    List<String> countOn(OfferTerms was, OfferTerms revised) {
        var fixed = new ArrayList<String>();
        if (byId.values().stream().anyMatch(Candidacy::lasts)) {
            changed(fixed, "crebo", was.crebo(), revised.crebo());
            changed(fixed, "level", was.level(), revised.level());
            changed(fixed, "learningPath", was.learningPath(), revised.learningPath());
        }
        if (seatsKept() > 0) {
            changed(fixed, "period", was.period(), revised.period());
        }
        return fixed;
    }

    private static void changed(List<String> fields, String field, Object was, Object is) {
        if (!was.equals(is)) {
            fields.add(field);
        }
    }

    /** The offer is gone for all who still waited; who is confirmed keeps the place. */
    List<CandidateWithdrawn> endOpen(WithdrawalReason why) {
        return end(_ -> true, why);
    }

    /** Who is accepted keeps the seat, and decides. */
    List<CandidateWithdrawn> endUnanswered() {
        return end(each -> !each.status().keepsASeat(), WithdrawalReason.OFFER_GONE);
    }

    private List<CandidateWithdrawn> end(Predicate<Candidacy> which, WithdrawalReason why) {
        return open(which)
                .map(each -> new CandidateWithdrawn(each.offerId(), each.id(), why))
                .toList();
    }

    private Stream<Candidacy> open(Predicate<Candidacy> which) {
        return byId.values().stream().filter(each -> each.status().isOpen()).filter(which);
    }

    /** Accepted and confirmed together. */
    int seatsKept() {
        return (int) byId.values().stream()
                .filter(each -> each.status().keepsASeat())
                .count();
    }

    int seatsConfirmed() {
        return (int) byId.values().stream()
                .filter(each -> each.status() == CandidacyStatus.CONFIRMED)
                .count();
    }

    /** @param version of the stream, with this event */
    Candidacies after(CandidacyEvent event, long version) {
        var now = new LinkedHashMap<>(byId);
        if (event instanceof CandidateProposed proposed) {
            now.put(proposed.candidacyId(), Candidacy.of(proposed, version));
        } else {
            now.computeIfPresent(event.candidacyId(), (_, was) -> was.after(event, version));
        }
        return new Candidacies(Collections.unmodifiableMap(now));
    }

    /** Whoever answers an open candidacy must have seen what the offer has become. */
    Candidacies after(OfferRevised event, long version) {
        var now = new LinkedHashMap<>(byId);
        event.openCandidacies().forEach(id -> now.computeIfPresent(id, (_, was) -> was.seenAnew(version)));
        return new Candidacies(Collections.unmodifiableMap(now));
    }

    private Stream<Candidacy> of(StudentId student) {
        return byId.values().stream().filter(each -> each.studentId().equals(student));
    }
}

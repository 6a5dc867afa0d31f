package nl.stagepact.projections.offer;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import nl.stagepact.domain.offer.OfferStatus;
import nl.stagepact.domain.offer.OfferTerms;
import nl.stagepact.domain.shared.CandidacyId;
import nl.stagepact.domain.shared.Crebo;
import nl.stagepact.domain.shared.EducationLevel;
import nl.stagepact.domain.shared.EmployerId;
import nl.stagepact.domain.shared.LearningPath;
import nl.stagepact.domain.shared.OfferId;
import nl.stagepact.projections.engine.Page;

/** What employers offer, as schools and students look for it and as the employer manages it. */
public final class OfferMarket {

    /**
     * @param version of the offer's stream at the last event that changed this
     * @param acceptedBy the candidacies that keep a seat until their student decides
     * @param confirmedBy the candidacies whose seat is taken
     * @param withdrawalReason in the employer's words, or why Stagepact did it
     */
    public record Offer(
            OfferId id,
            long version,
            EmployerId employerId,
            OfferTerms terms,
            OfferStatus status,
            List<CandidacyId> acceptedBy,
            List<CandidacyId> confirmedBy,
            Optional<String> withdrawalReason,
            Instant publishedAt,
            Instant changedAt) {

        public int freeSeats() {
            return terms.seats() - acceptedBy.size() - confirmedBy.size();
        }
    }

    /** An offer with the names that a reader wants beside it. */
    public record SeenOffer(Offer offer, Optional<String> employerName) {}

    /** Answered with {@code Optional<SeenOffer>}. */
    public record FindOffer(OfferId id) {}

    /**
     * Answered with {@code PageOf<SeenOffer>}. Every filter that is empty lets everything through.
     *
     * @param region labour market region
     * @param text somewhere in title, assignment, tasks, department, municipality or the employer's name
     */
    public record FindOffers(
            Optional<Crebo> crebo,
            Optional<EducationLevel> level,
            Optional<LearningPath> learningPath,
            Optional<String> region,
            Optional<EmployerId> employerId,
            Optional<OfferStatus> status,
            Optional<String> text,
            Page page) {}
}

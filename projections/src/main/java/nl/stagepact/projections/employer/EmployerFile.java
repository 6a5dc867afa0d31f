package nl.stagepact.projections.employer;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import nl.stagepact.domain.employer.RecognitionHistory;
import nl.stagepact.domain.employer.RecognitionStatus;
import nl.stagepact.domain.shared.Address;
import nl.stagepact.domain.shared.ContactDetails;
import nl.stagepact.domain.shared.Crebo;
import nl.stagepact.domain.shared.EmployerId;
import nl.stagepact.domain.shared.Kvk;
import nl.stagepact.domain.shared.PersonId;
import nl.stagepact.projections.engine.Page;
import nl.stagepact.projections.engine.View;

/** What is known of an employer: who they are, who supervises there, and what SBB decided about them. */
public final class EmployerFile {

    /**
     * @param version of the employer's stream at the last event
     * @param contact nothing once it was erased
     * @param decisions every decision about a recognition, in the order in which it was taken
     */
    public record Employer(
            EmployerId id,
            long version,
            Kvk kvk,
            String name,
            Address address,
            PersonId contactId,
            Optional<ContactDetails> contact,
            List<Mentor> mentors,
            List<RecognitionDecision> decisions,
            Instant registeredAt,
            Instant changedAt)
            implements View {

        /** As known now; the day may lie in the past or the future. */
        public RecognitionStatus statusOn(Crebo crebo, LocalDate date) {
            return historyOf(crebo).statusOn(date);
        }

        /** The qualifications about which anything was decided. */
        public List<Crebo> crebos() {
            return decisions.stream()
                    .map(RecognitionDecision::crebo)
                    .distinct()
                    .sorted(Comparator.comparing(Crebo::value))
                    .toList();
        }

        private RecognitionHistory historyOf(Crebo crebo) {
            return new RecognitionHistory(decisions.stream()
                    .filter(decision -> decision.crebo().equals(crebo))
                    .map(decision -> new RecognitionHistory.Decision(
                            decision.kind().status(), decision.effectiveDate(), decision.untilDate()))
                    .toList());
        }
    }

    /** @param details nothing once they were erased */
    public record Mentor(PersonId id, Optional<ContactDetails> details, Optional<LocalDate> trainedDate) {}

    /**
     * @param untilDate the last day of a suspension, when it was limited
     * @param objectionUntilDate the last day to object to a withdrawal
     */
    public record RecognitionDecision(
            Crebo crebo,
            Kind kind,
            LocalDate effectiveDate,
            Optional<LocalDate> untilDate,
            Optional<LocalDate> publishedDate,
            Optional<LocalDate> objectionUntilDate,
            String reason,
            Instant decidedAt) {}

    /** What SBB decided. */
    public enum Kind {
        GRANTED,
        SUSPENDED,
        REINSTATED,
        WITHDRAWN;

        /** What holds from its effective day on. */
        RecognitionStatus status() {
            return switch (this) {
                case GRANTED, REINSTATED -> RecognitionStatus.GRANTED;
                case SUSPENDED -> RecognitionStatus.SUSPENDED;
                case WITHDRAWN -> RecognitionStatus.WITHDRAWN;
            };
        }
    }

    /** Answered with {@code Optional<Employer>}. */
    public record FindEmployer(EmployerId id) {}

    /**
     * Answered with {@code PageOf<Employer>}. Every filter that is empty lets everything through.
     *
     * @param text somewhere in name, municipality or KvK number
     */
    public record FindEmployers(Optional<String> text, Page page) {}
}

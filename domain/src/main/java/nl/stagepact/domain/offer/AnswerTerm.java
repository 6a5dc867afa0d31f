package nl.stagepact.domain.offer;

import java.time.LocalDate;
import nl.stagepact.domain.shared.Party;

/**
 * Who must answer a candidate by when.
 *
 * @param untilDate the last day on which an answer is in time; the day after it the candidacy expires
 * @param policyVersion of the {@link AnswerPolicy} by which it was set
 */
public record AnswerTerm(Party party, LocalDate askedDate, LocalDate untilDate, int policyVersion) {

    boolean isOver(LocalDate today) {
        return today.isAfter(untilDate);
    }
}

package nl.stagepact.domain.report;

import java.time.Instant;
import nl.stagepact.domain.shared.Personal;

/**
 * When and where a party is heard.
 *
 * @param startAt of the hearing; in writing, the moment before which the answer is awaited
 * @param place room, number or link; under the case's key
 */
public record Hearing(Instant startAt, HearingForm form, Personal<String> place) {}

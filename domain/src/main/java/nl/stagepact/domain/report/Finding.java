package nl.stagepact.domain.report;

/**
 * What was found of one ground. Only ever inside {@code Personal}, under the case's key.
 *
 * @param presumed facts were shown that make one presume discrimination: from then on the employer has to prove otherwise
 * @param rebutted the employer did
 */
public record Finding(Ground ground, boolean presumed, boolean rebutted, String explanation) {

    boolean carries() {
        return presumed && !rebutted;
    }
}

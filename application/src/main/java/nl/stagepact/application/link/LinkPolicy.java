package nl.stagepact.application.link;

import java.time.Duration;

/**
 * What we chose about links, and therefore configuration; each link keeps the version by which it was made.
 *
 * @param worksFor from the moment at which it is mailed
 * @param renewalsADay how many new links one person can ask for
 */
record LinkPolicy(int version, Duration worksFor, int renewalsADay) {

    static LinkPolicy firstEdition() {
        return new LinkPolicy(1, Duration.ofDays(14), 5);
    }
}

package nl.stagepact.domain.shared;

import java.util.Map;
import java.util.OptionalLong;

/**
 * Who asks for something, and what they had seen when they asked.
 *
 * @param seenVersion the version on which the command depends ({@code If-Match}); nothing when it holds whatever happened since
 */
public record Caller(Actor actor, OptionalLong seenVersion) {

    /** The key of the metadata that carries the seen version, as a decimal number. */
    public static final String SEEN_VERSION = "seenVersion";

    /**
     * @param concerned whom the thing concerns
     * @param version of the thing now
     * @throws Refusal when it is somebody else's, or has changed since the caller saw it
     */
    public void mayActOn(Subjects concerned, long version) {
        mayActOn(concerned, version, version);
    }

    /**
     * As above, of a thing to which something happened since that not everybody may notice.
     *
     * @param changed the version at which it last changed for everybody
     */
    public void mayActOn(Subjects concerned, long changed, long version) {
        actor.mustReach(concerned);
        CommonRule.NOBODY_ACTS_ON_WHAT_HAS_CHANGED_MEANWHILE.holdsIf(
                seenVersion.isEmpty() || (seenVersion.getAsLong() >= changed && seenVersion.getAsLong() <= version));
    }

    static Caller fromMetaData(Map<String, ?> metaData) {
        var seen = metaData.get(SEEN_VERSION);
        return new Caller(
                Actor.fromMetaData(metaData).orElseThrow(),
                seen == null ? OptionalLong.empty() : OptionalLong.of(Long.parseLong(seen.toString())));
    }
}

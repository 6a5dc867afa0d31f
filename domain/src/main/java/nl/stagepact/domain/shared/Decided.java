package nl.stagepact.domain.shared;

/**
 * The answer to a command that was not refused.
 *
 * @param about the thing that the command made or changed: the stream's own, or a part of it such as a candidacy
 * @param version the stream's version afterwards (0 for the first event), for {@code ETag} and for reading one's own writes
 */
public record Decided(Id about, long version) {}

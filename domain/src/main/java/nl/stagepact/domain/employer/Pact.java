package nl.stagepact.domain.employer;

/**
 * A pact in which employers promise places.
 *
 * @param code as the list of pacts names it, such as {@code AMERSFOORT-2026}
 * @param region the labour market region that it was made for
 */
public record Pact(String code, String region) {}

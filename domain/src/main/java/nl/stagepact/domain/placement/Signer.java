package nl.stagepact.domain.placement;

/**
 * Who signed for a party. Only ever inside {@code Personal}.
 *
 * @param role in which capacity, such as "praktijkopleider" or "ouder"
 */
public record Signer(String name, String role) {}

package nl.stagepact.domain.employer;

/**
 * Who signed a pact for an organisation. Only ever inside {@code Personal}.
 *
 * @param function within the organisation, such as "wethouder" or "directeur"
 */
public record PactSigner(String name, String function) {}

package nl.stagepact.domain.shared;

/** Where an organisation is found. */
public record Address(String street, Postcode postcode, String municipality) {}

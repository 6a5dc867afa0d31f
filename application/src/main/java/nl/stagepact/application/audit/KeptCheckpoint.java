package nl.stagepact.application.audit;

/**
 * What a stranger wrote down earlier.
 *
 * @param sha256 of the checkpoint's text, in hexadecimal
 */
public record KeptCheckpoint(int number, String sha256) {}

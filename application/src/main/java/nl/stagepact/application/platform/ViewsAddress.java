package nl.stagepact.application.platform;

/**
 * Where the views are kept.
 *
 * @param uri MongoDB connection string that names the database
 */
public record ViewsAddress(String uri) {}

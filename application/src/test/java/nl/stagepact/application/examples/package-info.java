/**
 * Every event of the domain, as somebody causes it through the API: one request that causes it, one that is refused, and the
 * same request once more, which changes nothing. One file per feature; {@link
 * nl.stagepact.application.examples.EveryEventThroughTheApiTest} plays them all and says which events have none.
 */
@org.jspecify.annotations.NullMarked
package nl.stagepact.application.examples;

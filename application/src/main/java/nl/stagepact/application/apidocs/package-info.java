/**
 * The description of the API: the OpenAPI document at {@code /api/v1/openapi.json}, made from the controllers and their
 * records, and the page at {@code /api/docs} that shows it to people.
 *
 * <p><b>Decision: schemas are made from our records by ourselves.</b> Context: what a request may hold is decided by the
 * binder of package {@code api}: required unless {@code Optional}, constraints inside {@code Optional<…>}, a limit for every
 * text, no unknown fields. The schema library knows none of that. Decision: one small class walks the same records by the
 * same rules; springdoc finds the operations. Consequence: the document says exactly what is refused, and the test with
 * hostile requests can be made from it.
 */
@org.jspecify.annotations.NullMarked
package nl.stagepact.application.apidocs;

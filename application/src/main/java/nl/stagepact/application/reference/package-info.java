/**
 * What is looked up and never decided here: qualifications, labour market regions and pacts, as data files with the days
 * on which they hold, under {@code src/main/resources/reference}; and beside them examples of assignments per field.
 *
 * <p><b>Decision: an offer doesn't remember its example.</b> Context: an employer begins with an example and makes it its own.
 * Decision: the client copies, and no event names the example. Consequence: an example can be improved or dropped at any time
 * and no history depends on it.
 */
@org.jspecify.annotations.NullMarked
package nl.stagepact.application.reference;

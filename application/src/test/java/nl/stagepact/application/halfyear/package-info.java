/**
 * Half a year of many placements, played day by day on the whole application, and all mail that goes out compared with what
 * {@link nl.stagepact.application.halfyear.Oracle} expects. The oracle was written from the pages that describe the domain
 * and what people meet, not from the code: it shares no rule with it, only the words of the API.
 */
@org.jspecify.annotations.NullMarked
package nl.stagepact.application.halfyear;

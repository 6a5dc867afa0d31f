/** What people look at. Nothing here is the truth: every document can be thrown away and made again from the events. */
@org.jspecify.annotations.NullMarked
package nl.stagepact.projections;

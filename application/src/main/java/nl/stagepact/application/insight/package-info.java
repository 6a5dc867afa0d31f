/** Figures over a region, over HTTP. */
@org.jspecify.annotations.NullMarked
package nl.stagepact.application.insight;

/** Offers and candidacies over HTTP. */
@org.jspecify.annotations.NullMarked
package nl.stagepact.application.offer;

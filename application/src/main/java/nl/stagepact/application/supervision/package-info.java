/** Over HTTP: which conversations must be held, by when, for whoever owes one. */
@org.jspecify.annotations.NullMarked
package nl.stagepact.application.supervision;

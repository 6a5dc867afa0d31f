/** Over HTTP: who did what, when and why. */
@org.jspecify.annotations.NullMarked
package nl.stagepact.application.audit;

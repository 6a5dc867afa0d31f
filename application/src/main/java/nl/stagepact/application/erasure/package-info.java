/** Erases people: over HTTP, and then in every place where something of them is kept. */
@org.jspecify.annotations.NullMarked
package nl.stagepact.application.erasure;

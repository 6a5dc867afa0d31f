/** Employers over HTTP: who they are, who supervises there, and what SBB decides about them. */
@org.jspecify.annotations.NullMarked
package nl.stagepact.application.employer;

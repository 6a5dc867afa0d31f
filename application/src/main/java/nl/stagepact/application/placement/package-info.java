/**
 * Placements over HTTP: the agreement and its signatures, the three conversations, and how it ended. What somebody wrote
 * about a placement is personal data of its student, and kept under the student's key.
 */
@org.jspecify.annotations.NullMarked
package nl.stagepact.application.placement;

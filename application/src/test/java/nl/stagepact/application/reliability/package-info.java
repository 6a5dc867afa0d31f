/**
 * What must hold when things break: each test runs the whole application on real stores, breaks something, and counts.
 *
 * <p>The promise: an acknowledged command is never lost and never done twice; views equal a fresh rebuild; no mail twice, none
 * missing. Where several act at the same moment, the constraints of the database are the judge.
 */
package nl.stagepact.application.reliability;

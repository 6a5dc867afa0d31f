/** Schools over HTTP: their staff and their placement periods. */
@org.jspecify.annotations.NullMarked
package nl.stagepact.application.school;

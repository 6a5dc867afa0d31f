/** Students over HTTP: who they are, what they look for, and who still has no place. */
@org.jspecify.annotations.NullMarked
package nl.stagepact.application.student;

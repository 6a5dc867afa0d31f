/** A domain as small as can be, to try the machinery on: jars of cookies. */
package nl.stagepact.application.platform.trial;

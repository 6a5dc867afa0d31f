/**
 * What Stagepact brings along, so that a stranger needs nothing but a JDK: a real PostgreSQL, a server that speaks MongoDB's
 * protocol, and a mail server that delivers nowhere. Each stands back as soon as a real address is configured.
 *
 * <p>All listen on loopback alone. What must last is in PostgreSQL; the views' file may be lost at any moment.
 */
@NullMarked
package nl.stagepact.application.embedded;

import org.jspecify.annotations.NullMarked;

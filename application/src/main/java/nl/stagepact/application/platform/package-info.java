/**
 * The machinery under every feature: commands in one transaction with their events, processors that never skip, views that
 * never lose a batch. Features use {@link nl.stagepact.application.platform.CommandSender} and
 * {@link nl.stagepact.application.platform.Processors}; the rest is wiring.
 *
 * <p>Most of it closes a hole of the libraries below, each held closed by a test of its own in this package.
 */
@NullMarked
package nl.stagepact.application.platform;

import org.jspecify.annotations.NullMarked;

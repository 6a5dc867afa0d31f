/**
 * Who asks, and what they may do.
 *
 * <p>Identity comes from outside as a token: of the provider that Stagepact brings along, or of any OpenID provider by
 * configuration. {@link nl.stagepact.application.identity.CurrentActor} makes an {@link nl.stagepact.domain.shared.Actor} of
 * it; {@code Rights} is the one table of who may do what, written by feature in {@code RightsOf…}.
 *
 * <p><b>Decision: rights are asked at three places.</b> Context: a forgotten check is the usual hole, and checks spread over
 * controllers get forgotten. Decision: HTTP asks only whether somebody is logged in; the command and query buses ask the
 * table, when a message is sent and again when it is handled, and write the actor with the reach of that one right into its
 * metadata; the aggregate or the view, which alone knows whom the thing concerns, asks whether that reach is enough.
 * Consequence: an operation without a row in the table does not start the application, a new endpoint can't forget the check,
 * and somebody else's thing looks like one that doesn't exist.
 *
 * <p><b>Decision: our own provider is an ordinary one.</b> Context: a demonstration needs logins without installing anything;
 * a form login beside OpenID would be a second way in that production never uses. Decision: Spring Authorization Server in
 * the same process, to which our own pages are a client as to any other provider. Consequence: the demonstration runs the
 * code that production runs; the price is some hundred milliseconds for each login.
 */
@NullMarked
package nl.stagepact.application.identity;

import org.jspecify.annotations.NullMarked;

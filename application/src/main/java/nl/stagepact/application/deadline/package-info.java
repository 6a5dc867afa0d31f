/**
 * What happens because a day has come.
 *
 * <p><b>Decision: a deadline is a command for later.</b> Context: offers go stale, candidacies run out, conversations fall due;
 * each must happen once in a cluster, survive restarts, and stop when its reason is gone. Axon's DeadlineManager would have
 * each command write its deadlines and each firing be a message of its own kind, without an actor. Decision: an automation
 * reacts to the event that begins the term and leaves an ordinary command with db-scheduler, in the transaction of its
 * position in the log; on the day that command is sent in Stagepact's name, with the event as its cause. Consequence: commands
 * of people don't wait for deadlines; nothing is cancelled, as the command decides by what it finds; a deadline that fails is
 * tried again and shows on the health page; a replay schedules nothing, as automations don't take part in it.
 */
@NullMarked
package nl.stagepact.application.deadline;

import org.jspecify.annotations.NullMarked;

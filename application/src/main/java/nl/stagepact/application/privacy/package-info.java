/**
 * Personal data in events is encrypted under a key per person; whoever destroys the key erases the person from everything
 * that was ever stored, while the events and their order stay.
 *
 * <p><b>Decision: a type, not an annotation.</b> {@link nl.stagepact.domain.shared.Personal} makes the compiler ask what
 * happens when the person was erased, and never prints what it holds.
 *
 * <p><b>Decision: a key is committed before it is used.</b> It is made in a transaction of its own, on a small pool of its
 * own: in the event's transaction a roll-back would leave a key in memory that no table has, and all that was encrypted with it
 * afterwards would be lost; and a writer that already holds a connection must not wait for a second one of the same pool.
 *
 * <p>The keys are wrapped by a master key that is never in the database. Losing either loses all personal data: back both
 * up, apart from each other.
 */
@org.jspecify.annotations.NullMarked
package nl.stagepact.application.privacy;

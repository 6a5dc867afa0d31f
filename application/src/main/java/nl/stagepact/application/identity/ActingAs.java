package nl.stagepact.application.identity;

import java.util.Optional;
import nl.stagepact.domain.shared.Actor;

/**
 * In whose name work is done that no login started: automations, mails, the demo region. Work that names nobody may do
 * nothing; there is no silent system user.
 */
public final class ActingAs {

    private static final ScopedValue<Actor> ACTOR = ScopedValue.newInstance();

    private ActingAs() {}

    /** Also for the threads of a structured scope opened within, but for no other thread. */
    public static void run(Actor actor, Runnable work) {
        ScopedValue.where(ACTOR, actor).run(work);
    }

    public static <T, X extends Throwable> T call(Actor actor, ScopedValue.CallableOp<T, X> work) throws X {
        return ScopedValue.where(ACTOR, actor).call(work);
    }

    static Optional<Actor> current() {
        return ACTOR.isBound() ? Optional.of(ACTOR.get()) : Optional.empty();
    }
}

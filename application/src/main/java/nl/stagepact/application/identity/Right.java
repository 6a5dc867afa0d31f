package nl.stagepact.application.identity;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import nl.stagepact.domain.shared.Actor;
import nl.stagepact.domain.shared.Role;
import nl.stagepact.domain.shared.Scope;

/**
 * That a role may do one operation.
 *
 * @param scope to whose things it reaches
 * @param when which of those operations: a signature only for the own party, say
 */
record Right<O>(Role role, Scope scope, Predicate<? super O> when) {

    /** Who logs in. */
    static final Role[] EVERYBODY = Arrays.stream(Role.values())
            .filter(role -> role != Role.APPLICATION && role != Role.GUARDIAN && role != Role.REPORTER)
            .toArray(Role[]::new);

    /** The rows, each operation's written once. */
    static final class Table {

        private final Map<Class<?>, Row<?>> rows = new HashMap<>();

        <O> Row<O> on(Class<O> operation) {
            var row = new Row<>(operation);
            if (rows.putIfAbsent(operation, row) != null) {
                throw new IllegalStateException("Two rows for " + operation.getSimpleName());
            }
            return row;
        }

        /** How far the actor reaches with this very operation; nothing when they may not do it at all. */
        Optional<Scope> reach(Actor actor, Object operation) {
            return Optional.ofNullable(rows.get(operation.getClass())).flatMap(row -> row.reach(actor, operation));
        }

        Set<Class<?>> operations() {
            return Set.copyOf(rows.keySet());
        }
    }

    /** One row of the table: an operation, and all who may do it. */
    static final class Row<O> {

        private final Class<O> operation;
        private final List<Right<O>> rights = new ArrayList<>();

        Row(Class<O> operation) {
            this.operation = operation;
        }

        /** What concerns the person. */
        Row<O> self(Role... roles) {
            return to(Scope.SELF, roles);
        }

        Row<O> self(Role role, Predicate<? super O> when) {
            return to(Scope.SELF, role, when);
        }

        /** What concerns the organisation. */
        Row<O> own(Role... roles) {
            return to(Scope.OWN_ORGANISATION, roles);
        }

        Row<O> own(Role role, Predicate<? super O> when) {
            return to(Scope.OWN_ORGANISATION, role, when);
        }

        Row<O> any(Role... roles) {
            return to(Scope.ANY, roles);
        }

        Row<O> any(Role role, Predicate<? super O> when) {
            return to(Scope.ANY, role, when);
        }

        private Row<O> to(Scope scope, Role... roles) {
            for (var role : roles) {
                to(scope, role, _ -> true);
            }
            return this;
        }

        private Row<O> to(Scope scope, Role role, Predicate<? super O> when) {
            rights.add(new Right<>(role, scope, when));
            return this;
        }

        /** The widest of the actor's rights to this very one; nothing when they have none. */
        Optional<Scope> reach(Actor actor, Object asked) {
            var one = operation.cast(asked);
            return rights.stream()
                    .filter(right -> actor.is(right.role()) && right.when().test(one))
                    .map(Right::scope)
                    .max(Scope::compareTo);
        }
    }
}

package nl.stagepact.domain.shared;

import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;

/**
 * Something about a person. In events it is stored encrypted under that person's own key; once the key is destroyed the
 * same event reads as {@link Erased}, so whoever uses it has to say what happens then. It never prints what it holds.
 *
 * @param <T> what is known
 */
public sealed interface Personal<T> {

    /** Whose key it is under: the id of the student or person that it is about. */
    UUID subject();

    static <T> Personal<T> of(Id subject, T value) {
        return new Known<>(subject.value(), value);
    }

    /** What is known, or nothing after erasure. */
    default Optional<T> known() {
        return switch (this) {
            case Known<T>(var _, T value) -> Optional.of(value);
            case Erased<T> _ -> Optional.empty();
        };
    }

    /** What follows from it, of the same person. */
    default <R> Personal<R> map(Function<? super T, ? extends R> part) {
        return switch (this) {
            case Known<T>(var subject, T value) -> new Known<>(subject, part.apply(value));
            case Erased<T>(var subject) -> new Erased<>(subject);
        };
    }

    /** The same under another's key, for whoever sent it without knowing whom it is about. */
    default Personal<T> under(Id other) {
        return switch (this) {
            case Known<T>(var _, T value) -> new Known<>(other.value(), value);
            case Erased<T> _ -> new Erased<>(other.value());
        };
    }

    record Known<T>(UUID subject, T value) implements Personal<T> {

        @Override
        public String toString() {
            return "[personal]";
        }
    }

    record Erased<T>(UUID subject) implements Personal<T> {

        @Override
        public String toString() {
            return "[erased]";
        }
    }
}

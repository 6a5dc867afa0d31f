package nl.stagepact.application.examples;

import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import nl.stagepact.application.api.Http.Answer;
import nl.stagepact.application.api.Region;

/**
 * How one event comes about.
 *
 * @param story brings a fresh region to where the event can be caused
 */
record Example(Class<?> event, Function<Region, Scene> story) {

    static Example of(Class<?> event, Function<Region, Scene> story) {
        return new Example(event, story);
    }

    @Override
    public String toString() {
        return event.getSimpleName();
    }

    /** A request of somebody. */
    interface Request extends Supplier<Answer> {}

    /**
     * @param cause the request that causes the event, at once or because Stagepact itself reacts to it; sent twice
     * @param day on which Stagepact itself causes the event because time has passed, instead of a request
     * @param before a request that is refused before the event
     * @param after a request that is refused once it has happened
     */
    record Scene(Optional<Request> cause, Optional<LocalDate> day, Optional<Refused> before, Optional<Refused> after) {

        static Scene causedBy(Request cause) {
            return new Scene(Optional.of(cause), Optional.empty(), Optional.empty(), Optional.empty());
        }

        /** Deadlines fire on the mornings until then, one after the other. */
        static Scene causedByTimeOn(LocalDate day) {
            return new Scene(Optional.empty(), Optional.of(day), Optional.empty(), Optional.empty());
        }

        /** @param code of the refusal */
        Scene refused(String code, Request request) {
            return new Scene(cause, day, Optional.of(new Refused(code, request)), after);
        }

        /** @param code of the refusal */
        Scene refusedAfterwards(String code, Request request) {
            return new Scene(cause, day, before, Optional.of(new Refused(code, request)));
        }
    }

    record Refused(String code, Request request) {}
}

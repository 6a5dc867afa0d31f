package nl.stagepact.application.api;

import java.util.function.Function;
import java.util.function.ToLongFunction;
import nl.stagepact.domain.shared.Id;

/**
 * One kind of thing that the API shows: which view it comes from, where it is found, and how it looks to a client.
 *
 * @param projection that feeds the view; a command is visible once this has heard its event
 * @param path of all of them, such as {@code /placements}
 * @param query that finds one
 * @param found what the query is answered with
 * @param version of the stream, for the entity tag
 * @param answer what clients see
 */
public record Shown<I extends Id, V, A>(
        Class<I> id,
        Class<?> projection,
        String path,
        Function<I, Object> query,
        Class<V> found,
        ToLongFunction<V> version,
        Function<V, A> answer) {

    /** The address of one; {@code more} is empty or begins with a slash. */
    public String pathOf(I one, String more) {
        return ApiVersion.BASE + path + "/" + one + more;
    }
}

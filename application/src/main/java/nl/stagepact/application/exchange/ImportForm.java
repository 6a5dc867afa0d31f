package nl.stagepact.application.exchange;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.stagepact.domain.shared.Id;
import tools.jackson.databind.node.ObjectNode;

/**
 * What a file of one kind looks like, and what one of its lines asks for. Lines are read by the types and constraints of the
 * API's own requests, and become the same commands.
 *
 * @param <R> a line, made by the API's binder
 */
public interface ImportForm<R extends Record> {

    ImportKind kind();

    Class<R> line();

    List<Column> columns();

    /**
     * Fills in what no column says: whose it is, and what follows from other cells.
     *
     * @param line what the cells say; fields of cells that were empty are absent
     * @param organisation that sends the file
     */
    void complete(ObjectNode line, Optional<UUID> organisation);

    /** What a line asks for. */
    Thing thing(R line);

    /** The path of the component that a refusal with this code is about; nothing for the key of the thing. */
    default Optional<String> fieldOf(String code) {
        return Optional.empty();
    }

    /** The path of the component that a column fills, for one that {@link #complete} fills from it. */
    default String source(String path) {
        return path;
    }

    /** The view in which people look for what was imported. */
    Class<?> projection();

    /** The path of the component by which the thing is known. */
    String key();

    /**
     * One thing, with all that must happen for it: all of it happens, or nothing.
     *
     * @param id follows from the thing's natural key, so that the same line never makes a second one
     * @param people about whom something personal is in it
     */
    record Thing(Id id, List<Id> people, List<Object> commands) {

        public Thing {
            people = List.copyOf(people);
            commands = List.copyOf(commands);
        }
    }
}

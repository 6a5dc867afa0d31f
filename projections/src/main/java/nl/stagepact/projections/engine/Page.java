package nl.stagepact.projections.engine;

import com.mongodb.client.model.Sorts;
import java.util.Map;
import org.bson.conversions.Bson;

/**
 * Which part of a list is asked for.
 *
 * @param page 1 for the first
 * @param pageSize how many items, 1 to 100
 * @param sort a sort key of the view, descending when it starts with a minus sign; empty for the view's own order
 */
public record Page(int page, int pageSize, String sort) {

    public static final int MAXIMUM_SIZE = 100;

    /** @throws IllegalArgumentException when page or size lies outside its bounds */
    public Page {
        if (page < 1 || pageSize < 1 || pageSize > MAXIMUM_SIZE) {
            throw new IllegalArgumentException("No such page: " + page + " of size " + pageSize);
        }
    }

    public static Page first() {
        return new Page(1, 25, "");
    }

    int skipped() {
        return Math.multiplyExact(page - 1, pageSize);
    }

    /** @throws IllegalArgumentException for a sort key that isn't among the fields */
    Bson order(Map<String, String> fields, Bson ownOrder) {
        if (sort.isEmpty()) {
            return ownOrder;
        }
        boolean descending = sort.startsWith("-");
        var field = fields.get(descending ? sort.substring(1) : sort);
        if (field == null) {
            throw new IllegalArgumentException("This list can't be sorted by that");
        }
        return descending ? Sorts.descending(field) : Sorts.ascending(field);
    }
}

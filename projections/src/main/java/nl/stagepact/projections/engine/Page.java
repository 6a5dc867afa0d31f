package nl.stagepact.projections.engine;

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
}

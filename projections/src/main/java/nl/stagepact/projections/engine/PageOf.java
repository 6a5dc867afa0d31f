package nl.stagepact.projections.engine;

import java.util.List;
import java.util.function.Function;

/**
 * One page of a list.
 *
 * @param page 1 for the first
 * @param totalItems how many there are on all pages, as far as the reader may see them
 */
public record PageOf<V>(List<V> items, int page, int pageSize, long totalItems) {

    public PageOf {
        items = List.copyOf(items);
    }

    /** The part of a list that is asked for; the list's own order stays. */
    public static <V> PageOf<V> of(List<V> all, Page page) {
        var items = all.stream().skip(page.skipped()).limit(page.pageSize()).toList();
        return new PageOf<>(items, page.page(), page.pageSize(), all.size());
    }

    public <W> PageOf<W> map(Function<? super V, ? extends W> mapper) {
        return mapAll(all -> all.stream().<W>map(mapper).toList());
    }

    /** All items of the page at once, so that what they have in common is looked up once. */
    public <W> PageOf<W> mapAll(Function<? super List<V>, List<W>> mapper) {
        return new PageOf<>(mapper.apply(items), page, pageSize, totalItems);
    }
}

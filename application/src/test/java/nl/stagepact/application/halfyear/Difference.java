package nl.stagepact.application.halfyear;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;

/** What two lists of mails don't share, a line each. */
final class Difference {

    private Difference() {}

    static List<String> between(List<Post> expected, List<Post> found) {
        var counts = new TreeMap<Post, Integer>();
        expected.forEach(post -> counts.merge(post, 1, Integer::sum));
        found.forEach(post -> counts.merge(post, -1, Integer::sum));
        var lines = new ArrayList<String>();
        counts.forEach((post, missing) -> {
            if (missing > 0) {
                lines.add("missing " + post);
            } else if (missing < 0) {
                lines.add((expected.contains(post) ? "twice " : "unexpected ") + post);
            }
        });
        return List.copyOf(lines);
    }
}

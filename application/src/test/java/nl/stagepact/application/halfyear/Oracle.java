package nl.stagepact.application.halfyear;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Which mails go out on which days, for lives as in a script. */
final class Oracle {

    private Oracle() {}

    /** @param until the last day that counts */
    static List<Post> foretell(List<Life> lives, LocalDate until) {
        var all = new ArrayList<Post>();
        lives.forEach(life -> all.addAll(foretell(life, until)));
        all.sort(null);
        return List.copyOf(all);
    }

    /** Day by day: first what the morning brings by itself, then what people do. */
    static List<Post> foretell(Life life, LocalDate until) {
        var course = new Course(life);
        for (var day = life.firstDay(); !day.isAfter(until); day = day.plusDays(1)) {
            course.morning(day);
            for (var deed : life.on(day)) {
                course.happens(day, deed);
            }
        }
        return course.posts();
    }
}

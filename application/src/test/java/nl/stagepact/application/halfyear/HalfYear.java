package nl.stagepact.application.halfyear;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import nl.stagepact.application.identity.TimeOfTests;

/** Lets some lives be lived, day by day, on the whole application. */
final class HalfYear implements AutoCloseable {

    private static final int PEOPLE_AT_ONCE = 6;

    private final List<Life> lives;
    private final Postbus mails = new Postbus();
    private final Nodes nodes;
    private final Quiet quiet;
    private final Map<String, Life> matters = new ConcurrentHashMap<>();

    /** Something that befalls the nodes in the morning, while the deadlines of that day come, before anybody does anything. */
    @FunctionalInterface
    interface Event {

        void befalls(Nodes nodes);
    }

    HalfYear(List<Life> lives, Path folder) throws IOException {
        this.lives = lives;
        nodes = new Nodes(folder, mails.settings());
        quiet = new Quiet(nodes);
    }

    /**
     * @param events what befalls the nodes on which day
     * @return how long the days took, without the preparations
     */
    Duration live(Map<LocalDate, Event> events) throws Exception {
        // the evening before: a day begins at its own time, and would go back otherwise
        TimeOfTests.itIs(Script.FIRST_DAY.minusDays(1));
        nodes.start();
        nodes.leaveTheTrailUnverified();
        var region = new Region(nodes::client, Script.SCHOOLS, Script.EMPLOYERS);
        var everybody = lives.stream()
                .map(life -> new Played(life, region, nodes::client, matters))
                .toList();
        quiet.comes(Script.FIRST_DAY.minusDays(1));
        mails.empty(Script.FIRST_DAY.minusDays(1));
        long begun = System.nanoTime();
        try (var people = Executors.newFixedThreadPool(PEOPLE_AT_ONCE)) {
            for (var day = Script.FIRST_DAY; !day.isAfter(Script.LAST_DAY); day = day.plusDays(1)) {
                TimeOfTests.itIs(day);
                events.getOrDefault(day, _ -> {}).befalls(nodes);
                quiet.comes(day);
                everybodyActs(people, everybody, day);
                quiet.comes(day);
                mails.empty(day);
            }
        }
        quiet.assertNothingIsParked();
        return Duration.ofNanos(System.nanoTime() - begun);
    }

    private static void everybodyActs(ExecutorService people, List<Played> everybody, LocalDate day) throws Exception {
        var acts = everybody.stream()
                .filter(played -> played.hasPlansFor(day))
                .<Callable<LocalDate>>map(played -> () -> {
                    played.live(day);
                    return day;
                })
                .toList();
        for (var done : people.invokeAll(acts)) {
            done.get();
        }
    }

    List<Post> foretold() {
        return Oracle.foretell(lives, Script.LAST_DAY);
    }

    /** What came in, of which the oracle tells; its calendar entries each under the one UID of their conversation. */
    List<Post> received() {
        var office = new Office(nodes.database(), matters);
        var posts = office.read(mails.caught());
        assertThat(office.uids().values())
                .allSatisfy(uids -> assertThat(uids).hasSize(1))
                .doesNotHaveDuplicates();
        return posts;
    }

    @Override
    public void close() throws IOException {
        TimeOfTests.itIsNowAgain();
        nodes.close();
        mails.close();
    }
}

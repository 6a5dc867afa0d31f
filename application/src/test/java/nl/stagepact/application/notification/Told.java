package nl.stagepact.application.notification;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * What really went out because of one event.
 *
 * @param mails which mail, and to whom by the name of their mail box
 */
record Told(String event, List<Map.Entry<String, String>> mails) {

    static Told because(Object event, MailBench bench) {
        var before = bench.sentTo();
        bench.happened(event);
        bench.deliver();
        var now = new ArrayList<>(bench.sentTo());
        before.forEach(now::remove);
        return new Told(event.getClass().getSimpleName(), now);
    }

    Told tells(String milestone, String... readers) {
        return tells(milestone, List.of(readers));
    }

    /** Exactly these get this mail, and those others only whom a further {@code tells} names. */
    Told tells(String milestone, Iterable<String> readers) {
        assertThat(mails)
                .as(event)
                .filteredOn(mail -> mail.getKey().equals(milestone))
                .extracting(Map.Entry::getValue)
                .containsExactlyInAnyOrderElementsOf(readers);
        return new Told(
                event,
                mails.stream().filter(mail -> !mail.getKey().equals(milestone)).toList());
    }

    void tellsNobody() {
        assertThat(mails).as(event).isEmpty();
    }
}

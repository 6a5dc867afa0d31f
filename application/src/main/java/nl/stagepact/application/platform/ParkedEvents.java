package nl.stagepact.application.platform;

import java.util.LinkedHashMap;
import java.util.Map;
import org.axonframework.config.Configuration;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.messaging.deadletter.SequencedDeadLetterProcessor;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Events that a reaction failed on, with those of the same stream that came later. Nothing of them is lost. */
@Component
class ParkedEvents {

    private static final Logger log = LoggerFactory.getLogger(ParkedEvents.class);

    private final ObjectProvider<Configuration> axon;
    private final ProcessorWiring wiring;
    private final JdbcClient jdbc;

    ParkedEvents(ObjectProvider<Configuration> axon, ProcessorWiring wiring, JdbcClient jdbc) {
        this.axon = axon;
        this.wiring = wiring;
        this.jdbc = jdbc;
    }

    /** How many there are, by processor; those without any are there with 0. */
    Map<String, Long> counts() {
        var counts = new LinkedHashMap<String, Long>();
        wiring.listeners().stream()
                .filter(Processors.Listener::isReaction)
                .forEach(listener -> counts.put(listener.name(), 0L));
        jdbc.sql("select processing_group, count(*) from dead_letter_entry group by processing_group")
                .query(row -> {
                    counts.put(row.getString(1), row.getLong(2));
                });
        return counts;
    }

    /** Tries each parked stream once more, each as far as it goes; the one that waits longest comes first. */
    void retry() {
        streams()
                .forEach((name, streams) -> axon.getObject()
                        .eventProcessingConfiguration()
                        .sequencedDeadLetterProcessor(name)
                        .ifPresent(processor -> retry(name, processor, streams)));
    }

    private static void retry(String name, SequencedDeadLetterProcessor<EventMessage<?>> processor, long streams) {
        long done = 0;
        for (long i = 0; i < streams; i++) {
            done += processor.processAny() ? 1 : 0;
        }
        if (done > 0) {
            log.info("{} has done {} parked streams after all", name, done);
        }
    }

    private Map<String, Long> streams() {
        var streams = new LinkedHashMap<String, Long>();
        jdbc.sql("""
                        select processing_group, count(distinct sequence_identifier)
                        from dead_letter_entry group by processing_group""").query(row -> {
            streams.put(row.getString(1), row.getLong(2));
        });
        return streams;
    }
}

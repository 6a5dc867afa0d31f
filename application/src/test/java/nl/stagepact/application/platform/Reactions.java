package nl.stagepact.application.platform;

import static org.assertj.core.api.Assertions.assertThat;

import org.axonframework.config.EventProcessingConfiguration;
import org.axonframework.eventhandling.StreamingEventProcessor;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Everything that reacts to events, on this node, by what each knows itself: the stored positions may lag some seconds when
 * there was nothing to do.
 */
public record Reactions(EventProcessingConfiguration processing, JdbcClient database) {

    /** Every event was seen by all of them, and meanwhile none of them caused another. */
    public void assertAllHaveSeenAll() {
        long head = head();
        assertThat(processing.eventProcessors().values())
                .filteredOn(StreamingEventProcessor.class::isInstance)
                .map(StreamingEventProcessor.class::cast)
                .isNotEmpty()
                .allSatisfy(each -> assertThat(each.processingStatus().values())
                        .as(each.getName())
                        .isNotEmpty()
                        .allMatch(status -> status.getCurrentPosition().orElse(-1) >= head));
        assertThat(head()).isEqualTo(head);
    }

    private long head() {
        return database.sql("select coalesce(max(global_index), -1) from domain_event_entry")
                .query(Long.class)
                .single();
    }
}

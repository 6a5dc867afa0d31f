package nl.stagepact.application.erasure;

import java.util.List;
import nl.stagepact.domain.shared.Id;
import nl.stagepact.projections.Projections;
import nl.stagepact.projections.engine.Anew;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * What views show of a person, and snapshots: both are made of streams in whose events something stands under that person's
 * key. Those are found by reading the whole log once: no list of who stands where is kept for something so rare. Every view of
 * such a stream is then made anew, with nothing left to show.
 */
@Component
class CopiesInViews implements Copies {

    private final JdbcClient jdbc;
    private final Projections projections;
    private final ObjectProvider<EventStore> events;

    CopiesInViews(JdbcClient jdbc, Projections projections, ObjectProvider<EventStore> events) {
        this.jdbc = jdbc;
        this.projections = projections;
        this.events = events;
    }

    @Override
    public void forget(Id subject) {
        var views = projections.all().stream().map(Anew::new).toList();
        streamsAbout(subject).forEach(stream -> {
            jdbc.sql("delete from snapshot_event_entry where aggregate_identifier = ?")
                    .param(stream)
                    .update();
            var history = events.getObject().readEvents(stream).asStream().toList();
            views.forEach(view -> view.make(history));
        });
    }

    /** As PersonalModule of the keys writes it. */
    private List<String> streamsAbout(Id subject) {
        return jdbc.sql("select distinct aggregate_identifier from domain_event_entry where payload::text like ?")
                .param("%pd1." + subject + ".%")
                .query(String.class)
                .list();
    }
}

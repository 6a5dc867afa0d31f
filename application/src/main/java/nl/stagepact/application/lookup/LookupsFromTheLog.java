package nl.stagepact.application.lookup;

import java.time.Duration;
import java.util.List;
import java.util.stream.Collectors;
import org.axonframework.eventhandling.AnnotationEventHandlerAdapter;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Makes the tables anew from the log that an earlier edition of Stagepact didn't keep, or kept otherwise: a database that is
 * older than a table would answer "no" to what it never heard. Before anything runs, and nobody writes meanwhile; other nodes
 * wait for it. Nodes of the earlier edition must be stopped before, as they don't tell the new table what they do.
 */
@Component
class LookupsFromTheLog implements SmartInitializingSingleton {

    private static final Logger LOG = LoggerFactory.getLogger(LookupsFromTheLog.class);

    private static final Duration PROGRESS_EVERY = Duration.ofSeconds(2);

    private final List<LookupTable> tables;
    private final EventStorageEngine log;
    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;

    LookupsFromTheLog(
            List<LookupTable> tables, EventStorageEngine log, JdbcClient jdbc, TransactionTemplate transaction) {
        this.tables = tables;
        this.log = log;
        this.jdbc = jdbc;
        this.transaction = transaction;
    }

    @Override
    public void afterSingletonsInstantiated() {
        if (!outdated().isEmpty()) {
            transaction.executeWithoutResult(_ -> makeAnew());
        }
    }

    private void makeAnew() {
        // all of the log may take longer than a transaction should
        jdbc.sql("set local transaction_timeout = 0").update();
        jdbc.sql("select hold_the_log()").query((_, _) -> true).single();
        // another node may have been first
        var outdated = outdated();
        outdated.forEach(table -> jdbc.sql("delete from " + table.table()).update());
        retell(outdated);
        outdated.forEach(this::isUpToDate);
    }

    private List<LookupTable> outdated() {
        var editions = jdbc.sql("select table_name, edition from lookup_edition")
                .query((row, _) -> new Edition(row.getString(1), row.getInt(2)))
                .list();
        return tables.stream()
                .filter(table -> !editions.contains(new Edition(table.table(), table.edition())))
                .toList();
    }

    private record Edition(String table, int edition) {}

    private void retell(List<LookupTable> outdated) {
        var names = outdated.stream().map(LookupTable::table).collect(Collectors.joining(", "));
        var listeners =
                outdated.stream().map(AnnotationEventHandlerAdapter::new).toList();
        var progress = new Progress(names);
        try (var events = log.readEvents(null, false)) {
            events.forEach(event -> {
                listeners.forEach(listener -> tell(listener, event));
                progress.oneMore();
            });
        }
        progress.done();
    }

    private static void tell(AnnotationEventHandlerAdapter listener, EventMessage<?> event) {
        if (listener.canHandle(event)) {
            try {
                listener.handle(event);
            } catch (Exception e) {
                throw new IllegalStateException(
                        "A lookup table can't be made anew from event " + event.getIdentifier(), e);
            }
        }
    }

    private void isUpToDate(LookupTable table) {
        jdbc.sql("""
                        insert into lookup_edition values (?, ?)
                        on conflict (table_name) do update set edition = excluded.edition""").params(table.table(), table.edition()).update();
    }

    private static final class Progress {

        private final String names;
        private long events;
        private long shownAt = System.nanoTime();

        Progress(String names) {
            this.names = names;
        }

        void oneMore() {
            events++;
            if (System.nanoTime() - shownAt > PROGRESS_EVERY.toNanos()) {
                shownAt = System.nanoTime();
                LOG.info("Making {} from the log: {} events so far", names, events);
            }
        }

        void done() {
            if (events > 0) {
                LOG.info("Made {} from the log: {} events", names, events);
            }
        }
    }
}

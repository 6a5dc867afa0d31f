package nl.stagepact.application.platform.trial;

import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.ReplaceOneModel;
import com.mongodb.client.model.ReplaceOptions;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import nl.stagepact.application.platform.CommandSender;
import nl.stagepact.application.platform.trial.JarCommand.Open;
import nl.stagepact.application.platform.trial.JarEvent.Opened;
import nl.stagepact.application.platform.trial.JarEvent.Taken;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.messaging.MessageHandlerInterceptor;
import org.axonframework.messaging.unitofwork.BatchingUnitOfWork;
import org.axonframework.messaging.unitofwork.CurrentUnitOfWork;
import org.bson.Document;
import org.springframework.jdbc.core.simple.JdbcClient;

/** One listener of each kind, and what a test may do to them. */
public final class JarListeners {

    private JarListeners() {}

    /** A view of one document per jar, written after the last event of a batch, as the views of the product are. */
    public static final class JarView {

        private static final ReplaceOptions UPSERT = new ReplaceOptions().upsert(true);

        /** While set, nothing can be written. */
        public final AtomicBoolean broken = new AtomicBoolean();

        public final AtomicInteger failures = new AtomicInteger();
        private final MongoDatabase views;

        public JarView(MongoDatabase views) {
            this.views = views;
        }

        @EventHandler
        void on(JarEvent event) {
            int left = event instanceof Taken taken ? taken.left() : ((Opened) event).cookies();
            CurrentUnitOfWork.get()
                    .root()
                    .<List<Document>>getOrComputeResource("jars", _ -> new ArrayList<>())
                    .add(new Document("_id", event.jar()).append("left", left));
        }

        /** No bean: Axon would put it before every processor and both buses. */
        public MessageHandlerInterceptor<EventMessage<?>> afterTheLastEvent() {
            return (unitOfWork, chain) -> {
                var result = chain.proceed();
                if (unitOfWork instanceof BatchingUnitOfWork<?> batch && batch.isLastMessage()) {
                    write(batch.getOrDefaultResource("jars", List.of()));
                }
                return result;
            };
        }

        private void write(List<Document> jars) {
            if (broken.get()) {
                failures.incrementAndGet();
                throw new IllegalStateException("the views cannot be written");
            }
            var last = new ConcurrentHashMap<Object, Document>();
            jars.forEach(jar -> last.put(jar.get("_id"), jar));
            if (!last.isEmpty()) {
                views.getCollection("jars")
                        .bulkWrite(last.values().stream()
                                .map(jar -> new ReplaceOneModel<>(Filters.eq(jar.get("_id")), jar, UPSERT))
                                .toList());
            }
        }

        public void drop(String jar) {
            views.getCollection("jars").deleteOne(new Document("_id", jar));
        }

        /** As it is stored beside the views. */
        public String position(String processor) {
            return views.getCollection("view_tokens")
                    .find(new Document("processorName", processor))
                    .first()
                    .getString("token");
        }

        /** Nothing while the view doesn't know the jar. */
        public Integer left(String jar) {
            var document =
                    views.getCollection("jars").find(new Document("_id", jar)).first();
            return document == null ? null : document.getInteger("left");
        }
    }

    /** Opens a second jar for whatever was taken "twice", and fails on a poisoned label as long as there is no cure. */
    public static final class JarAutomation {

        public final Set<String> poisoned = ConcurrentHashMap.newKeySet();
        public final List<String> handled = new CopyOnWriteArrayList<>();
        private final CommandSender sender;
        private final JdbcClient jdbc;

        public JarAutomation(CommandSender sender, JdbcClient jdbc) {
            this.sender = sender;
            this.jdbc = jdbc;
        }

        @EventHandler
        void react(Taken event) {
            if (poisoned.contains(event.label())) {
                // a refused statement: PostgreSQL takes nothing more in this transaction
                jdbc.sql("insert into no_such_table values (1)").update();
            }
            if (event.label().startsWith("twice")) {
                sender.send(new Open(event.jar() + "-2", 1), Map.of("actorId", "automation"));
            }
            handled.add(event.label());
        }
    }

    /** Writes a note per cookie. */
    public static final class JarNotes {

        private final JdbcClient jdbc;

        public JarNotes(JdbcClient jdbc) {
            this.jdbc = jdbc;
        }

        @EventHandler
        void on(Taken event) {
            jdbc.sql("insert into trial_note (label) values (?)")
                    .param(event.label())
                    .update();
        }

        public long count(String label) {
            return jdbc.sql("select count(*) from trial_note where label = ?")
                    .param(label)
                    .query(Long.class)
                    .single();
        }
    }

    /** A label may be used once. */
    public static final class JarLabels {

        private final JdbcClient jdbc;

        public JarLabels(JdbcClient jdbc) {
            this.jdbc = jdbc;
        }

        @EventHandler
        void on(Taken event) {
            jdbc.sql("insert into trial_label (label) values (?)")
                    .param(event.label())
                    .update();
        }

        public boolean knows(String label) {
            return jdbc.sql("select exists (select from trial_label where label = ?)")
                    .param(label)
                    .query(Boolean.class)
                    .single();
        }
    }
}

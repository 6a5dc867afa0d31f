package nl.stagepact.application.reliability;

import com.mongodb.client.MongoDatabase;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import nl.stagepact.application.Stagepact;
import nl.stagepact.projections.Projections;
import org.bson.Document;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.SpringApplicationRunListener;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The whole application in this process, as its {@code main} starts it; to be stopped and started again. */
final class RunningStagepact implements AutoCloseable {

    private final ConfigurableApplicationContext context;

    private RunningStagepact(ConfigurableApplicationContext context) {
        this.context = context;
    }

    @SafeVarargs
    static RunningStagepact start(Map<String, String>... settings) {
        var arguments = Settings.asArguments(settings);
        var started = new AtomicReference<ConfigurableApplicationContext>();
        SpringApplication.withHook(
                _ -> new SpringApplicationRunListener() {
                    @Override
                    public void ready(ConfigurableApplicationContext context, Duration timeTaken) {
                        started.set(context);
                    }
                },
                () -> Stagepact.main(arguments));
        return new RunningStagepact(started.get());
    }

    int port() {
        return context.getEnvironment().getRequiredProperty("server.port", Integer.class);
    }

    <T> T bean(Class<T> type) {
        return context.getBean(type);
    }

    Ledger ledger() {
        return new Ledger(bean(JdbcClient.class));
    }

    MongoDatabase views() {
        return bean(MongoDatabase.class);
    }

    /**
     * All that the views know is gone, and where they were, while they go on. By emptying: the embedded server breaks a
     * collection for good that is written to while its database is dropped, which nobody but a test can do to it.
     */
    void throwViewsAway() {
        views().listCollectionNames()
                .forEach(name -> views().getCollection(name).deleteMany(new Document()));
    }

    Calm calm() {
        return new Calm(
                bean(JdbcClient.class), views(), bean(Projections.class).all().size());
    }

    @Override
    public void close() {
        context.close();
    }
}

package nl.stagepact.application.privacy;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import nl.stagepact.application.embedded.DataFolder;
import nl.stagepact.application.platform.EventJsonModule;
import nl.stagepact.application.platform.KeyFiles;
import nl.stagepact.application.platform.PlainEventJson;
import nl.stagepact.application.platform.Signals;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.DependsOn;
import org.springframework.core.env.Environment;

/** Keys of people, and how events are encrypted under them. */
@Configuration(proxyBeanMethods = false)
class PrivacyWiring {

    /** Few are enough: a key is asked for once per person and cache life. */
    private static final int CONNECTIONS = 3;

    @Bean(destroyMethod = "close")
    KeyPool keyPool(HikariDataSource main) {
        var config = new HikariConfig();
        config.setJdbcUrl(main.getJdbcUrl());
        config.setUsername(main.getUsername());
        config.setPassword(main.getPassword());
        config.setDataSourceProperties(main.getDataSourceProperties());
        config.setPoolName("subject-keys");
        config.setMaximumPoolSize(CONNECTIONS);
        config.setMinimumIdle(1);
        return new KeyPool(new HikariDataSource(config));
    }

    /** Not a DataSource to the rest of the application, which would have to choose between two. */
    record KeyPool(HikariDataSource pool) implements AutoCloseable {

        @Override
        public void close() {
            pool.close();
        }
    }

    @Bean
    @DependsOn("flywayInitializer")
    SubjectKeys subjectKeys(
            KeyPool pool,
            Signals signals,
            ObjectProvider<DataFolder> dataFolder,
            Environment environment,
            @Value("${stagepact.privacy.master-key-file:}") String file) {
        var master = new KeyFiles(dataFolder, environment)
                .read("stagepact.privacy.master-key-file", file, "master-key", MasterKey::fresh);
        return new SubjectKeys(new KeyTable(pool.pool()), MasterKey.of(master), signals);
    }

    @Bean
    EventJsonModule personalData(SubjectKeys keys) {
        var module = new PersonalModule(keys, PlainEventJson.mapper());
        return () -> module;
    }
}

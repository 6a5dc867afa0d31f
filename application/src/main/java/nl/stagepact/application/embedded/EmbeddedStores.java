package nl.stagepact.application.embedded;

import java.nio.file.Path;
import nl.stagepact.application.platform.ViewsAddress;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.flyway.autoconfigure.FlywayConnectionDetails;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Lazy;

/** Each store stands back when a real one is configured; the folder is only made when something needs it. */
@Configuration(proxyBeanMethods = false)
class EmbeddedStores {

    @Bean
    @Lazy
    DataFolder dataFolder(@Value("${stagepact.data-dir:./data}") Path folder) {
        return DataFolder.open(folder);
    }

    @Bean
    @EmbeddedUnless("spring.datasource.url")
    EmbeddedPostgresServer embeddedPostgres(DataFolder folder) {
        return EmbeddedPostgresServer.start(folder);
    }

    /** Who makes the tables there: not the role as which everything runs. */
    @Bean
    @EmbeddedUnless("spring.datasource.url")
    FlywayConnectionDetails ownerOfEmbeddedPostgres(EmbeddedPostgresServer postgres) {
        return postgres.owner();
    }

    @Bean
    @EmbeddedUnless("spring.mongodb.uri")
    EmbeddedMongoServer embeddedMongo(DataFolder folder) {
        return EmbeddedMongoServer.start(folder);
    }

    @Bean
    @EmbeddedUnless("spring.mongodb.uri")
    ViewsAddress embeddedViews(EmbeddedMongoServer mongo) {
        return new ViewsAddress(mongo.uri());
    }
}

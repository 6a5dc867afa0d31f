package nl.stagepact.application.platform;

import com.mongodb.ConnectionString;
import com.mongodb.MongoClientSettings;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoDatabase;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.axonframework.eventhandling.tokenstore.TokenStore;
import org.axonframework.extensions.mongo.DefaultMongoTemplate;
import org.axonframework.extensions.mongo.eventsourcing.tokenstore.MongoTokenStore;
import org.axonframework.serialization.Serializer;
import org.bson.UuidRepresentation;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.sql.init.dependency.DependsOnDatabaseInitialization;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.JdbcTemplate;

/** The views and, beside them, how far each of them is: whoever throws away the one throws away the other. */
@Configuration(proxyBeanMethods = false)
class ViewsWiring {

    static final String VIEW_TOKENS = "viewTokenStore";

    @Bean(destroyMethod = "close")
    MongoClient mongoClient(@Value("${spring.mongodb.uri:}") String uri, ObjectProvider<ViewsAddress> embedded) {
        return MongoClients.create(MongoClientSettings.builder()
                .applicationName("stagepact")
                // half a minute otherwise, for every request, while MongoDB is away; the address may say otherwise
                .applyToClusterSettings(cluster -> cluster.serverSelectionTimeout(3, TimeUnit.SECONDS))
                .applyToSocketSettings(socket -> socket.connectTimeout(3, TimeUnit.SECONDS))
                .applyConnectionString(address(uri, embedded))
                .uuidRepresentation(UuidRepresentation.STANDARD)
                .build());
    }

    @Bean
    @DependsOnDatabaseInitialization
    MongoDatabase views(
            MongoClient client,
            JdbcTemplate jdbc,
            @Value("${spring.mongodb.uri:}") String uri,
            ObjectProvider<ViewsAddress> embedded) {
        var name = Optional.ofNullable(address(uri, embedded).getDatabase()).orElse("stagepact");
        var views = client.getDatabase(name);
        new ViewsBelongToThisHistory(jdbc, views).ensure();
        return views;
    }

    @Bean
    ViewsBelongToThisHistory viewsBelongToThisHistory(JdbcTemplate jdbc, MongoDatabase views) {
        return new ViewsBelongToThisHistory(jdbc, views);
    }

    private static ConnectionString address(String uri, ObjectProvider<ViewsAddress> embedded) {
        return new ConnectionString(uri.isBlank() ? embedded.getObject().uri() : uri);
    }

    @Bean(VIEW_TOKENS)
    TokenStore viewTokenStore(MongoDatabase views, Serializer serializer, Node node) {
        return MongoTokenStore.builder()
                .mongoTemplate(DefaultMongoTemplate.builder()
                        .mongoDatabase(views)
                        .trackingTokensCollectionName(ViewsBelongToThisHistory.TOKENS)
                        .build())
                .serializer(serializer)
                .contentType(String.class)
                .ensureIndexes(false)
                .nodeId(node.name())
                .build();
    }
}

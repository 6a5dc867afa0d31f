package nl.stagepact.application.personaldata;

import com.mongodb.client.MongoDatabase;
import java.time.Clock;
import nl.stagepact.application.document.AgreementArchive;
import nl.stagepact.application.notification.MailReaders;
import nl.stagepact.application.platform.CommandSender;
import nl.stagepact.application.privacy.SubjectKeys;
import nl.stagepact.application.readlog.ReadLog;
import org.axonframework.config.ConfigurerModule;
import org.axonframework.queryhandling.QueryGateway;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;

@Configuration(proxyBeanMethods = false)
class PersonalDataWiring {

    @Bean
    ConfigurerModule personalDataDesk(
            ObjectProvider<QueryGateway> queries,
            JdbcClient jdbc,
            SubjectKeys keys,
            MongoDatabase views,
            AgreementArchive agreements,
            ReadLog log,
            ObjectProvider<CommandSender> commands,
            ObjectProvider<MailReaders> names,
            Clock clock) {
        var desk = new PersonalDataDesk(
                queries,
                new StoredAbout(jdbc, keys),
                new OwnDocuments(views),
                agreements,
                log,
                new OwnReports(queries, commands, views),
                names,
                clock);
        return axon -> axon.registerQueryHandler(_ -> desk);
    }
}

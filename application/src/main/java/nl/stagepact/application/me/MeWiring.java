package nl.stagepact.application.me;

import nl.stagepact.application.identity.Accounts;
import nl.stagepact.application.identity.CurrentActor;
import nl.stagepact.application.notification.MailReaders;
import org.axonframework.config.ConfigurerModule;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class MeWiring {

    @Bean
    ConfigurerModule meDesk(CurrentActor current, Accounts accounts, ObjectProvider<MailReaders> readers) {
        return axon -> axon.registerQueryHandler(_ -> new MeDesk(current, accounts, readers.getObject()));
    }
}

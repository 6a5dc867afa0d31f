package nl.stagepact.application.link;

import java.time.Clock;
import nl.stagepact.application.document.AgreementArchive;
import nl.stagepact.application.erasure.Copies;
import nl.stagepact.application.identity.Accounts;
import nl.stagepact.application.notification.MailReaders;
import nl.stagepact.application.notification.MailsOnRequest;
import nl.stagepact.application.platform.CommandSender;
import nl.stagepact.domain.placement.AgreementPolicy;
import nl.stagepact.projections.engine.Progress;
import org.axonframework.queryhandling.QueryGateway;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;

@Configuration(proxyBeanMethods = false)
class LinkWiring {

    @Bean
    LinkPolicy linkPolicy() {
        return LinkPolicy.firstEdition();
    }

    @Bean
    LinkBook linkBook(JdbcClient jdbc) {
        return new LinkBook(jdbc);
    }

    /** The links of whoever was erased, and of a student's guardian, lead nowhere. */
    @Bean
    Copies linksOfTheErased(JdbcClient jdbc) {
        return subject -> jdbc.sql("""
                        delete from mail_link where person_id = :subject
                            or person_id in (select guardian_id from mail_student where student_id = :subject)""").param("subject", subject.value()).update();
    }

    @Bean
    MailedLinks mailedLinks(
            LinkBook book,
            MailReaders readers,
            Accounts accounts,
            AgreementPolicy agreements,
            AgreementArchive archive,
            LinkPolicy policy,
            Clock clock) {
        return new MailedLinks(book, readers, accounts, agreements, archive, policy, clock);
    }

    @Bean
    LinkDesk linkDesk(
            LinkBook book,
            MailReaders readers,
            AgreementArchive archive,
            ObjectProvider<QueryGateway> queries,
            CommandSender commands,
            Progress progress,
            PlatformTransactionManager transactions,
            Clock clock) {
        return new LinkDesk(book, readers, archive, queries, commands, progress, transactions, clock);
    }

    @Bean
    Renewals renewals(MailsOnRequest mails, LinkPolicy policy) {
        return new Renewals(mails, policy);
    }
}

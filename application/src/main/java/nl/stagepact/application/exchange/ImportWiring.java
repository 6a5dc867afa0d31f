package nl.stagepact.application.exchange;

import com.github.kagkarlsson.scheduler.SchedulerClient;
import com.github.kagkarlsson.scheduler.task.Task;
import java.time.Clock;
import java.util.List;
import nl.stagepact.application.api.RequestRecords;
import nl.stagepact.application.platform.CommandSender;
import nl.stagepact.application.privacy.SubjectKeys;
import nl.stagepact.projections.engine.Progress;
import org.axonframework.config.ConfigurerModule;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.converter.HttpMessageConverters;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

@Configuration(proxyBeanMethods = false)
class ImportWiring implements WebMvcConfigurer {

    @Override
    public void configureMessageConverters(HttpMessageConverters.ServerBuilder converters) {
        converters.addCustomConverter(new Uploads());
    }

    @Bean
    ImportTable importTable(JdbcTemplate jdbc, SubjectKeys keys, Clock clock) {
        return new ImportTable(jdbc, keys, clock);
    }

    @Bean
    LineActs lineActs(
            CommandSender sender,
            ObjectProvider<EventStore> events,
            PlatformTransactionManager transactions,
            SubjectKeys keys) {
        return new LineActs(sender, events, transactions, keys);
    }

    @Bean
    ImportForms importForms(List<ImportForm<?>> forms, RequestRecords records) {
        return new ImportForms(forms, records);
    }

    @Bean
    Task<Void> checkImport(
            ImportForms forms, LineActs acts, ImportTable table, PlatformTransactionManager transactions) {
        return ImportTasks.check(new ImportCheck(forms, acts, table, new TransactionTemplate(transactions)));
    }

    @Bean
    Task<Void> runImport(
            ImportForms forms,
            LineActs acts,
            ImportTable table,
            PlatformTransactionManager transactions,
            Progress progress) {
        return ImportTasks.run(new ImportRun(forms, acts, table, new TransactionTemplate(transactions), progress));
    }

    @Bean
    Task<Void> cleanImports(ImportTable table, PlatformTransactionManager transactions) {
        return ImportTasks.cleaning(table, new TransactionTemplate(transactions));
    }

    @Bean
    ConfigurerModule importDesk(ImportTable table, SchedulerClient scheduler, Clock clock) {
        var desk = new ImportDesk(table, scheduler, clock);
        return axon -> axon.registerQueryHandler(_ -> desk).registerCommandHandler(_ -> desk);
    }
}

package nl.stagepact.application.retention;

import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.Schedules;
import java.time.Clock;
import java.util.List;
import nl.stagepact.application.erasure.Copies;
import nl.stagepact.application.platform.CommandSender;
import nl.stagepact.application.privacy.SubjectKeys;
import nl.stagepact.domain.erasure.RetentionDuty;
import org.axonframework.config.ConfigurerModule;
import org.axonframework.queryhandling.QueryGateway;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(RetentionSettings.class)
class RetentionWiring {

    @Bean
    Disposals rowsThatGo(JdbcClient jdbc, PlatformTransactionManager transactions) {
        return new Disposals(RowDisposals.all(jdbc, new TransactionTemplate(transactions)));
    }

    @Bean
    Disposals peopleWhoAreErased(
            JdbcClient jdbc,
            RetentionSettings settings,
            ObjectProvider<CommandSender> commands,
            ObjectProvider<QueryGateway> queries,
            Clock clock) {
        var students = new StudentsWhoLeft(jdbc, settings.term(DataKind.PLACEMENTS), clock);
        return new Disposals(List.of(
                new PeopleErased(DataKind.STUDENTS, students, jdbc, commands),
                new PeopleErased(DataKind.STAFF_AND_MENTORS, new OthersWhoLeft(jdbc, queries), jdbc, commands)));
    }

    @Bean
    Disposals casesWhoseKeyGoes(JdbcClient jdbc, SubjectKeys keys, List<Copies> copies) {
        return new Disposals(List.of(new CasesClosed(jdbc, keys, copies)));
    }

    /** Of one kind of store. */
    record Disposals(List<Disposal> all) {}

    /** What the rules of erasure hold people by: the term of placements, in the same table. */
    @Bean
    RetentionDuty retentionDuty(RetentionSettings settings) {
        return settings.duty();
    }

    @Bean
    RetentionBook retentionBook(JdbcClient jdbc) {
        return new RetentionBook(jdbc);
    }

    /** Its name is also that of its part of the health page. */
    @Bean
    RetentionJob retention(RetentionSettings settings, List<Disposals> ways, RetentionBook book, Clock clock) {
        return new RetentionJob(settings, all(ways), book, clock);
    }

    @Bean
    Task<Void> makeGoWhatWasKeptLongEnough(RetentionJob job, RetentionSettings settings) {
        return Tasks.recurring("retention", Schedules.parseSchedule(settings.schedule()))
                .execute((_, _) -> job.run());
    }

    @Bean
    ConfigurerModule retentionDesk(RetentionSettings settings, List<Disposals> ways, RetentionBook book, Clock clock) {
        var desk = new RetentionDesk(settings, all(ways), book, clock);
        return axon -> axon.registerQueryHandler(_ -> desk);
    }

    private static List<Disposal> all(List<Disposals> ways) {
        return ways.stream().flatMap(some -> some.all().stream()).toList();
    }
}

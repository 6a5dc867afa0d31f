package nl.stagepact.application.platform;

import com.mongodb.client.MongoDatabase;
import java.util.concurrent.atomic.AtomicReference;
import nl.stagepact.application.embedded.DataFolder;
import nl.stagepact.application.platform.trial.JarDomain;
import nl.stagepact.application.platform.trial.JarListeners.JarAutomation;
import nl.stagepact.application.platform.trial.JarListeners.JarLabels;
import nl.stagepact.application.platform.trial.JarListeners.JarNotes;
import nl.stagepact.application.platform.trial.JarListeners.JarView;
import nl.stagepact.application.platform.trial.Witness;
import nl.stagepact.domain.placement.AgreementPolicy;
import org.axonframework.config.AggregateConfigurer;
import org.axonframework.config.ConfigurerModule;
import org.springframework.boot.autoconfigure.AutoConfigurationExcludeFilter;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.context.TypeExcludeFilter;
import org.springframework.boot.flyway.autoconfigure.FlywayConnectionDetails;
import org.springframework.boot.sql.init.dependency.DependsOnDatabaseInitialization;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.FilterType;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The machinery on its real stores, with jars of cookies instead of the domain. No component: only {@link PlatformTest} names it. */
@EnableAutoConfiguration
@ComponentScan(
        basePackageClasses = {Processors.class, DataFolder.class},
        excludeFilters = {
            @ComponentScan.Filter(type = FilterType.CUSTOM, classes = TypeExcludeFilter.class),
            @ComponentScan.Filter(type = FilterType.CUSTOM, classes = AutoConfigurationExcludeFilter.class)
        })
class PlatformAlone {

    @Bean
    ConfigurerModule jars() {
        return configurer ->
                configurer.configureAggregate(AggregateConfigurer.defaultConfiguration(JarDomain.aggregate()));
    }

    /** Some views ask it when they are read. */
    @Bean
    AgreementPolicy agreementPolicy() {
        return AgreementPolicy.firstEdition();
    }

    /** What happens in the middle of each decision; a test sets it, and sets it back. */
    @Bean
    AtomicReference<Witness> presentAtDecisions() {
        return new AtomicReference<>((_, _) -> {});
    }

    @Bean
    Witness witness(AtomicReference<Witness> present) {
        return (command, now) -> present.get().decides(command, now);
    }

    @Bean
    JarView jarView(MongoDatabase views) {
        return new JarView(views);
    }

    @Bean
    JarAutomation jarAutomation(CommandSender sender, JdbcClient jdbc) {
        return new JarAutomation(sender, jdbc);
    }

    @Bean
    @DependsOnDatabaseInitialization
    JarNotes jarNotes(JdbcClient jdbc, FlywayConnectionDetails owner) {
        MadeByTheOwner.table(owner, jdbc, "trial_note (label text not null)");
        return new JarNotes(jdbc);
    }

    @Bean
    @DependsOnDatabaseInitialization
    JarLabels jarLabels(JdbcClient jdbc, FlywayConnectionDetails owner) {
        MadeByTheOwner.table(owner, jdbc, "trial_label (label text primary key)");
        return new JarLabels(jdbc);
    }

    @Bean
    Processors.Registration jarListeners(JarView view, JarAutomation automation, JarNotes notes, JarLabels labels) {
        return processors -> processors
                .projection("JarView", view, view.afterTheLastEvent())
                .automation("JarAutomation", automation)
                .notification("JarNotes", notes)
                .lookup("JarLabels", labels);
    }
}

package nl.stagepact.application;

import java.util.Map;
import nl.stagepact.application.identity.ActingAs;
import nl.stagepact.application.identity.NaturalKeys;
import nl.stagepact.application.platform.CommandSender;
import nl.stagepact.application.platform.Processors;
import nl.stagepact.domain.employer.EmployerDomain;
import nl.stagepact.domain.employer.Recognitions;
import nl.stagepact.domain.erasure.ErasureDomain;
import nl.stagepact.domain.offer.AnswerPolicy;
import nl.stagepact.domain.offer.FreshnessPolicy;
import nl.stagepact.domain.offer.OfferDomain;
import nl.stagepact.domain.offer.OpenCandidacies;
import nl.stagepact.domain.offer.Pseudonyms;
import nl.stagepact.domain.offer.StandingOffers;
import nl.stagepact.domain.placement.AgreementPolicy;
import nl.stagepact.domain.placement.CoursePolicy;
import nl.stagepact.domain.placement.KeptPlaces;
import nl.stagepact.domain.placement.PlacementDomain;
import nl.stagepact.domain.placement.Placements;
import nl.stagepact.domain.placement.SupervisionPolicies;
import nl.stagepact.domain.report.ReportDomain;
import nl.stagepact.domain.report.ReportPolicy;
import nl.stagepact.domain.retaliation.RetaliationDomain;
import nl.stagepact.domain.retaliation.RetaliationPolicy;
import nl.stagepact.domain.retaliation.Watches;
import nl.stagepact.domain.school.SchoolDomain;
import nl.stagepact.domain.shared.Actor;
import nl.stagepact.domain.shared.Commands;
import nl.stagepact.domain.shared.Deadlines;
import nl.stagepact.domain.student.SearchPolicy;
import nl.stagepact.domain.student.StudentDomain;
import org.axonframework.config.AggregateConfigurer;
import org.axonframework.config.Configurer;
import org.axonframework.config.ConfigurerModule;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Everything of the domain that runs, feature by feature. */
@Configuration(proxyBeanMethods = false)
class DomainWiring {

    @Bean
    ConfigurerModule aggregates() {
        return configurer -> {
            aggregate(configurer, EmployerDomain.aggregate());
            aggregate(configurer, SchoolDomain.aggregate());
            aggregate(configurer, ErasureDomain.aggregate());
            aggregate(configurer, StudentDomain.aggregate());
            aggregate(configurer, OfferDomain.aggregate());
            aggregate(configurer, PlacementDomain.aggregate());
            aggregate(configurer, ReportDomain.aggregate());
            aggregate(configurer, RetaliationDomain.aggregate());
        };
    }

    private static void aggregate(Configurer configurer, Class<?> type) {
        configurer.configureAggregate(AggregateConfigurer.defaultConfiguration(type));
    }

    /** How automations act: in the name of Stagepact itself. */
    @Bean
    Commands commandsOfAutomations(CommandSender sender) {
        return command -> ActingAs.run(Actor.application(), () -> sender.send(command, Map.of()));
    }

    @Bean
    CoursePolicy coursePolicy() {
        return CoursePolicy.firstEdition();
    }

    @Bean
    ReportPolicy reportPolicy() {
        return ReportPolicy.firstEdition();
    }

    @Bean
    AgreementPolicy agreementPolicy() {
        return AgreementPolicy.firstEdition();
    }

    @Bean
    FreshnessPolicy freshnessPolicy() {
        return FreshnessPolicy.firstEdition();
    }

    @Bean
    SearchPolicy searchPolicy() {
        return SearchPolicy.firstEdition();
    }

    @Bean
    AnswerPolicy answerPolicy() {
        return AnswerPolicy.firstEdition();
    }

    @Bean
    RetaliationPolicy retaliationPolicy() {
        return RetaliationPolicy.firstEdition();
    }

    @Bean
    Pseudonyms pseudonyms(NaturalKeys keys) {
        return keys::pseudonym;
    }

    @Bean
    Processors.Registration automations(
            OpenCandidacies openCandidacies,
            StandingOffers standingOffers,
            Recognitions recognitions,
            KeptPlaces keptPlaces,
            Placements placements,
            Watches watches,
            SearchPolicy searchPolicy,
            AnswerPolicy answerPolicy,
            SupervisionPolicies supervisionPolicies,
            CoursePolicy coursePolicy,
            RetaliationPolicy retaliationPolicy,
            Commands commands,
            Deadlines deadlines) {
        return processors -> {
            ReportDomain.automations(deadlines).forEach(automation -> add(processors, automation));
            EmployerDomain.automations(deadlines, commands).forEach(automation -> add(processors, automation));
            StudentDomain.automations(searchPolicy, deadlines).forEach(automation -> add(processors, automation));
            OfferDomain.automations(openCandidacies, standingOffers, recognitions, commands, deadlines, answerPolicy)
                    .forEach(automation -> add(processors, automation));
            PlacementDomain.automations(keptPlaces, placements, deadlines, commands, supervisionPolicies, coursePolicy)
                    .forEach(automation -> add(processors, automation));
            RetaliationDomain.automations(watches, retaliationPolicy, commands)
                    .forEach(automation -> add(processors, automation));
        };
    }

    private static void add(Processors processors, Object automation) {
        processors.automation(automation.getClass().getSimpleName(), automation);
    }
}

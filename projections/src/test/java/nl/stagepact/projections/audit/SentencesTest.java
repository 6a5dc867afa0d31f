package nl.stagepact.projections.audit;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.List;
import java.util.stream.Stream;
import nl.stagepact.domain.employer.EmployerEvent;
import nl.stagepact.domain.erasure.ErasureEvent;
import nl.stagepact.domain.offer.OfferEvent;
import nl.stagepact.domain.placement.AgreementPolicy;
import nl.stagepact.domain.placement.PlacementEvent;
import nl.stagepact.domain.report.ReportEvent;
import nl.stagepact.domain.retaliation.RetaliationEvent;
import nl.stagepact.domain.school.SchoolEvent;
import nl.stagepact.domain.student.StudentEvent;
import nl.stagepact.projections.Projections;
import nl.stagepact.projections.audit.AuditTrail.Sentence;
import nl.stagepact.projections.engine.ViewStore;
import nl.stagepact.projections.kit.Embedded;
import nl.stagepact.projections.kit.Sample;
import org.axonframework.eventhandling.AnnotationEventHandlerAdapter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class SentencesTest {

    /** Every event of the domain: what the sealed {@code *Event} interfaces of its features permit. */
    static List<Class<?>> events() {
        var sealed = new ClassFileImporter()
                        .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                        .importPackages("nl.stagepact.domain")
                        .stream()
                        .filter(type ->
                                type.isTopLevelClass() && type.getSimpleName().endsWith("Event"))
                        .<Class<?>>map(type -> type.reflect())
                        .toList();
        return sealed.stream().flatMap(Sample::concrete).distinct().toList();
    }

    static Stream<Object> examples() {
        return events().stream().flatMap(Sample::each);
    }

    private static Sentence sentence(Object event) {
        return switch (event) {
            case EmployerEvent e -> EmployerSentences.of(e);
            case SchoolEvent e -> SchoolSentences.of(e);
            case StudentEvent e -> StudentSentences.of(e);
            case ErasureEvent e -> ErasureSentences.of(e);
            case OfferEvent e -> OfferSentences.of(e);
            case PlacementEvent e -> PlacementSentences.of(e);
            case ReportEvent e -> ReportSentences.of(e);
            case RetaliationEvent e -> RetaliationSentences.of(e);
            default -> throw new IllegalArgumentException("Nobody says what it means: " + event.getClass());
        };
    }

    @Test
    void the_domain_has_events() {
        assertThat(events()).hasSizeGreaterThan(30).allMatch(type -> type.isRecord());
    }

    @ParameterizedTest
    @MethodSource("events")
    void the_trail_hears_every_event(Class<?> event) {
        try (var store = new Embedded()) {
            var trail = new Projections(
                            new ViewStore(store.database(), false), _ -> List.of(), AgreementPolicy.firstEdition())
                    .all().stream()
                            .filter(AuditTrail.class::isInstance)
                            .findFirst()
                            .orElseThrow();

            assertThat(new AnnotationEventHandlerAdapter(trail).canHandleType(event))
                    .isTrue();
        }
    }

    @ParameterizedTest
    @MethodSource("examples")
    void every_event_is_one_plain_sentence_in_both_languages_without_anything_personal(Object event) {
        var sentence = sentence(event);

        assertThat(List.of(sentence.dutch(), sentence.english()))
                .allSatisfy(text -> assertThat(text)
                        .matches("\\p{Lu}.*\\.")
                        .doesNotContain("  ", "%", "null", "Optional", "_")
                        .doesNotContainIgnoringCase(Sample.CANARY)
                        .hasSizeBetween(15, 160));
        assertThat(sentence.dutch()).isNotEqualTo(sentence.english());
    }
}

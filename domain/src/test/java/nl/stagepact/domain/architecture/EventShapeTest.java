package nl.stagepact.domain.architecture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Stream;
import nl.stagepact.domain.employer.PactSigner;
import nl.stagepact.domain.kit.Vocabulary;
import nl.stagepact.domain.placement.PrivateAnswer;
import nl.stagepact.domain.placement.Signer;
import nl.stagepact.domain.placement.StudentReview;
import nl.stagepact.domain.report.Account;
import nl.stagepact.domain.report.Finding;
import nl.stagepact.domain.report.Ground;
import nl.stagepact.domain.report.ReporterContact;
import nl.stagepact.domain.shared.Code;
import nl.stagepact.domain.shared.ContactDetails;
import nl.stagepact.domain.shared.Id;
import nl.stagepact.domain.shared.Personal;
import nl.stagepact.domain.student.LeavingReason;
import nl.stagepact.domain.student.RegistrationDetails;
import nl.stagepact.domain.student.SkillsCard;
import nl.stagepact.domain.student.StudentIdentity;
import org.axonframework.serialization.Revision;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Events are kept for ever: plain, with a revision, and with whatever is personal under the key of the person. */
class EventShapeTest {

    /** Their own documentation says: only ever inside Personal. */
    private static final Set<Class<?>> ABOUT_A_PERSON = Set.of(
            ContactDetails.class,
            PactSigner.class,
            StudentIdentity.class,
            Signer.class,
            SkillsCard.class,
            RegistrationDetails.class,
            StudentReview.class,
            PrivateAnswer.class,
            ReporterContact.class,
            Account.class,
            Finding.class);

    private static final Set<Class<?>> PLAIN = Set.of(
            String.class,
            int.class,
            Integer.class,
            boolean.class,
            BigDecimal.class,
            LocalDate.class,
            Instant.class,
            UUID.class);

    private static final Set<Class<?>> CONTAINERS = Set.of(Optional.class, List.class, Set.class, Map.class);

    /** Text that stands in the clear, each with the reason why it is about no person. */
    private static final Map<String, String> TEXT_IN_THE_CLEAR = Map.ofEntries(
            Map.entry("EmployerRegistered.name", "the organisation in the trade register"),
            Map.entry("Address.street", "of an organisation"),
            Map.entry("Address.municipality", "of an organisation"),
            Map.entry("RecognitionGranted.reason", "SBB's motivation, about the organisation"),
            Map.entry("RecognitionSuspended.reason", "SBB's motivation, about the organisation"),
            Map.entry("RecognitionReinstated.reason", "SBB's motivation, about the organisation"),
            Map.entry("RecognitionWithdrawn.reason", "SBB's motivation, about the organisation"),
            Map.entry("RecognitionRefused.reason", "SBB's motivation, about the organisation"),
            Map.entry("RecognitionReviewed.reason", "SBB's motivation, about the organisation"),
            Map.entry("RecognitionRestored.reason", "SBB's motivation, about the organisation"),
            Map.entry("RecognitionHearingInvited.reason", "SBB's motivation, about the organisation"),
            Map.entry("RecognitionHearingWaived.reason", "SBB's motivation, about the organisation"),
            Map.entry("InterimReliefGranted.reason", "a court's, about the organisation"),
            Map.entry("Pact.code", "a pact, published"),
            Map.entry("Pact.region", "a labour market region"),
            Map.entry("PactSigned.place", "a town"),
            Map.entry("PlannedDepartment.name", "of an organisation"),
            Map.entry("EmployerCorrected.name", "the organisation in the trade register"),
            Map.entry("EmployerCorrected.reason", "about the organisation's name or address"),
            Map.entry("SchoolCorrected.name", "the organisation"),
            Map.entry("SchoolCorrected.reason", "about the organisation's name"),
            Map.entry("SchoolRegistered.name", "the organisation"),
            Map.entry("PublishedPeriod.name", "a period in the school's calendar"),
            Map.entry("Profile.themes", "words from a list"),
            Map.entry("Profile.region", "a labour market region"),
            Map.entry("OfferTerms.title", "a vacancy, published"),
            Map.entry("OfferTerms.assignment", "a vacancy, published"),
            Map.entry("OfferTerms.tasks", "a vacancy, published"),
            Map.entry("OfferTerms.department", "a vacancy, published"),
            Map.entry("OfferTerms.expensesReimbursed", "a vacancy, published"),
            Map.entry("Location.municipality", "of a workplace"),
            Map.entry("Location.region", "a labour market region"),
            Map.entry("OfferRevised.reason", "why the vacancy was changed"),
            Map.entry("OfferWithdrawn.reason", "why the vacancy left the market"),
            Map.entry("CandidateRejected.criterion", "what the work asked for, not who had it"),
            Map.entry("AgreementContent.supervision", "a clause of the contract"),
            Map.entry("AgreementContent.qualificationPart", "a clause of the contract"),
            Map.entry("AgreementContent.assessment", "a clause of the contract"),
            Map.entry("AgreementContent.earlyDissolution", "a clause of the contract"),
            Map.entry("AgreementContent.costs", "a clause of the contract"),
            Map.entry("AgreementContent.workplace", "a place in an organisation"),
            Map.entry("LearningGoal.name", "as in the qualification file"),
            Map.entry("CalendarEntry.uid", "an id"),
            Map.entry("FourthParty.name", "an organisation"),
            Map.entry("AgreementSigned.documentSha256", "a digest"));

    @ParameterizedTest
    @MethodSource("events")
    void every_event_has_a_revision_of_its_own(Class<?> event) {
        // one on the sealed interface would not be read
        assertThat(event.getDeclaredAnnotation(Revision.class)).isNotNull();
        assertThat(event.getDeclaredAnnotation(Revision.class).value()).matches("[1-9][0-9]*");
    }

    @ParameterizedTest
    @MethodSource("events")
    void the_first_component_tells_which_stream_the_event_belongs_to(Class<?> event) {
        assertThat(event.getRecordComponents()[0].getType()).matches(Id.class::isAssignableFrom, "an id");
    }

    @ParameterizedTest
    @MethodSource("events")
    void components_are_few_and_plain(Class<?> event) {
        assertThat(event.getRecordComponents()).hasSizeBetween(1, 8);
        assertThat(inTheClear(event).values())
                .allSatisfy(type -> assertThat(isPlain(type))
                        .as("%s in %s", type, event.getSimpleName())
                        .isTrue());
    }

    static Stream<Class<?>> events() {
        return Vocabulary.events();
    }

    @Test
    void what_tells_who_somebody_is_stands_under_the_key_of_that_person() {
        assertThat(Vocabulary.events())
                .allSatisfy(event -> assertThat(inTheClear(event))
                        .as(event.getSimpleName())
                        .doesNotContainValue(ContactDetails.class)
                        .doesNotContainValue(PactSigner.class)
                        .doesNotContainValue(StudentIdentity.class)
                        .doesNotContainValue(Signer.class)
                        .doesNotContainValue(SkillsCard.class)
                        .doesNotContainValue(RegistrationDetails.class)
                        .doesNotContainValue(ReporterContact.class)
                        .doesNotContainValue(Account.class)
                        .doesNotContainValue(Finding.class)
                        .doesNotContainValue(Ground.class)
                        .doesNotContainValue(LeavingReason.class));
    }

    @Test
    void nothing_is_named_after_something_personal_that_stands_in_the_clear() {
        assertThat(Vocabulary.events().flatMap(event -> inTheClear(event).keySet().stream()))
                .isNotEmpty()
                .noneMatch(component -> component.matches(
                        "(?i).*\\.(.*birth.*|.*mail.*|.*phone.*|.*photo.*|.*bsn.*|.*account.*|explanation|summary)"));
    }

    @Test
    void text_stands_in_the_clear_only_where_it_is_about_no_person() {
        var text = new TreeSet<String>();
        Vocabulary.events()
                .forEach(event -> inTheClear(event).forEach((component, type) -> {
                    if (type == String.class) {
                        text.add(component);
                    }
                }));

        assertThat(text).containsExactlyInAnyOrderElementsOf(TEXT_IN_THE_CLEAR.keySet());
    }

    @Test
    void the_guard_sees_text_and_people_however_deep_but_not_what_is_personal() {
        assertThat(inTheClear(Unguarded.class))
                .containsEntry("Unguarded.remarks", String.class)
                .containsEntry("Unguarded.contact", ContactDetails.class)
                .doesNotContainKey("Unguarded.secret");
        assertThatThrownBy(() -> components_are_few_and_plain(Unguarded.class))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("double");
    }

    private record Unguarded(
            Map<Code, Optional<List<String>>> remarks,
            ContactDetails contact,
            Personal<ContactDetails> secret,
            double amount) {}

    /** Component → type of all that is stored unencrypted, containers opened, records opened, {@code Personal} left out. */
    private static Map<String, Class<?>> inTheClear(Class<?> event) {
        var found = new LinkedHashMap<String, Class<?>>();
        Arrays.stream(event.getRecordComponents())
                .forEach(component -> open(component, component.getGenericType(), found));
        return found;
    }

    private static void open(RecordComponent component, Type type, Map<String, Class<?>> found) {
        if (type instanceof ParameterizedType generic) {
            if (CONTAINERS.contains(generic.getRawType())) {
                Arrays.stream(generic.getActualTypeArguments()).forEach(each -> open(component, each, found));
            } else if (generic.getRawType() != Personal.class) {
                throw new IllegalArgumentException("Not a container that events use: " + generic);
            }
            return;
        }
        var named = (Class<?>) type;
        var name = component.getDeclaringRecord().getSimpleName() + "." + component.getName();
        // a component that holds several types counts with its texts
        found.merge(name, named, (one, other) -> one == String.class ? one : other);
        if (named.isRecord() && !isLeaf(named) && !ABOUT_A_PERSON.contains(named)) {
            Arrays.stream(named.getRecordComponents()).forEach(inner -> open(inner, inner.getGenericType(), found));
        }
    }

    private static boolean isPlain(Class<?> type) {
        return isLeaf(type) || type.isRecord();
    }

    private static boolean isLeaf(Class<?> type) {
        return PLAIN.contains(type)
                || type.isEnum()
                || Id.class.isAssignableFrom(type)
                || Code.class.isAssignableFrom(type);
    }
}

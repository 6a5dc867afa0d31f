package nl.stagepact.application.web;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.io.Reader;
import java.lang.reflect.RecordComponent;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.stagepact.domain.placement.AgreementContent;
import nl.stagepact.domain.shared.Party;
import nl.stagepact.domain.shared.Rule;
import nl.stagepact.domain.student.Profile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Every word that people read stands in a file for Dutch and in one for English. */
class WordsTest {

    private static final Path RESOURCES = Path.of("src", "main", "resources");
    private static final Path TEMPLATES = RESOURCES.resolve("templates");
    private static final Pattern KEY = Pattern.compile("#\\{([a-z0-9.-]+)|messages\\.msg\\('([a-z0-9.-]+)'");

    @ParameterizedTest
    @ValueSource(strings = {"messages", "problems", "privacy"})
    void dutch_and_english_say_the_same_things(String file) throws IOException {
        Map<String, String> dutch = words(file + ".properties");
        Map<String, String> english = words(file + "_en.properties");

        assertThat(english).containsOnlyKeys(dutch.keySet());
        assertThat(dutch.values()).doesNotContain("");
        assertThat(english.values()).doesNotContain("");
    }

    @Test
    void templates_ask_only_for_words_that_exist() throws IOException {
        Set<String> known = new HashSet<>(words("messages.properties").keySet());
        known.addAll(words("privacy.properties").keySet());

        for (Path template : templates()) {
            Set<String> asked = KEY.matcher(Files.readString(template))
                    .results()
                    .map(found -> found.group(1) == null ? found.group(2) : found.group(1))
                    .collect(toSet());

            assertThat(known).as(template.toString()).containsAll(asked);
        }
    }

    @Test
    void templates_hold_no_words_of_their_own() throws IOException {
        for (Path template : templates()) {
            String text = Files.readString(template)
                    .replaceAll("(?s)<!--.*?-->", "")
                    // what stands there until th:text replaces it, for who opens the file itself
                    .replaceAll("<title th:text=[^>]*>[^<]*</title>", "")
                    .replaceAll("(?s)<(?:[^\"'>]|\"[^\"]*\"|'[^']*')*>", "")
                    .strip();

            assertThat(text).as(template.toString()).isEmpty();
            assertThat(Files.readString(template))
                    .as("what screen readers read aloud in %s", template)
                    .doesNotContainPattern("\\s(aria-label|title|alt|placeholder)=\"[^\"]");
        }
    }

    @Test
    void templates_have_neither_script_nor_style_inline() throws IOException {
        for (Path template : templates()) {
            assertThat(Files.readString(template))
                    .as(template.toString())
                    .doesNotContain("<style", " style=", "th:utext", "javascript:")
                    .doesNotContainPattern("\\son[a-z]+=")
                    .doesNotContainPattern("<script(?![^>]*src=)");
        }
    }

    @Test
    void every_code_with_which_something_is_refused_is_explained() throws IOException {
        Set<String> codes = new ClassFileImporter()
                        .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                        // the domain's tests come as a jar
                        .withImportOption(location -> !location.contains("-tests.jar"))
                        .importPackages("nl.stagepact")
                        .that(DescribedPredicate.describe(
                                "rules", type -> type.isEnum() && type.isAssignableTo(Rule.class)))
                        .stream()
                        .map(JavaClass::reflect)
                        .flatMap(rules -> Arrays.stream(rules.getEnumConstants()))
                        .map(rule -> ((Rule) rule).code())
                        .collect(toSet());

        assertThat(codes).contains("EMPLOYER_NOT_RECOGNISED", "SEATS_EXHAUSTED");
        assertThat(words("problems.properties").keySet())
                .containsAll(codes.stream()
                        .flatMap(code ->
                                Stream.of("title", "meaning", "remedy").map(part -> "problem." + code + "." + part))
                        .toList());
    }

    @Test
    void every_field_that_a_rule_may_miss_has_a_sentence_of_its_own() throws IOException {
        Stream<String> ofProfiles = Profile.EMPTY.missing().stream().map("lacking.PROFILE_INCOMPLETE."::concat);
        Stream<String> ofParties = Arrays.stream(Party.values())
                .map(party ->
                        "lacking.PARTY_MISSING.participants." + party.name().toLowerCase(Locale.ROOT));

        assertThat(words("problems.properties").keySet())
                .containsAll(Stream.concat(ofProfiles, ofParties).toList());
    }

    @Test
    void every_sentence_about_a_part_of_an_agreement_is_about_one_that_exists() throws IOException {
        String prefix = "lacking.AGREEMENT_INCOMPLETE.";
        Set<String> parts = words("problems.properties").keySet().stream()
                .filter(key -> key.startsWith(prefix))
                .map(key -> key.substring(prefix.length()))
                .collect(toSet());

        assertThat(parts).hasSizeGreaterThan(10);
        assertThat(Arrays.stream(AgreementContent.class.getRecordComponents()).map(RecordComponent::getName))
                .containsAll(parts);
    }

    private static Set<Path> templates() throws IOException {
        try (Stream<Path> files = Files.walk(TEMPLATES)) {
            Set<Path> templates =
                    files.filter(file -> file.toString().endsWith(".html")).collect(toSet());
            assertThat(templates).isNotEmpty();
            return templates;
        }
    }

    private static Map<String, String> words(String file) throws IOException {
        var words = new Properties();
        try (Reader reader = Files.newBufferedReader(RESOURCES.resolve(file), StandardCharsets.UTF_8)) {
            words.load(reader);
        }
        return words.entrySet().stream()
                .collect(toMap(
                        word -> word.getKey().toString(),
                        word -> word.getValue().toString()));
    }
}

package nl.stagepact.application.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import nl.stagepact.application.platform.CannotStart.Reason;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.mock.env.MockEnvironment;

class ProductionTest {

    @TempDir
    Path temp;

    private final MockEnvironment environment = new MockEnvironment();

    @BeforeEach
    void everything_is_as_it_should_be() throws Exception {
        var masterKey = Files.writeString(temp.resolve("master-key"), "…");
        environment
                .withProperty("stagepact.mode", "production")
                .withProperty("spring.datasource.url", "jdbc:postgresql://db/stagepact")
                .withProperty("spring.mongodb.uri", "mongodb://views/stagepact")
                .withProperty("spring.mail.host", "smtp.school.example")
                .withProperty("stagepact.privacy.master-key-file", masterKey.toString())
                .withProperty("stagepact.base-url", "https://stages.school.example");
    }

    @Test
    void production_starts_when_everything_is_set() {
        assertThatCode(this::start).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @CsvSource({
        "spring.datasource.url, '', the embedded PostgreSQL",
        "spring.mongodb.uri, '', the embedded MongoDB",
        "spring.mail.host, '', the embedded mail catcher",
        "stagepact.demo.logins, true, the demo logins",
        "stagepact.demo.region, true, the demo region",
        "stagepact.privacy.master-key-file, '', without a master key",
        "stagepact.privacy.master-key-file, /nowhere/master-key, without a master key",
        "stagepact.base-url, http://stages.school.example, on plain http",
    })
    void production_refuses_with_one_sentence_in_each_language(String property, String value, String english) {
        environment.setProperty(property, value);

        assertThat(refusals()).singleElement().satisfies(reason -> {
            assertThat(reason.english()).contains(english).contains(property);
            assertThat(reason.dutch()).startsWith("Productie start niet").contains(property);
        });
    }

    @Test
    void the_profile_asks_for_the_same_and_every_reason_is_told_at_once() {
        var bare = new MockEnvironment();
        bare.setActiveProfiles("production");

        assertThat(catchThrowableOfType(CannotStart.class, () -> start(bare)).reasons())
                .hasSize(5);
    }

    @Test
    void plain_http_is_accepted_behind_a_proxy_that_is_configured() {
        environment.setProperty("stagepact.base-url", "http://stages.school.example");
        environment.setProperty("server.forward-headers-strategy", "framework");

        assertThatCode(this::start).doesNotThrowAnyException();
    }

    @Test
    void nobody_asks_a_laptop_for_any_of_it() {
        assertThatCode(() -> start(new MockEnvironment())).doesNotThrowAnyException();
    }

    @Test
    void the_reasons_are_printed_dutch_first_and_without_a_stack_trace() {
        var analysis = new CannotStartAnalyzer().analyze(new CannotStart("Het kan niet.", "It can not."));

        assertThat(analysis.getDescription()).isEqualTo("Het kan niet.\n\nIt can not.");
    }

    private List<Reason> refusals() {
        return catchThrowableOfType(CannotStart.class, this::start).reasons();
    }

    private void start() {
        start(environment);
    }

    private static void start(MockEnvironment environment) {
        Production.check(environment);
    }
}

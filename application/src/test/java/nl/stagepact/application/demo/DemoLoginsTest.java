package nl.stagepact.application.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import nl.stagepact.application.identity.DemoAccess;
import nl.stagepact.application.identity.NaturalKeys;
import nl.stagepact.application.platform.CannotStart;
import org.junit.jupiter.api.Test;
import org.springframework.core.env.MapPropertySource;
import org.springframework.core.env.StandardEnvironment;

class DemoLoginsTest {

    @Test
    void the_embedded_start_lets_the_demo_people_in() {
        assertThat(started(Map.of("stagepact.base-url", "http://localhost:8080"))
                        .people())
                .hasSameSizeAs(DemoPeople.values());
        assertThat(started(Map.of("stagepact.base-url", "http://127.0.0.1:8080"))
                        .people())
                .isNotEmpty();
    }

    @Test
    void where_others_can_reach_it_the_start_is_refused_in_plain_words() {
        for (var address : new String[] {
            "https://stage.example", "http://192.168.1.10:8080", "http://0.0.0.0:8080", "http://localhost.stage.example"
        }) {
            assertThatThrownBy(() -> started(Map.of("stagepact.base-url", address)))
                    .isInstanceOf(CannotStart.class)
                    .hasMessageContaining(address)
                    .hasMessageContaining("set stagepact.demo.logins to false");
        }
    }

    @Test
    void turned_off_nobody_gets_in_like_this() {
        assertThat(started(Map.of("stagepact.base-url", "https://stage.example", "stagepact.demo.logins", "false"))
                        .people())
                .isEmpty();
    }

    @Test
    void on_stores_of_its_own_they_are_off_unless_somebody_turns_them_on() {
        var own = Map.<String, Object>of(
                "stagepact.base-url",
                "http://localhost:8080",
                "spring.datasource.url",
                "jdbc:postgresql://db/stagepact");
        var turnedOn = Map.<String, Object>of(
                "stagepact.base-url", "http://localhost:8080",
                "spring.datasource.url", "jdbc:postgresql://db/stagepact",
                "stagepact.demo.logins", "true");

        assertThat(started(own).people()).isEmpty();
        assertThat(started(turnedOn).people()).isNotEmpty();
    }

    @Test
    void production_never_lets_them_in() {
        assertThatThrownBy(() -> started(Map.of(
                        "stagepact.base-url", "http://localhost:8080",
                        "stagepact.mode", "production",
                        "stagepact.demo.logins", "true")))
                .isInstanceOf(CannotStart.class);
    }

    private static DemoAccess started(Map<String, Object> settings) {
        var environment = new StandardEnvironment();
        environment.getPropertySources().addFirst(new MapPropertySource("test", settings));
        return new DemoLogins().demoAccess(environment, new NaturalKeys(new byte[32]));
    }
}

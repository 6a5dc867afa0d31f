package nl.stagepact.application.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.stagepact.application.embedded.MailCatcher;
import nl.stagepact.application.identity.DemoAccess;
import nl.stagepact.application.identity.DemoAccess.Somebody;
import nl.stagepact.application.identity.Membership;
import nl.stagepact.domain.shared.OrganisationType;
import nl.stagepact.domain.shared.Role;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.support.StaticListableBeanFactory;
import org.springframework.mock.env.MockEnvironment;

/** With a mail catcher it is shown by {@link RegionOnRealStoresTest}. */
class StartBannerTest {

    private final MockEnvironment environment =
            new MockEnvironment().withProperty("stagepact.base-url", "https://stages.school.example");

    @Test
    void without_logins_stores_and_mail_catcher_of_our_own_it_only_says_where_it_is() {
        environment.setProperty("spring.datasource.url", "jdbc:postgresql://db/stagepact");

        assertThat(bannerWith(List.of()))
                .contains("https://stages.school.example", "https://stages.school.example/api/docs")
                .doesNotContain("Inloggen", "Mails", "Gegevens");
    }

    @Test
    void demo_logins_are_listed_by_organisation_also_when_no_region_is_loaded() {
        environment.setProperty("stagepact.data-dir", "./somewhere");

        assertThat(bannerWith(
                        List.of(somebody("one", "School"), somebody("two", "Employer"), somebody("three", "School"))))
                .containsPattern("School +one, three\n")
                .containsPattern("Employer +two\n")
                .contains("wachtwoord (password) secret", "./somewhere");
    }

    private String bannerWith(List<Somebody> people) {
        var noCatcher = new StaticListableBeanFactory().getBeanProvider(MailCatcher.class);
        return new StartBanner(environment, new DemoAccess("secret", people), noCatcher).text();
    }

    private static Somebody somebody(String loginName, String organisation) {
        var membership =
                new Membership(Optional.empty(), OrganisationType.SBB, Optional.empty(), Set.of(Role.SBB_ADVISOR));
        return new Somebody(loginName, loginName, organisation, loginName, loginName, membership);
    }
}

package nl.stagepact.application.identity;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Who can log in here as themselves. */
public final class Accounts {

    private final JdbcClient jdbc;
    private final DemoAccess demo;
    private final IdentitySettings settings;

    Accounts(JdbcClient jdbc, DemoAccess demo, IdentitySettings settings) {
        this.jdbc = jdbc;
        this.demo = demo;
        this.settings = settings;
    }

    /**
     * Also whoever belongs to an organisation whose provider says itself who its people are: nobody here knows them before
     * their first login.
     *
     * @param organisation for which the person would act
     */
    public boolean has(UUID person, UUID organisation) {
        return isGranted(person)
                || demo.people().stream()
                        .anyMatch(somebody -> somebody.membership()
                                .personId()
                                .filter(person::equals)
                                .isPresent())
                || isSpokenFor(organisation);
    }

    /** What Stagepact itself knows the person to be, wherever; providers may say more of whoever logs in there. */
    public List<Membership> placesOf(UUID person) {
        var granted = jdbc.sql(
                        "select * from membership where person_id = ? and ended_at is null order by granted_at, id")
                .param(person)
                .query((row, _) -> MembershipColumns.membership(row))
                .list();
        var inTheDemo = demo.people().stream()
                .map(DemoAccess.Somebody::membership)
                .filter(membership ->
                        membership.personId().filter(person::equals).isPresent());
        return Stream.concat(granted.stream(), inTheDemo).toList();
    }

    private boolean isGranted(UUID person) {
        return jdbc.sql("select exists (select 1 from membership where person_id = ? and ended_at is null)")
                .param(person)
                .query(Boolean.class)
                .single();
    }

    private boolean isSpokenFor(UUID organisation) {
        return Stream.concat(Stream.of(settings.login().asIssuer()), settings.api().issuers().stream())
                .filter(IdentitySettings.Issuer::namesPeople)
                .flatMap(issuer -> issuer.organisations().stream())
                .anyMatch(each -> Optional.ofNullable(each.id())
                        .filter(organisation::equals)
                        .isPresent());
    }
}

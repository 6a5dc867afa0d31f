package nl.stagepact.application.identity;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.stagepact.domain.shared.OrganisationType;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Everything that can be set about identity, under {@code stagepact.identity}. Without any of it Stagepact is its own provider.
 *
 * @param audience that access tokens must name
 * @param login the provider at which people log in to the pages
 * @param api providers besides our own whose access tokens the API takes
 * @param firstAdmins who may make the first memberships, as the provider of people knows them
 * @param signingKeysFile private RSA keys in PEM: the first signs, all are accepted; empty for one in the data folder
 * @param metricsToken with which metrics may be collected on a public address; empty for nobody there
 * @param naturalKeysFile 32 random bytes from which ids of students are derived; empty for one in the data folder
 */
@ConfigurationProperties("stagepact.identity")
record IdentitySettings(
        @DefaultValue("stagepact-api") String audience,
        @DefaultValue Login login,
        @DefaultValue Api api,
        @DefaultValue List<Subject> firstAdmins,
        @DefaultValue("") String signingKeysFile,
        @DefaultValue("") String naturalKeysFile,
        @DefaultValue("") String metricsToken,
        @DefaultValue Session session,
        @DefaultValue Limits limits) {

    /**
     * @param issuerUri of the OpenID provider; empty for our own
     * @param organisations for which its claims about people's places are believed; for nobody else's
     * @param namesPeople whether its claim {@code person_id} is believed too: it could name anybody, so only for a provider
     *     that you run yourself
     */
    record Login(
            @DefaultValue("") String issuerUri,
            @DefaultValue("") String clientId,
            @DefaultValue("") String clientSecret,
            @DefaultValue({"openid", "profile"}) List<String> scopes,
            @DefaultValue List<Organisation> organisations,
            @DefaultValue("false") boolean namesPeople) {

        boolean isExternal() {
            return !issuerUri.isBlank();
        }

        Issuer asIssuer() {
            return new Issuer(issuerUri, organisations, namesPeople);
        }
    }

    record Api(@DefaultValue List<Issuer> issuers) {}

    /** A provider of others, and whom it may speak for. */
    record Issuer(
            String issuerUri,
            @DefaultValue List<Organisation> organisations,
            @DefaultValue("false") boolean namesPeople) {

        boolean speaksFor(Membership membership) {
            return organisations.stream().anyMatch(organisation -> organisation.isThatOf(membership));
        }
    }

    /** @param id absent for the one of its kind */
    record Organisation(OrganisationType type, @Nullable UUID id) {

        boolean isThatOf(Membership membership) {
            return type == membership.organisationType()
                    && Optional.ofNullable(id).equals(membership.organisationId());
        }
    }

    record Subject(String issuer, String subject) {}

    /** @param longest after which a login ends however busy it is */
    record Session(@DefaultValue("12h") Duration longest) {}

    /**
     * How many requests are answered; above that 429.
     *
     * @param requests of one logged-in person or system to the API
     * @param refused from one address that the API didn't let in
     * @param logins from one address, right or wrong
     * @param tokens asked from one address
     * @param links in mails that are opened or used from one address
     * @param reports made or looked at without an account from one address; a school's whole class may share one
     */
    record Limits(
            @DefaultValue Rate requests,
            @DefaultValue Rate refused,
            @DefaultValue Rate logins,
            @DefaultValue Rate tokens,
            @DefaultValue Rate links,
            @DefaultValue Rate reports) {

        Limits {
            requests = requests.orElse(2_000, Duration.ofSeconds(10));
            refused = refused.orElse(300, Duration.ofMinutes(1));
            logins = logins.orElse(60, Duration.ofMinutes(1));
            tokens = tokens.orElse(300, Duration.ofMinutes(1));
            links = links.orElse(120, Duration.ofMinutes(1));
            reports = reports.orElse(60, Duration.ofMinutes(10));
        }
    }

    /** @param count 0 for the default */
    record Rate(
            @DefaultValue("0") int count,
            @DefaultValue("0s") Duration per) {

        Rate orElse(int otherCount, Duration otherPer) {
            return new Rate(count == 0 ? otherCount : count, per.isZero() ? otherPer : per);
        }
    }
}

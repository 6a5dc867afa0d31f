package nl.stagepact.application.identity;

import com.nimbusds.jose.jwk.source.ImmutableJWKSet;
import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.proc.SecurityContext;
import java.security.SecureRandom;
import nl.stagepact.application.embedded.DataFolder;
import nl.stagepact.application.platform.KeyFiles;
import nl.stagepact.application.privacy.Erased;
import nl.stagepact.domain.report.Investigators;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** What all of identity stands on: addresses, keys, and who has a place here. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(IdentitySettings.class)
class IdentityConfiguration {

    @Bean
    Addresses addresses(Environment environment) {
        return Addresses.of(environment);
    }

    @Bean
    KeyFiles keyFiles(ObjectProvider<DataFolder> dataFolder, Environment environment) {
        return new KeyFiles(dataFolder, environment);
    }

    @Bean
    NaturalKeys naturalKeys(KeyFiles files, IdentitySettings settings) {
        return new NaturalKeys(files.read(
                "stagepact.identity.natural-keys-file", settings.naturalKeysFile(), "natural-keys.key", () -> {
                    var key = new byte[32];
                    new SecureRandom().nextBytes(key);
                    return key;
                }));
    }

    @Bean
    SigningKeys signingKeys(KeyFiles files, IdentitySettings settings) {
        return SigningKeys.read(
                files.read(SigningKeys.SETTING, settings.signingKeysFile(), "signing-keys.pem", SigningKeys::fresh));
    }

    @Bean
    JWKSource<SecurityContext> jwkSource(SigningKeys keys) {
        return new ImmutableJWKSet<>(keys.keys());
    }

    @Bean
    Memberships memberships(JdbcClient jdbc, PlatformTransactionManager transactions) {
        return new Memberships(jdbc, new TransactionTemplate(transactions));
    }

    @Bean
    Accounts accounts(JdbcClient jdbc, DemoAccess demo, IdentitySettings settings) {
        return new Accounts(jdbc, demo, settings);
    }

    @Bean
    Investigators investigators(JdbcClient jdbc, DemoAccess demo) {
        return new KnownInvestigators(jdbc, demo);
    }

    @Bean
    SystemClients systemClients(JdbcClient jdbc) {
        return new SystemClients(jdbc, new RandomSecrets());
    }

    @Bean
    Identities identities(Addresses addresses, IdentitySettings settings, Memberships memberships, Erased erased) {
        return new Identities(addresses, settings, memberships, erased::holds);
    }

    @Bean
    CurrentActor currentActor(Identities identities) {
        return new CurrentActor(identities);
    }
}

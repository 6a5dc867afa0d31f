package nl.stagepact.application.identity;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import nl.stagepact.application.Stagepact;
import nl.stagepact.application.embedded.FreshStores;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.test.context.ContextConfiguration;

/** A test on the whole application with empty stores, which its tests share. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(
        classes = {Stagepact.class, TimeOfTests.class},
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = {
            "stagepact.demo.region=false",
            "stagepact.identity.limits.refused.count=5000",
            "stagepact.identity.limits.tokens.count=5000",
            "stagepact.identity.limits.links.count=5000",
            "stagepact.identity.limits.reports.count=5000"
        })
@ContextConfiguration(initializers = FreshStores.class)
public @interface WholeApplicationTest {}

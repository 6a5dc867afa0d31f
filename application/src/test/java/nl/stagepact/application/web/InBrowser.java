package nl.stagepact.application.web;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * A test of pages in a real browser: its methods may ask for a {@link BrowserVisit} of the application that the test has
 * started on a random port. Skipped, and reported so, where no Chromium is on the path; with the environment variable
 * {@code BROWSER_REQUIRED=true} it fails there.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@ExtendWith(BrowserExtension.class)
@Timeout(value = 6, unit = TimeUnit.MINUTES)
public @interface InBrowser {}

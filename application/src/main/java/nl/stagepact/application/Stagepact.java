package nl.stagepact.application;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** Starts Stagepact: embedded stores unless real addresses are configured. */
@SpringBootApplication
public class Stagepact {

    public static void main(String[] args) {
        // an advertisement in the log, which listens to system properties only
        System.setProperty("disable-axoniq-console-message", "true");
        SpringApplication.run(Stagepact.class, args);
    }
}

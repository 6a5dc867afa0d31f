package nl.stagepact.application;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** Starts Stagepact: embedded stores unless real addresses are configured. */
@SpringBootApplication
public class Stagepact {

    public static void main(String[] args) {
        // Axon's update check and console advertisement read system properties only; nothing of this program calls
        // home.
        System.setProperty("axoniq.update-checker.disabled", "true");
        System.setProperty("disable-axoniq-console-message", "true");
        SpringApplication.run(Stagepact.class, args);
    }
}

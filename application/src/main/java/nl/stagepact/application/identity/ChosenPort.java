package nl.stagepact.application.identity;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.Map;
import java.util.concurrent.ThreadLocalRandom;
import org.springframework.boot.EnvironmentPostProcessor;
import org.springframework.boot.SpringApplication;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.MapPropertySource;

/**
 * Draws the port when port 0 asks for any: tokens name their issuer with its port, so it must be known before the server has
 * one.
 */
final class ChosenPort implements EnvironmentPostProcessor {

    private static final String PORT = "server.port";

    /** Below the ports that systems give to outgoing connections, which would take a free one at any moment. */
    private static final int LOWEST = 20_000;

    private static final int HIGHEST = 32_000;
    private static final int TRIES = 100;

    @Override
    public void postProcessEnvironment(ConfigurableEnvironment environment, SpringApplication application) {
        if ("0".equals(environment.getProperty(PORT))) {
            environment.getPropertySources().addFirst(new MapPropertySource("chosenPort", Map.of(PORT, freePort())));
        }
    }

    private static int freePort() {
        return ThreadLocalRandom.current()
                .ints(TRIES, LOWEST, HIGHEST)
                .filter(ChosenPort::isFree)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("No free port found"));
    }

    private static boolean isFree(int port) {
        try (var socket = new ServerSocket(port, 1, InetAddress.getLoopbackAddress())) {
            return socket.isBound();
        } catch (IOException e) {
            // somebody else has it
            return false;
        }
    }
}

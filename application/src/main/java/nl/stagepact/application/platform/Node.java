package nl.stagepact.application.platform;

import java.util.UUID;
import org.springframework.stereotype.Component;

/** This running Stagepact among its equals. Containers are all "process 1", so the name is drawn by lot at each start. */
@Component
final class Node {

    private final String name = "node-" + UUID.randomUUID();

    String name() {
        return name;
    }
}

package nl.stagepact.application.platform;

import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Executors;
import nl.stagepact.application.platform.trial.JarCommand.Open;
import nl.stagepact.application.platform.trial.JarCommand.Take;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

/** A program of its own that sends commands from many threads and says which were acknowledged, until it is killed. */
final class KilledNode {

    private static final int CALLERS = 8;
    private static final int COOKIES = 1_000_000;

    private KilledNode() {}

    static void main(String[] args) {
        var sender = start(args[0]).getBean(CommandSender.class);
        try (var callers = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int i = 0; i < CALLERS; i++) {
                callers.submit(() -> takeForEver(sender));
            }
        }
    }

    static ConfigurableApplicationContext start(String dataFolder) {
        return new SpringApplicationBuilder(PlatformAlone.class)
                .web(WebApplicationType.NONE)
                .run("--stagepact.data-dir=" + dataFolder);
    }

    private static void takeForEver(CommandSender sender) {
        var anna = Map.of("actorId", "anna");
        var jar = UUID.randomUUID().toString();
        sender.send(new Open(jar, COOKIES), anna);
        for (int i = 0; ; i++) {
            var label = jar + "#" + i;
            sender.send(new Take(jar, label), anna);
            IO.println("acknowledged " + label);
        }
    }
}

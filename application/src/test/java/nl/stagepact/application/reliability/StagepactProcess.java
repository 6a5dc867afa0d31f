package nl.stagepact.application.reliability;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import nl.stagepact.application.Stagepact;
import nl.stagepact.application.embedded.Child;

/** The whole application in a process of its own, to be killed. */
final class StagepactProcess {

    private final Child child;
    private final int port;

    private StagepactProcess(Child child, int port) {
        this.child = child;
        this.port = port;
    }

    /** Ready to answer. */
    @SafeVarargs
    static StagepactProcess start(Map<String, String>... settings) throws IOException, InterruptedException {
        // it lives for seconds: what a compiler would gain later it never sees
        var child = Child.of(
                List.of("-XX:TieredStopAtLevel=1"), Stagepact.class, (Object[]) Settings.asArguments(settings));
        var banner = child.awaitLine("Stagepact draait op");
        return new StagepactProcess(child, Integer.parseInt(banner.replaceFirst(".*:(\\d+)$", "$1")));
    }

    /** As its banner says. */
    int port() {
        return port;
    }

    /** {@code kill -9} */
    void kill() throws InterruptedException {
        child.kill();
    }
}

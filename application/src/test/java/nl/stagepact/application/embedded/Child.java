package nl.stagepact.application.embedded;

import static java.util.concurrent.TimeUnit.MINUTES;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** Another Java process with the class path of this one, to be killed. What it says is kept in a file, whatever happens. */
public final class Child {

    private static final Duration PATIENCE = Duration.ofMinutes(3);

    private final Process process;
    private final Path output;
    private int read;

    private Child(Process process, Path output) {
        this.process = process;
        this.output = output;
    }

    public static Child of(Class<?> program, Object... arguments) throws IOException {
        return of(List.of(), program, arguments);
    }

    public static Child of(List<String> options, Class<?> program, Object... arguments) throws IOException {
        var command = new ArrayList<String>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(options);
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), program.getName()));
        for (var argument : arguments) {
            command.add(argument.toString());
        }
        var output = Files.createTempFile("child-", ".log");
        output.toFile().deleteOnExit();
        return new Child(
                new ProcessBuilder(command)
                        .redirectErrorStream(true)
                        .redirectOutput(output.toFile())
                        .start(),
                output);
    }

    /** Waits for the next line that contains the text; fails with all that was said when the child ends before it. */
    public String awaitLine(String text) throws IOException, InterruptedException {
        long deadline = System.nanoTime() + PATIENCE.toNanos();
        while (System.nanoTime() < deadline) {
            boolean ended = !process.isAlive();
            var lines = allLines();
            while (read < lines.size()) {
                var line = lines.get(read++);
                if (line.contains(text)) {
                    return line;
                }
            }
            if (ended) {
                break;
            }
            Thread.sleep(50);
        }
        throw new AssertionError("The child did not say '" + text + "':\n" + String.join("\n", allLines()));
    }

    /** What it said up to now, whole lines only. */
    public List<String> allLines() throws IOException {
        var text = Files.readString(output);
        return text.substring(0, text.lastIndexOf('\n') + 1).lines().toList();
    }

    /** {@code kill -9}: it gets no chance to tidy up. */
    public void kill() throws InterruptedException {
        process.destroyForcibly();
        exitCode();
    }

    /** Asks it to end in order. */
    public int stop() throws InterruptedException {
        process.destroy();
        return exitCode();
    }

    public int exitCode() throws InterruptedException {
        if (!process.waitFor(PATIENCE.toMinutes(), MINUTES)) {
            process.destroyForcibly();
            throw new AssertionError("The child does not end");
        }
        return process.exitValue();
    }
}

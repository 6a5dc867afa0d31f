package nl.stagepact.application.embedded;

import static java.util.concurrent.TimeUnit.SECONDS;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** Another Java process with the class path of this one, to be killed. */
public final class Child {

    private final Process process;
    private final BufferedReader output;
    private final List<String> lines = new ArrayList<>();

    private Child(Process process) {
        this.process = process;
        this.output = process.inputReader();
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
        return new Child(new ProcessBuilder(command).redirectErrorStream(true).start());
    }

    /** @return the first line that contains the text; fails with all that was said when the child ends before it */
    public String awaitLine(String text) throws IOException {
        for (var line = output.readLine(); line != null; line = output.readLine()) {
            lines.add(line);
            if (line.contains(text)) {
                return line;
            }
        }
        throw new AssertionError("The child ended without saying '" + text + "':\n" + String.join("\n", lines));
    }

    /** Everything it said, until it has ended. */
    public List<String> allLines() throws IOException {
        for (var line = output.readLine(); line != null; line = output.readLine()) {
            lines.add(line);
        }
        return List.copyOf(lines);
    }

    /** {@code kill -9}: it gets no chance to tidy up. */
    public void kill() throws InterruptedException {
        process.destroyForcibly();
        if (!process.waitFor(30, SECONDS)) {
            throw new AssertionError("The child survives");
        }
    }

    /** Asks it to end in order. */
    public int stop() throws InterruptedException {
        process.destroy();
        return exitCode();
    }

    public int exitCode() throws InterruptedException {
        if (!process.waitFor(2, TimeUnit.MINUTES)) {
            throw new AssertionError("The child does not end");
        }
        return process.exitValue();
    }
}

package nl.stagepact.application.notification;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** A mail server that greets politely and then takes no recipient. */
final class RefusingMailServer implements AutoCloseable {

    private final ServerSocket server;
    private final String answer;

    /** @param answer to every recipient, such as {@code 550 No such user} */
    RefusingMailServer(String answer) {
        this.answer = answer;
        try {
            server = new ServerSocket(0, 10, InetAddress.getLoopbackAddress());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Thread.ofVirtual().start(this::serve);
    }

    int port() {
        return server.getLocalPort();
    }

    private void serve() {
        while (!server.isClosed()) {
            try (var client = server.accept()) {
                talk(client);
            } catch (IOException e) {
                // the client has left, or the test is over
            }
        }
    }

    private void talk(Socket client) throws IOException {
        var in = new BufferedReader(new InputStreamReader(client.getInputStream(), StandardCharsets.US_ASCII));
        var out = new PrintWriter(client.getOutputStream(), true, StandardCharsets.US_ASCII);
        out.print("220 here\r\n");
        out.flush();
        for (var line = in.readLine(); line != null; line = in.readLine()) {
            boolean isRecipient = line.toUpperCase(Locale.ROOT).startsWith("RCPT");
            out.print((isRecipient ? answer : "250 fine") + "\r\n");
            out.flush();
        }
    }

    @Override
    public void close() throws IOException {
        server.close();
    }
}

package nl.stagepact.application.reliability;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** Stands before a server. While it is shut, all lines through it are cut and no new one can be made. */
final class Gate implements AutoCloseable {

    private final InetSocketAddress server;
    private final Set<Socket> lines = ConcurrentHashMap.newKeySet();
    private final int port;
    private ServerSocket entrance;

    Gate(InetSocketAddress server) throws IOException {
        this.server = server;
        this.entrance = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        this.port = entrance.getLocalPort();
        listen(entrance);
    }

    int port() {
        return port;
    }

    void open() throws IOException {
        entrance = new ServerSocket();
        entrance.setReuseAddress(true);
        entrance.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
        listen(entrance);
    }

    void shut() throws IOException {
        entrance.close();
        for (var line : lines) {
            line.close();
        }
        lines.clear();
    }

    private void listen(ServerSocket at) {
        Thread.ofPlatform().daemon().start(() -> {
            while (!at.isClosed()) {
                try {
                    var outside = at.accept();
                    var inside = new Socket(server.getAddress(), server.getPort());
                    lines.add(outside);
                    lines.add(inside);
                    pass(outside, inside);
                    pass(inside, outside);
                } catch (IOException e) {
                    // it was shut meanwhile
                    continue;
                }
            }
        });
    }

    private static void pass(Socket from, Socket to) {
        Thread.ofPlatform().daemon().start(() -> {
            try (from;
                    to) {
                from.getInputStream().transferTo(to.getOutputStream());
            } catch (IOException e) {
                // one end is gone, and so is the line
                return;
            }
        });
    }

    @Override
    public void close() throws IOException {
        shut();
    }
}

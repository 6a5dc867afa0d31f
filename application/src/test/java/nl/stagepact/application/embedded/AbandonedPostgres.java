package nl.stagepact.application.embedded;

import java.nio.file.Path;

/** A program of its own that starts the database, commits, and waits to be killed. */
final class AbandonedPostgres {

    private AbandonedPostgres() {}

    static void main(String[] args) throws Exception {
        var server = EmbeddedPostgresServer.start(DataFolder.open(Path.of(args[0])));
        EmbeddedPostgresTest.execute(server, "create table kept (n int)", "insert into kept values (1)");
        IO.println("committed");
        Thread.sleep(Long.MAX_VALUE);
    }
}

package nl.stagepact.application.erasure;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** What a canary student reported to SBB, in words that nobody else has. */
public final class CanaryCase {

    private final Canaries canaries;
    private final String id;

    CanaryCase(Canaries canaries) {
        this.canaries = canaries;
        id = canaries.student
                .post("/reports", """
                {"desk": "SBB", "phase": "SEARCHING", "employerId": "%s", "what": "%s", "where": "%s", "grounds": ["AGE"],
                 "wish": "TALK", "shareIdentity": {"sbb": true, "school": false, "employer": false}}""".formatted(
                                canaries.region.employerId, canaries.word("Melding"), canaries.word("Plek")))
                .ok(201)
                .text("/id");
    }

    public String id() {
        return id;
    }

    /** What is told in it, as {@link #opened} shows it. */
    public List<String> told() {
        return Stream.of("Melding", "Plek", "Conclusie")
                .map(canaries::word)
                .map(word -> word.toLowerCase(Locale.ROOT))
                .toList();
    }

    public void isClosed() {
        canaries.region
                .investigator
                .post("/reports/" + id + "/acknowledgement", "{}")
                .ok(200);
        canaries.region
                .investigator
                .post("/reports/" + id + "/closure", """
                {"conclusion": "%s"}""".formatted(canaries.word("Conclusie")))
                .ok(200);
    }

    /** As whoever handles it reads it, in lower case. */
    public String opened() {
        return canaries.region
                .investigator
                .get("/reports/" + id + "?purpose=OVERSIGHT")
                .ok(200)
                .response()
                .body()
                .toLowerCase(Locale.ROOT);
    }
}

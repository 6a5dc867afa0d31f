package nl.stagepact.application.audit;

import java.time.Instant;
import java.util.Base64;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A signed statement about a segment of the sealed events, and by the hash of the one before about all of history up to
 * there. Whoever keeps one can tell later whether history was rewritten.
 *
 * @param firstSeal number of the first event of its segment; seals are numbered from 1 without gaps
 * @param text exactly what is signed
 * @param signature 64 bytes of Ed25519
 */
record Checkpoint(int number, long firstSeal, long lastSeal, String text, byte[] signature, Instant madeAt) {

    private static final String NONE = "0".repeat(64);

    private static final Pattern TEXT = Pattern.compile("""
            stagepact-audit-log v1
            checkpoint (?<number>\\d+)
            events (?<first>\\d+)-(?<last>\\d+)
            segment (?<name>segment-\\d{6,}\\.sha256) (?<segment>[0-9a-f]{64})
            previous (?<previous>[0-9a-f]{64})
            time \\S+
            (?:next-key (?<next>[A-Za-z0-9+/=]+)
            )?""");

    /** @param next who signs all after this one, when that is another key */
    static String text(
            int number, Segment segment, Optional<Checkpoint> previous, Instant time, Optional<OpenSealKey> next) {
        return """
                stagepact-audit-log v1
                checkpoint %d
                events %d-%d
                segment %s %s
                previous %s
                time %s
                %s""".formatted(
                        number,
                        segment.firstSeal(),
                        segment.lastSeal(),
                        Segment.fileName(number),
                        SealedLine.sha256(segment.text()),
                        previous.map(Checkpoint::sha256).orElse(NONE),
                        time,
                        next.map(key -> "next-key " + key.base64() + "\n").orElse(""));
    }

    /** Without the ending that tells the text from the signature. */
    String fileName() {
        return "checkpoint-%06d".formatted(number);
    }

    String sha256() {
        return SealedLine.sha256(text);
    }

    String signatureInBase64() {
        return Base64.getEncoder().encodeToString(signature);
    }

    /** Who signs all after it, when it hands over to another key. */
    Optional<OpenSealKey> nextKey() {
        var said = TEXT.matcher(text);
        return said.matches() ? Optional.ofNullable(said.group("next")).map(OpenSealKey::new) : Optional.empty();
    }

    /** Whether it says of itself what its row says, and follows the other. */
    boolean follows(Optional<Checkpoint> previous) {
        var said = TEXT.matcher(text);
        return said.matches()
                && said.group("number").equals(Integer.toString(number))
                && said.group("first").equals(Long.toString(firstSeal))
                && said.group("last").equals(Long.toString(lastSeal))
                && said.group("name").equals(Segment.fileName(number))
                && said.group("previous")
                        .equals(previous.map(Checkpoint::sha256).orElse(NONE))
                && number == previous.map(Checkpoint::number).orElse(0) + 1
                && firstSeal == previous.map(Checkpoint::lastSeal).orElse(0L) + 1;
    }

    /** Whether its segment is the one that it was made of. */
    boolean isOf(Segment segment) {
        var said = TEXT.matcher(text);
        return said.matches() && said.group("segment").equals(SealedLine.sha256(segment.text()));
    }
}

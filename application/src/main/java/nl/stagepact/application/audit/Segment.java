package nl.stagepact.application.audit;

import java.util.List;

/**
 * The leaves of consecutive seals, as a file for {@code sha256sum -c}: a hash and a file name on each line.
 *
 * @param leaves SHA-256 in hexadecimal, the first one of {@code firstSeal}
 */
record Segment(long firstSeal, List<String> leaves) {

    static final int MOST = 1_000;

    Segment {
        leaves = List.copyOf(leaves);
    }

    static String fileName(int number) {
        return "segment-%06d.sha256".formatted(number);
    }

    static String eventFileName(long seal) {
        return "event-%08d".formatted(seal);
    }

    long lastSeal() {
        return firstSeal + leaves.size() - 1;
    }

    String text() {
        var text = new StringBuilder();
        for (int i = 0; i < leaves.size(); i++) {
            text.append(leaves.get(i))
                    .append("  ")
                    .append(eventFileName(firstSeal + i))
                    .append('\n');
        }
        return text.toString();
    }
}

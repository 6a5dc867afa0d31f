package nl.stagepact.application.exchange;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;

/**
 * The text of a file, whichever way a spreadsheet wrote it: UTF-8 with or without a byte order mark, UTF-16 ("Unicode text"),
 * or Windows-1252; with semicolons, commas or tabs.
 *
 * @param text without byte order mark and without Excel's line {@code sep=;}
 * @param linesBefore how many lines stand before the text
 */
record FileText(String text, char separator, int linesBefore) {

    private static final Charset WINDOWS = Charset.forName("windows-1252");
    private static final Pattern SEPARATOR_LINE = Pattern.compile("(?i)\"?sep=([;,\\t|])\"?\\h*(\\r\\n|\\r|\\n|$)");
    private static final List<Character> SEPARATORS = List.of(';', ',', '\t');
    /** Enough to tell how a file is written. */
    private static final int SAMPLE = 4096;

    static FileText of(byte[] file) {
        var text = decoded(file);
        var said = SEPARATOR_LINE.matcher(text);
        return said.lookingAt()
                ? new FileText(text.substring(said.end()), said.group(1).charAt(0), 1)
                : new FileText(text, mostFrequentSeparator(text), 0);
    }

    private static String decoded(byte[] file) {
        if (startsWith(file, 0xEF, 0xBB, 0xBF)) {
            return new String(file, 3, file.length - 3, StandardCharsets.UTF_8);
        }
        if (startsWith(file, 0xFF, 0xFE) || startsWith(file, 0xFE, 0xFF)) {
            // reads the byte order mark itself
            return new String(file, StandardCharsets.UTF_16);
        }
        if (mostAreZero(file, 1) && !mostAreZero(file, 0)) {
            return new String(file, StandardCharsets.UTF_16LE);
        }
        if (mostAreZero(file, 0) && !mostAreZero(file, 1)) {
            return new String(file, StandardCharsets.UTF_16BE);
        }
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(file))
                    .toString();
        } catch (CharacterCodingException e) {
            // whatever is no UTF-8 was written by a Windows of Western Europe
            return new String(file, WINDOWS);
        }
    }

    private static boolean startsWith(byte[] file, int... mark) {
        return file.length >= mark.length
                && java.util.stream.IntStream.range(0, mark.length).allMatch(i -> (file[i] & 0xFF) == mark[i]);
    }

    /** Of every second byte, from the first or the second on: in UTF-16 our letters have a zero in one half. */
    private static boolean mostAreZero(byte[] file, int from) {
        var sample = Arrays.copyOf(file, Math.min(file.length, SAMPLE));
        int all = 0;
        int zero = 0;
        for (int i = from; i < sample.length; i += 2) {
            all++;
            zero += sample[i] == 0 ? 1 : 0;
        }
        return all > 1 && zero * 2 > all;
    }

    /** In the first line, outside quotes. */
    private static char mostFrequentSeparator(String text) {
        var header = text.lines().filter(line -> !line.isBlank()).findFirst().orElse("");
        var bare = header.replaceAll("\"[^\"]*\"", "");
        return SEPARATORS.stream()
                .max(Comparator.comparingLong((Character separator) ->
                                bare.chars().filter(c -> c == separator).count())
                        // of equals the first
                        .thenComparing(separator -> -SEPARATORS.indexOf(separator)))
                .orElseThrow();
    }
}

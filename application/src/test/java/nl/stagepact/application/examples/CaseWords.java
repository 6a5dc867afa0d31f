package nl.stagepact.application.examples;

import java.util.List;

/** Words that stand nowhere but where this case's people put them. */
record CaseWords(
        String account, String minutes, String findings, String motivation, String grounds, String conclusion) {

    static CaseWords fresh() {
        var mark = Long.toString(System.nanoTime() % 1_000_000_000);
        return new CaseWords(
                "kanariegeel" + mark,
                "lijsterbes" + mark,
                "roodborst" + mark,
                "zwaluwstaart" + mark,
                "meesbol" + mark,
                "uilskuiken" + mark);
    }

    List<String> all() {
        return List.of(account, minutes, findings, motivation, grounds, conclusion);
    }
}

package nl.stagepact.application.exchange;

import java.util.List;

/** @param problems the first of them, by line; in a list of imports none */
record FoundImport(Import found, List<LineProblem> problems) {

    static final int PROBLEMS_SHOWN = 1_000;
}

package nl.stagepact.application.exchange;

import nl.stagepact.domain.shared.Rule;

/** What is refused about imports. */
enum ImportRule implements Rule {
    A_FILE_IS_CHECKED_BEFORE_IT_IS_RUN(
            "IMPORT_NOT_CHECKED", "Dit bestand wordt nog gecontroleerd.", "This file is still being checked."),
    A_FILE_WITH_PROBLEMS_IS_NOT_RUN(
            "IMPORT_HAS_PROBLEMS",
            "In dit bestand kloppen regels niet. Verbeter ze, of vraag om alleen de goede regels (onlyClean).",
            "Lines of this file are not right. Mend them, or ask for the clean lines only (onlyClean)."),
    A_FILE_IS_KEPT_FOR_ONE_DAY(
            "IMPORT_EXPIRED",
            "Dit bestand is niet meer bewaard. Stuur het opnieuw.",
            "This file is no longer kept. Send it again."),
    AN_IMPORT_THAT_RUNS_IS_NOT_DISCARDED("IMPORT_RUNNING", "Deze import loopt.", "This import is running.");

    private final Words words;

    ImportRule(String code, String dutch, String english) {
        this.words = new Words(code, dutch, english);
    }

    @Override
    public Words words() {
        return words;
    }
}

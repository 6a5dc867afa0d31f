package nl.stagepact.projections.audit;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import nl.stagepact.domain.shared.Period;

/** Days and periods as one says them. */
final class Words {

    private static final DateTimeFormatter DUTCH = DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.of("nl", "NL"));
    private static final DateTimeFormatter ENGLISH = DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.UK);

    private Words() {}

    static String dutch(LocalDate date) {
        return DUTCH.format(date);
    }

    static String english(LocalDate date) {
        return ENGLISH.format(date);
    }

    static String dutch(Period period) {
        return "van %s tot en met %s".formatted(dutch(period.startDate()), dutch(period.endDate()));
    }

    static String english(Period period) {
        return "from %s to %s".formatted(english(period.startDate()), english(period.endDate()));
    }
}

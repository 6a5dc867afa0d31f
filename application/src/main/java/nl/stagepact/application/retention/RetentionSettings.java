package nl.stagepact.application.retention;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import nl.stagepact.application.platform.CannotStart;
import nl.stagepact.domain.erasure.RetentionDuty;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * How long each kind of data is kept, under {@code stagepact.retention}.
 *
 * @param version of the terms; each erasure keeps the one by which it was decided
 * @param schedule when the job runs, as db-scheduler writes it: {@code DAILY|04:30|Europe/Amsterdam}; {@code -} for never
 * @param kinds every one of {@link DataKind}
 */
@ConfigurationProperties("stagepact.retention")
record RetentionSettings(int version, String schedule, Map<DataKind, Kept> kinds) {

    /**
     * @param term {@code none} where the kind has no term of its own
     * @param ground by which it may be kept that long
     */
    record Kept(String term, Ground ground) {

        Term parsed() {
            return Term.of(term);
        }
    }

    /** @throws CannotStart when a kind lacks, or has a term where it can't have one, or none where it must */
    RetentionSettings {
        kinds = new EnumMap<>(kinds);
        var wrong = Arrays.stream(DataKind.values())
                .filter(isWrongIn(kinds))
                .map(DataKind::pathName)
                .collect(Collectors.joining(", "));
        if (!wrong.isEmpty()) {
            throw new CannotStart(
                    "In stagepact.retention.kinds ontbreekt of klopt niet: " + wrong + ".",
                    "stagepact.retention.kinds lacks these, or says what can't be: " + wrong + ".");
        }
    }

    private static Predicate<DataKind> isWrongIn(Map<DataKind, Kept> kinds) {
        return kind -> !kinds.containsKey(kind) || !fits(kind, kinds.get(kind).parsed());
    }

    private static boolean fits(DataKind kind, Term term) {
        return switch (kind.end()) {
            case ERASURE, KEY, JOB, ELSEWHERE ->
                term.isPositive()
                        && (kind != DataKind.PLACEMENTS || term.years().isPresent());
            case WITH_PERSON, NEVER -> term.length().isEmpty();
        };
    }

    Term term(DataKind kind) {
        return kinds.get(kind).parsed();
    }

    RetentionDuty duty() {
        return new RetentionDuty(version, term(DataKind.PLACEMENTS).years().orElseThrow());
    }

    Ground ground(DataKind kind) {
        return kinds.get(kind).ground();
    }
}

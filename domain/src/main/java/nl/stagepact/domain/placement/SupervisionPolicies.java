package nl.stagepact.domain.placement;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/**
 * Every edition of the windows that there ever was, the oldest first. A placement is planned by the edition that is valid on
 * that day, which stands on the event, and keeps it for life: another period and an interruption move its windows by the same
 * numbers. So a new edition never touches what is planned.
 */
public record SupervisionPolicies(List<SupervisionPolicy> editions) {

    /** @throws IllegalArgumentException when they are not numbered and dated in their order */
    public SupervisionPolicies {
        editions = List.copyOf(editions);
        if (editions.isEmpty()) {
            throw new IllegalArgumentException("There is no edition");
        }
        for (int i = 1; i < editions.size(); i++) {
            var edition = editions.get(i);
            var before = editions.get(i - 1);
            if (edition.version() <= before.version()
                    || !edition.validFromDate().isAfter(before.validFromDate())) {
                throw new IllegalArgumentException(
                        "Edition %d does not come after edition %d".formatted(edition.version(), before.version()));
            }
        }
    }

    public static SupervisionPolicies firstEdition() {
        return new SupervisionPolicies(List.of(SupervisionPolicy.firstEdition()));
    }

    public SupervisionPolicies followedBy(List<SupervisionPolicy> later) {
        return new SupervisionPolicies(
                Stream.concat(editions.stream(), later.stream()).toList());
    }

    /** By which new plans are made on that day. */
    SupervisionPolicy validOn(LocalDate day) {
        return editions.reversed().stream()
                .filter(each -> !each.validFromDate().isAfter(day))
                .findFirst()
                .orElse(editions.getFirst());
    }

    /** Of an edition that is configured no more, the one before it. */
    SupervisionPolicy edition(int version) {
        return editions.reversed().stream()
                .filter(each -> each.version() <= version)
                .findFirst()
                .orElse(editions.getFirst());
    }
}

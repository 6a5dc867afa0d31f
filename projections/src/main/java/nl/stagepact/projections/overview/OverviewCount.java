package nl.stagepact.projections.overview;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.stagepact.domain.placement.ConversationKind;
import nl.stagepact.domain.placement.PlacementStatus;
import nl.stagepact.domain.report.ReportStatus;
import nl.stagepact.domain.shared.Id;
import nl.stagepact.domain.shared.SchoolId;
import nl.stagepact.projections.employer.EmployerFile.Employer;
import nl.stagepact.projections.overview.EmployerOverview.ConversationsHeld;
import nl.stagepact.projections.overview.EmployerOverview.OfferChoices;
import nl.stagepact.projections.overview.EmployerOverview.OfferRejections;
import nl.stagepact.projections.overview.EmployerOverview.Overview;
import nl.stagepact.projections.overview.EmployerOverview.PlacementCourse;
import nl.stagepact.projections.overview.EmployerOverview.RecognitionOn;
import nl.stagepact.projections.overview.EmployerOverview.Rejection;
import nl.stagepact.projections.overview.EmployerOverview.ReportCourse;
import nl.stagepact.projections.overview.EmployerOverview.SchoolPlacements;
import nl.stagepact.projections.overview.EmployerOverview.Standing;
import nl.stagepact.projections.overview.EmployerOverview.Step;
import nl.stagepact.projections.overview.EmployerOverview.Went;

/** Counts what was recorded by the end of a day. */
record OverviewCount(
        Employer employer,
        LocalDate date,
        List<OfferChoices> offers,
        List<PlacementCourse> placements,
        List<ReportCourse> reports) {

    /** @param handlesCases whoever reads it; all others learn not even how many there are */
    Overview told(Function<Collection<SchoolId>, Map<Id, String>> names, boolean handlesCases) {
        var ended = placements.stream()
                .filter(each -> standing(each)
                        .filter(PlacementStatus.TERMINATED::equals)
                        .isPresent())
                .toList();
        return new Overview(
                employer.id(),
                employer.name(),
                date,
                employer.crebos().stream()
                        .map(crebo -> new RecognitionOn(crebo, employer.statusOn(crebo, date)))
                        .toList(),
                schools(names),
                rejections(),
                counted(ended.stream().flatMap(each -> each.reason().stream())),
                (int) ended.stream().filter(each -> each.reason().isEmpty()).count(),
                handlesCases ? Optional.of(counted(reports.stream().flatMap(this::standing))) : Optional.empty());
    }

    private List<SchoolPlacements> schools(Function<Collection<SchoolId>, Map<Id, String>> names) {
        var bySchool = placements.stream()
                .filter(each -> standing(each).isPresent())
                .collect(Collectors.groupingBy(PlacementCourse::schoolId));
        var known = names.apply(bySchool.keySet());
        return bySchool.entrySet().stream()
                .map(school -> new SchoolPlacements(
                        school.getKey(),
                        Optional.ofNullable(known.get(school.getKey())),
                        counted(school.getValue().stream().flatMap(each -> standing(each).stream())),
                        conversations(school.getValue())))
                .sorted(Comparator.comparing(
                                (SchoolPlacements school) -> school.schoolName().orElse(""))
                        .thenComparing(school -> school.schoolId().value()))
                .toList();
    }

    private Optional<PlacementStatus> standing(PlacementCourse placement) {
        return placement.steps().stream()
                .filter(step -> isRecorded(step.date()))
                .map(Step::status)
                .reduce((_, later) -> later);
    }

    private Stream<ReportStatus> standing(ReportCourse report) {
        return report.standings().stream()
                .filter(standing -> isRecorded(standing.date()))
                .map(Standing::status)
                .reduce((_, later) -> later)
                .stream();
    }

    private ConversationsHeld conversations(List<PlacementCourse> placed) {
        var all = counted(placed.stream().flatMap(this::went));
        return new ConversationsHeld(
                all.getOrDefault(Went.IN_TIME, 0), all.getOrDefault(Went.LATE, 0), all.getOrDefault(Went.MISSED, 0));
    }

    /** Of the three that the law asks for. */
    private Stream<Went> went(PlacementCourse placement) {
        var last = new HashMap<Object, Went>();
        placement.conversations().stream()
                .filter(heard -> heard.conversation().kind() != ConversationKind.EXIT_CONVERSATION)
                .filter(heard -> isRecorded(heard.date()))
                .forEach(heard -> last.put(heard.conversation(), heard.went()));
        return last.values().stream();
    }

    private List<OfferRejections> rejections() {
        return offers.stream()
                .map(offer -> new OfferRejections(
                        offer.id(),
                        offer.title(),
                        counted(offer.rejections().stream()
                                .filter(each -> isRecorded(each.date()))
                                .map(Rejection::reason))))
                .filter(offer -> !offer.reasons().isEmpty())
                .sorted(Comparator.comparing(OfferRejections::title)
                        .thenComparing(offer -> offer.offerId().value()))
                .toList();
    }

    private boolean isRecorded(LocalDate day) {
        return !day.isAfter(date);
    }

    private static <K> Map<K, Integer> counted(Stream<K> all) {
        return all.collect(Collectors.toMap(Function.identity(), _ -> 1, Integer::sum));
    }
}

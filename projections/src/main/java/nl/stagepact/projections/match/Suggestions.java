package nl.stagepact.projections.match;

import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.stagepact.domain.employer.RecognitionStatus;
import nl.stagepact.domain.match.MatchPolicy;
import nl.stagepact.domain.match.Matching;
import nl.stagepact.domain.match.Matching.Suggestion;
import nl.stagepact.domain.match.Opening;
import nl.stagepact.domain.match.Reason;
import nl.stagepact.domain.match.Wish;
import nl.stagepact.domain.shared.Actor;
import nl.stagepact.domain.shared.OfferId;
import nl.stagepact.domain.shared.OrganisationType;
import nl.stagepact.domain.shared.SchoolId;
import nl.stagepact.domain.shared.StudentId;
import nl.stagepact.domain.shared.Subjects;
import nl.stagepact.projections.employer.EmployerFile;
import nl.stagepact.projections.engine.Page;
import nl.stagepact.projections.engine.PageOf;
import nl.stagepact.projections.offer.CandidacyDesk;
import nl.stagepact.projections.offer.OfferMarket;
import nl.stagepact.projections.offer.OfferMarket.Offer;
import nl.stagepact.projections.offer.OfferMarket.SeenOffer;
import nl.stagepact.projections.student.StudentFile;
import nl.stagepact.projections.student.StudentFile.Student;
import nl.stagepact.projections.student.StudentFile.StudentProfile;
import nl.stagepact.projections.student.UnplacedList;
import nl.stagepact.projections.student.UnplacedList.SeenSeeker;
import org.axonframework.queryhandling.QueryHandler;

/** Answers what fits together, best first, with the reasons. */
public final class Suggestions {

    private final Matching matching = new Matching(MatchPolicy.firstEdition());
    private final OfferMarket market;
    private final CandidacyDesk candidacies;
    private final EmployerFile employers;
    private final StudentFile students;
    private final UnplacedList unplaced;
    private final Draw draw;

    public Suggestions(
            OfferMarket market,
            CandidacyDesk candidacies,
            EmployerFile employers,
            StudentFile students,
            UnplacedList unplaced) {
        this.market = market;
        this.candidacies = candidacies;
        this.employers = employers;
        this.students = students;
        this.unplaced = unplaced;
        draw = new Draw(market);
    }

    /** @param reasons what fits, and what doesn't, the weightiest first */
    public record SuggestedOffer(SeenOffer offer, List<Reason> reasons) {}

    /** @param page empty for who isn't looking for a place or has one */
    public record SuggestedOffers(StudentId forStudent, PageOf<SuggestedOffer> page) {}

    /** @param reasons what fits, and what doesn't, the weightiest first */
    public record SuggestedStudent(Student student, List<Reason> reasons) {}

    /** @param of the school whose students these are */
    public record SuggestedStudents(OfferId forOffer, SchoolId of, PageOf<SuggestedStudent> page) {}

    /**
     * Which open offers fit this student. Answered with {@code Optional<SuggestedOffers>}; nothing for a student whom the
     * reader may not see.
     *
     * @param municipality to begin with; asked for each time and kept nowhere, as it may be where the student lives
     * @param today the business day on which recognitions must hold
     */
    public record FindSuggestionsForStudent(
            StudentId student, Optional<String> municipality, LocalDate today, Page page) {}

    /**
     * Which of the reader's own students fit this offer. Answered with {@code Optional<SuggestedStudents>}; nothing for an
     * offer that the reader may not see.
     *
     * @param today the business day on which the recognition must hold
     */
    public record FindSuggestionsForOffer(OfferId offer, LocalDate today, Page page) {}

    @QueryHandler
    Optional<SuggestedOffers> answer(FindSuggestionsForStudent query, Actor actor) {
        return Optional.ofNullable(students.byId(List.of(query.student())).get(query.student()))
                .filter(student -> actor.reaches(Subjects.of(student.id(), student.schoolId())))
                .map(student -> new SuggestedOffers(
                        student.id(),
                        unplaced.looking(student.id())
                                .flatMap(seen -> wish(seen, query.municipality()))
                                .map(wish -> offersFor(student.id(), wish, query))
                                .orElseGet(() -> PageOf.of(List.of(), query.page()))));
    }

    private PageOf<SuggestedOffer> offersFor(StudentId student, Wish wish, FindSuggestionsForStudent query) {
        var offers = open(draw.offersFor(wish, query.today()), candidacies.offersOf(student), query.today());
        var openings = new LinkedHashMap<OfferId, Opening>();
        offers.forEach((id, offer) -> openings.put(id, Opening.of(offer.terms())));
        return PageOf.of(matching.forStudent(wish, openings, query.today()), query.page())
                .mapAll(suggestions -> {
                    var named = market.seen(suggestions.stream()
                                    .map(suggestion -> offers.get(suggestion.of()))
                                    .toList())
                            .iterator();
                    return suggestions.stream()
                            .map(suggestion -> new SuggestedOffer(
                                    named.next(), suggestion.fit().reasons()))
                            .toList();
                });
    }

    /** Those that take candidates, for which the student wasn't proposed yet and whose employer may train for them. */
    private Map<OfferId, Offer> open(Collection<Offer> drawn, Set<OfferId> proposedFor, LocalDate today) {
        var known =
                employers.byId(drawn.stream().map(Offer::employerId).distinct().toList());
        var open = new LinkedHashMap<OfferId, Offer>();
        for (var offer : drawn) {
            var employer = Optional.ofNullable(known.get(offer.employerId()));
            if (Draw.takesCandidates(offer, today)
                    && !proposedFor.contains(offer.id())
                    && employer.filter(it -> mayTrain(it, offer, today)).isPresent()) {
                open.put(offer.id(), offer);
            }
        }
        return open;
    }

    /** As a candidacy would ask it: today and on the first day. */
    static boolean mayTrain(EmployerFile.Employer employer, Offer offer, LocalDate today) {
        var terms = offer.terms();
        return !terms.level().needsRecognition()
                || List.of(today, terms.period().startDate()).stream()
                        .allMatch(day -> employer.statusOn(terms.crebo(), day) == RecognitionStatus.GRANTED);
    }

    @QueryHandler
    Optional<SuggestedStudents> answer(FindSuggestionsForOffer query, Actor actor) {
        return actor.organisationId()
                .filter(_ -> actor.organisationType() == OrganisationType.SCHOOL)
                .map(SchoolId::new)
                .flatMap(school -> market.seenBy(actor, query.offer())
                        .map(seen -> new SuggestedStudents(
                                query.offer(), school, studentsFor(seen.offer(), school, query))));
    }

    private PageOf<SuggestedStudent> studentsFor(Offer offer, SchoolId school, FindSuggestionsForOffer query) {
        if (open(List.of(offer), Set.of(), query.today()).isEmpty()) {
            return PageOf.of(List.of(), query.page());
        }
        var terms = offer.terms();
        var criteria = Draw.studentsLike(terms.level(), terms.learningPath(), List.of(terms.crebo()), terms.period())
                .where("schoolId", school);
        var proposed = candidacies.studentsOf(List.of(offer.id())).getOrDefault(offer.id(), Set.of());
        var files = new LinkedHashMap<StudentId, Student>();
        var wishes = new LinkedHashMap<StudentId, Wish>();
        for (var seeker : unplaced.looking(criteria, Draw.AT_MOST)) {
            if (!proposed.contains(seeker.seeker().id())) {
                seeker.student().ifPresent(student -> files.put(student.id(), student));
                wish(seeker).ifPresent(wish -> wishes.put(seeker.seeker().id(), wish));
            }
        }
        return PageOf.of(matching.forOffer(Opening.of(terms), wishes, query.today()), query.page())
                .map(suggestion -> suggested(suggestion, files));
    }

    private static SuggestedStudent suggested(Suggestion<StudentId> suggestion, Map<StudentId, Student> files) {
        return new SuggestedStudent(files.get(suggestion.of()), suggestion.fit().reasons());
    }

    static Optional<Wish> wish(SeenSeeker seen) {
        return wish(seen, Optional.empty());
    }

    /**
     * The one place where a student becomes what the ranking gets; nothing while there is no file yet, or no period that is
     * sought.
     */
    private static Optional<Wish> wish(SeenSeeker seen, Optional<String> municipality) {
        var seeker = seen.seeker();
        return seen.student()
                .flatMap(student -> seeker.wanted().map(wanted -> {
                    var profile = student.profile();
                    return new Wish(
                            seeker.programme(),
                            seeker.level(),
                            seeker.learningPath(),
                            profile.flatMap(StudentProfile::type),
                            wanted,
                            profile.flatMap(StudentProfile::availability),
                            municipality,
                            profile.flatMap(StudentProfile::region),
                            profile.map(StudentProfile::themes).orElse(Set.of()));
                }));
    }
}

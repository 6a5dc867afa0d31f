package nl.stagepact.domain.laws;

import static nl.stagepact.domain.placement.Signatory.*;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.Set;
import nl.stagepact.domain.erasure.ErasureEvent.SubjectErased;
import nl.stagepact.domain.kit.InMemoryCalendar;
import nl.stagepact.domain.laws.Books.Occupation;
import nl.stagepact.domain.laws.Books.PlacementPage;
import nl.stagepact.domain.offer.CandidacyStatus;
import nl.stagepact.domain.offer.OfferEvent;
import nl.stagepact.domain.offer.OfferEvent.CandidacyEvent;
import nl.stagepact.domain.offer.OfferEvent.CandidacyExpired;
import nl.stagepact.domain.offer.OfferEvent.CandidateConfirmed;
import nl.stagepact.domain.offer.OfferEvent.CandidateProposed;
import nl.stagepact.domain.offer.OfferEvent.CandidateUnveiled;
import nl.stagepact.domain.offer.OfferEvent.OfferRevised;
import nl.stagepact.domain.offer.OfferEvent.PlacementOffered;
import nl.stagepact.domain.placement.PlacementEvent;
import nl.stagepact.domain.placement.PlacementEvent.AgreementAmended;
import nl.stagepact.domain.placement.PlacementEvent.AgreementConcluded;
import nl.stagepact.domain.placement.PlacementEvent.AgreementDrawnUp;
import nl.stagepact.domain.placement.PlacementEvent.AgreementSigned;
import nl.stagepact.domain.placement.PlacementEvent.PlacementCompleted;
import nl.stagepact.domain.placement.PlacementEvent.PlacementStarted;
import nl.stagepact.domain.placement.PlacementStatus;
import nl.stagepact.domain.placement.PlannedConversation;
import nl.stagepact.domain.placement.TermEvent.ConversationTermEvent;
import nl.stagepact.domain.placement.TermEvent.SigningOverdue;
import nl.stagepact.domain.placement.TermEvent.StartBlocked;
import nl.stagepact.domain.report.ReportEvent;
import nl.stagepact.domain.shared.Crebo;
import nl.stagepact.domain.shared.EducationLevel;
import nl.stagepact.domain.shared.EmployerId;
import nl.stagepact.domain.shared.OfferId;
import nl.stagepact.domain.shared.Period;
import nl.stagepact.domain.shared.PlacementId;
import nl.stagepact.domain.shared.SchoolId;
import nl.stagepact.domain.shared.StudentId;
import nl.stagepact.domain.shared.Subjects;
import nl.stagepact.domain.student.StudentEvent;
import nl.stagepact.domain.student.StudentEvent.StudentLeft;
import org.axonframework.eventhandling.DomainEventMessage;

/** What must always hold, whatever was asked: the laws of the domain page that the domain alone answers for. */
final class Laws {

    private final Books books;
    private final Set<StudentId> left = new HashSet<>();

    Laws(Books books) {
        this.books = books;
    }

    /** Writes the event into the books and holds the laws against it. */
    void judge(DomainEventMessage<?> message, LocalDate today) {
        var event = message.getPayload();
        books.write(event);
        everyoneConcernedIsNamedAndNobodyElse(message);
        switch (event) {
            case PlacementOffered e ->
                recognised(
                        e.employerId(),
                        e.terms().level(),
                        e.terms().crebo(),
                        e.terms().period(),
                        today);
            case OfferRevised e ->
                recognised(
                        books.offers.get(e.offerId()).employer,
                        e.terms().level(),
                        e.terms().crebo(),
                        e.terms().period(),
                        today);
            case CandidateProposed e -> {
                var terms = books.offers.get(e.offerId()).terms;
                recognised(e.employerId(), terms.level(), terms.crebo(), terms.period(), today);
            }
            case CandidateUnveiled e -> {
                var candidacy = books.candidacies.get(e.candidacyId());
                assertThat(candidacy.blind).as("who is unveiled was veiled").isTrue();
                assertThat(candidacy.status).as("who is unveiled was accepted").isEqualTo(CandidacyStatus.ACCEPTED);
            }
            case CandidateConfirmed e -> {
                var candidacy = books.candidacies.get(e.candidacyId());
                assertThat(candidacy.unveiled)
                        .as("a blind employer knows whom it gets")
                        .isEqualTo(candidacy.blind);
            }
            case CandidacyExpired e ->
                assertThat(books.candidacies.get(e.candidacyId()).answerBefore)
                        .as("the day after the term of an expired candidacy")
                        .isBeforeOrEqualTo(today);
            case AgreementDrawnUp e -> recognised(books.placements.get(e.placementId()), today);
            case AgreementSigned e -> {
                var page = books.placements.get(e.placementId());
                // a running placement goes on: what it amends is not a new agreement
                if (page.holds.isEmpty()) {
                    recognised(page, today);
                }
            }
            case AgreementAmended e ->
                nobodyIsInTwoPlacesAtOnce(
                        books.placements.get(e.placementId()).place.studentId());
            case AgreementConcluded e -> {
                var page = books.placements.get(e.placementId());
                allSignedTheVersionThatHolds(page);
                nobodyIsInTwoPlacesAtOnce(page.place.studentId());
            }
            case PlacementStarted e -> {
                recognised(books.placements.get(e.placementId()), today);
                allSignedTheVersionThatHolds(books.placements.get(e.placementId()));
            }
            case ConversationTermEvent e -> {
                var page = books.placements.get(e.placementId());
                assertThat(page.missing())
                        .as("what is still owed when somebody is reminded of it")
                        .contains(new PlannedConversation(
                                e.conversation(),
                                page.plan.stream()
                                        .filter(each -> each.conversation().equals(e.conversation()))
                                        .findFirst()
                                        .orElseThrow()
                                        .window()
                                        .filter(window -> window.closesDate().equals(e.closesDate()))));
                assertThat(page.interrupted.filter(from -> !from.isAfter(today)))
                        .as("nobody owes anything while it is interrupted")
                        .isEmpty();
            }
            case SigningOverdue e -> unsigned(e.placementId(), e.startDate().minusDays(7), today);
            case StartBlocked e -> unsigned(e.placementId(), e.startDate(), today);
            case PlacementCompleted e -> nothingIsMissing(books.placements.get(e.placementId()));
            default -> {
                // no law about this one alone
            }
        }
        if (event instanceof StudentLeft e) {
            left.add(e.studentId());
        }
        if (event instanceof OfferEvent e) {
            seatsAreGivenOnce(e.offerId());
        }
        if (event instanceof CandidateProposed e) {
            assertThat(left).as("students who have left").doesNotContain(e.studentId());
        }
        if (event instanceof CandidateConfirmed e) {
            assertThat(left)
                    .as("students who have left")
                    .doesNotContain(e.place().studentId());
            nobodyIsInTwoPlacesAtOnce(e.place().studentId());
        }
    }

    private void unsigned(PlacementId placement, LocalDate from, LocalDate today) {
        assertThat(today).isAfterOrEqualTo(from);
        assertThat(books.placements.get(placement).holds)
                .as("what all have signed")
                .isEmpty();
    }

    /** Law 1. */
    private void seatsAreGivenOnce(OfferId offer) {
        assertThat(books.candidacies.values().stream()
                        .filter(page -> page.offer.equals(offer))
                        .filter(page ->
                                page.status == CandidacyStatus.ACCEPTED || page.status == CandidacyStatus.CONFIRMED)
                        .count())
                .as("law 1: accepted and confirmed candidates of offer %s", offer)
                .isLessThanOrEqualTo(books.offers.get(offer).terms.seats());
    }

    /** Law 2: the load of a student only rises where a placement begins. */
    private void nobodyIsInTwoPlacesAtOnce(StudentId student) {
        var places = books.occupations.values().stream()
                .filter(place -> place.student().equals(student))
                .toList();
        for (var place : places) {
            var together = places.stream()
                    .filter(other -> other.period().contains(place.period().startDate()))
                    .toList();
            if (together.size() > 1) {
                assertThat(together)
                        .as("law 2: full-time placements of student %s in one period", student)
                        .allMatch(each -> each.hoursPerWeek() < InMemoryCalendar.FULL_TIME_FROM);
                assertThat(together.stream().mapToInt(Occupation::hoursPerWeek).sum())
                        .as(
                                "law 2: hours a week of student %s from %s",
                                student, place.period().startDate())
                        .isLessThanOrEqualTo(InMemoryCalendar.HOURS_IN_A_WEEK);
            }
        }
    }

    /** Law 3. */
    private static void allSignedTheVersionThatHolds(PlacementPage placement) {
        var holds = placement.holds.orElseThrow(() -> new AssertionError("law 3: nothing was signed by all"));
        assertThat(holds.signatories()).as("law 3: who must sign").contains(STUDENT, SCHOOL, EMPLOYER);
        assertThat(holds.signatures().keySet()).as("law 3: who signed").isEqualTo(holds.signatories());
        assertThat(new HashSet<>(holds.signatures().values()))
                .as("law 3: the version and document that all signed")
                .hasSize(1)
                .allMatch(signed -> signed.startsWith(holds.version() + " "));
    }

    /** Law 4, with the two records that the law asks for. */
    private static void nothingIsMissing(PlacementPage placement) {
        assertThat(placement.plan).as("law 4: planned conversations").isNotEmpty();
        assertThat(placement.missing()).as("law 4: conversations missing").isEmpty();
        assertThat(placement.judged && placement.decided).as("both records").isTrue();
    }

    /** Law 5. */
    private void recognised(PlacementPage placement, LocalDate today) {
        recognised(
                placement.place.employerId(),
                placement.place.level(),
                placement.place.crebo(),
                placement.content.orElseThrow().period().orElseThrow(),
                today);
    }

    private void recognised(EmployerId employer, EducationLevel level, Crebo crebo, Period period, LocalDate today) {
        if (level.name().startsWith("MBO")) {
            assertThat(books.recognitions.isRecognised(employer, crebo, today))
                    .as("law 5: %s recognised for %s on %s", employer, crebo, today)
                    .isTrue();
            assertThat(books.recognitions.isRecognised(employer, crebo, period.startDate()))
                    .as("law 5: %s recognised for %s on the first day", employer, crebo)
                    .isTrue();
        }
    }

    /** Law 5, of what was there before: once all automations have done their work. */
    void nobodyWaitsWhereNobodyIsTrained(LocalDate today) {
        books.candidacies.forEach((id, page) -> {
            var offer = books.offers.get(page.offer);
            if (page.status.isOpen() && offer.terms.level().name().startsWith("MBO")) {
                assertThat(books.recognitions.isRecognised(offer.employer, offer.terms.crebo(), today))
                        .as(
                                "law 5: candidacy %s waits for %s, recognised for %s on %s",
                                id, offer.employer, offer.terms.crebo(), today)
                        .isTrue();
            }
        });
    }

    /** Where a placement has ended no appointment is left for a day that is still to come. */
    void nobodyWaitsWhereNobodyComes(LocalDate today) {
        var ended = EnumSet.of(PlacementStatus.COMPLETED, PlacementStatus.TERMINATED, PlacementStatus.CANCELLED);
        books.placements.forEach((id, page) -> {
            if (ended.contains(page.status)) {
                books.diaries.nobodyIsExpected(id, today);
            }
        });
    }

    /** Whose event it is; of a candidacy, only its own student and school. */
    private void everyoneConcernedIsNamedAndNobodyElse(DomainEventMessage<?> message) {
        var subjects = Subjects.fromMetaData(message.getMetaData());
        assertThat(subjects.ids())
                .as("whom %s concerns", message.getPayload())
                .anyMatch(id -> id.value().toString().equals(message.getAggregateIdentifier()));
        switch (message.getPayload()) {
            case CandidacyEvent e -> {
                var candidacy = books.candidacies.get(e.candidacyId());
                assertThat(subjects.only(StudentId.class)).contains(candidacy.student);
                assertThat(subjects.only(SchoolId.class)).contains(candidacy.school);
            }
            case OfferEvent _ -> {
                assertThat(subjects.only(StudentId.class)).isEmpty();
                assertThat(subjects.only(SchoolId.class)).isEmpty();
            }
            case PlacementEvent e -> {
                var place = books.placements.get(e.placementId()).place;
                assertThat(subjects.only(StudentId.class)).contains(place.studentId());
                assertThat(subjects.only(SchoolId.class)).contains(place.schoolId());
                assertThat(subjects.only(EmployerId.class)).contains(place.employerId());
            }
            case ReportEvent e ->
                assertThat(subjects.only(EmployerId.class))
                        .contains(books.cases
                                .cases
                                .get(e.reportId())
                                .reported
                                .matter()
                                .employerId());
            default ->
                assertThat(subjects.only(StudentId.class).isPresent())
                        .as("%s concerns a student", message.getPayload())
                        .isEqualTo(message.getPayload() instanceof StudentEvent
                                || message.getPayload() instanceof SubjectErased e
                                        && e.studentId().isPresent());
        }
    }
}

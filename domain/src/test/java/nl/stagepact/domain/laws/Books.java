package nl.stagepact.domain.laws;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import nl.stagepact.domain.employer.EmployerEvent;
import nl.stagepact.domain.offer.AnswerTerm;
import nl.stagepact.domain.offer.CandidacyStatus;
import nl.stagepact.domain.offer.ConfirmedPlace;
import nl.stagepact.domain.offer.OfferEvent;
import nl.stagepact.domain.offer.OfferEvent.*;
import nl.stagepact.domain.offer.OfferTerms;
import nl.stagepact.domain.offer.Proposal;
import nl.stagepact.domain.placement.*;
import nl.stagepact.domain.placement.IncidentEvent.*;
import nl.stagepact.domain.placement.PlacementEvent.*;
import nl.stagepact.domain.placement.ReplacementEvent.*;
import nl.stagepact.domain.report.ReportEvent;
import nl.stagepact.domain.shared.CandidacyId;
import nl.stagepact.domain.shared.EmployerId;
import nl.stagepact.domain.shared.OfferId;
import nl.stagepact.domain.shared.Period;
import nl.stagepact.domain.shared.PlacementId;
import nl.stagepact.domain.shared.SchoolId;
import nl.stagepact.domain.shared.StudentId;

/** What somebody would know who had only read the events. Shares nothing with the aggregates: the laws are held against it. */
final class Books {

    final Map<OfferId, OfferPage> offers = new LinkedHashMap<>();
    final Map<CandidacyId, CandidacyPage> candidacies = new LinkedHashMap<>();
    final Map<PlacementId, PlacementPage> placements = new LinkedHashMap<>();
    final Diaries diaries = new Diaries();
    final CaseBooks cases = new CaseBooks();
    final Map<PlacementId, Occupation> occupations = new LinkedHashMap<>();
    final RecognitionBook recognitions = new RecognitionBook();

    static final class OfferPage {
        EmployerId employer;
        OfferTerms terms;
        LocalDate goneFrom;

        boolean isOnTheMarket(LocalDate today) {
            return today.isBefore(goneFrom) && today.isBefore(terms.period().startDate());
        }
    }

    static final class CandidacyPage {
        OfferId offer;
        StudentId student;
        SchoolId school;
        CandidacyStatus status = CandidacyStatus.PROPOSED;
        boolean blind;
        boolean unveiled;
        LocalDate answerBefore;
    }

    static final class PlacementPage {
        ConfirmedPlace place;
        PlacementStatus status = PlacementStatus.CONFIRMED;
        int version;
        Optional<AgreementContent> content = Optional.empty();
        final Map<Signatory, String> signatures = new EnumMap<>(Signatory.class);
        Set<Signatory> signatories = Set.of();
        boolean mentorWasNamedToSign;
        boolean refused;
        /** What all signed last, while a newer version may be on its way. */
        Optional<Concluded> holds = Optional.empty();

        List<PlannedConversation> plan = List.of();
        final Set<Conversation> done = new HashSet<>();
        Optional<AppointmentEvent> appointed = Optional.empty();
        LocalDate replacementDue = LocalDate.EPOCH;
        boolean replacementOpen;
        Optional<LocalDate> interrupted = Optional.empty();
        boolean judged;
        boolean decided;

        Stream<PlannedConversation> missing() {
            return plan.stream().filter(each -> each.window().isPresent() && !done.contains(each.conversation()));
        }
    }

    /** @param signatures who signed which version and document */
    record Concluded(
            int version, AgreementContent content, Set<Signatory> signatories, Map<Signatory, String> signatures) {}

    record Occupation(StudentId student, Period period, int hoursPerWeek) {}

    void write(Object event) {
        switch (event) {
            case EmployerEvent e -> recognitions.write(e);
            case OfferEvent e -> write(e);
            case PlacementEvent e -> write(e);
            case ReportEvent e -> cases.write(e);
            default -> {
                // schools and students change nothing that a law speaks of
            }
        }
    }

    private void write(OfferEvent event) {
        switch (event) {
            case PlacementOffered e -> {
                var page = offers.computeIfAbsent(e.offerId(), _ -> new OfferPage());
                page.employer = e.employerId();
                page.terms = e.terms();
                page.goneFrom = e.freshness().orElseThrow().untilDate();
            }
            case OfferRevised e -> offers.get(e.offerId()).terms = e.terms();
            case OfferReconfirmed e ->
                offers.get(e.offerId()).goneFrom = e.freshness().untilDate();
            case CandidateProposed e -> {
                var page = candidacies.computeIfAbsent(e.candidacyId(), _ -> new CandidacyPage());
                page.offer = e.offerId();
                page.student = e.studentId();
                page.school = e.schoolId();
                page.blind = e.proposal().orElseThrow().blind();
                asked(page, e.proposal().map(Proposal::term));
            }
            case CandidateConfirmed e -> {
                page(e).status = CandidacyStatus.CONFIRMED;
                occupations.put(
                        PlacementId.of(e.candidacyId()),
                        new Occupation(
                                e.place().studentId(),
                                e.place().period(),
                                e.place().hoursPerWeek()));
            }
            case CandidateInvited e -> {
                page(e).status = CandidacyStatus.INVITED;
                asked(page(e), e.term());
            }
            case CandidateAccepted e -> {
                page(e).status = CandidacyStatus.ACCEPTED;
                asked(page(e), e.term());
            }
            case CandidateRejected e -> page(e).status = CandidacyStatus.REJECTED;
            case CandidateWithdrawn e -> page(e).status = CandidacyStatus.WITHDRAWN;
            case CandidacyExpired e -> page(e).status = CandidacyStatus.EXPIRED;
            case SeatReleased e -> page(e).status = CandidacyStatus.RELEASED;
            case CandidateUnveiled e -> page(e).unveiled = true;
            case CandidacyReminded _ -> {
                // changes nobody's standing
            }
            case OfferReconfirmationAsked _, OfferExpired _, OfferWithdrawn _, OfferFilled _ -> {
                // says nothing about seats
            }
        }
    }

    private static void newVersion(PlacementPage page, int version, AgreementContent content, Formalities asked) {
        page.version = version;
        page.content = Optional.of(content);
        page.signatories = asked.signatories();
        page.signatures.clear();
        page.refused = false;
    }

    /** From the first day of any of these to the last, at the most hours a week. */
    private void occupy(PlacementId placement, AgreementContent... contents) {
        var periods =
                Stream.of(contents).map(each -> each.period().orElseThrow()).toList();
        var all = new Period(
                periods.stream()
                        .map(Period::startDate)
                        .min(Comparator.naturalOrder())
                        .orElseThrow(),
                periods.stream()
                        .map(Period::endDate)
                        .max(Comparator.naturalOrder())
                        .orElseThrow());
        int hours = Stream.of(contents)
                .mapToInt(each -> each.hoursPerWeek().orElseThrow())
                .max()
                .orElseThrow();
        occupations.computeIfPresent(placement, (_, was) -> new Occupation(was.student(), all, hours));
    }

    private void write(PlacementEvent event) {
        var page = placements.computeIfAbsent(event.placementId(), _ -> new PlacementPage());
        switch (event) {
            case PlacementConfirmed e -> page.place = e.place();
            case AgreementDrawnUp e -> {
                newVersion(page, e.version(), e.content(), e.asked());
                page.status = PlacementStatus.AGREEMENT_DRAWN_UP;
            }
            case AgreementAmended e -> {
                newVersion(page, e.version(), e.content(), e.formalities());
                occupy(e.placementId(), page.holds.orElseThrow().content(), e.content());
            }
            case AgreementAdjusted e ->
                page.holds = page.holds.map(
                        was -> new Concluded(was.version(), e.content(), was.signatories(), was.signatures()));
            case SignerDelegated e -> page.mentorWasNamedToSign |= e.party() == Signatory.EMPLOYER;
            case AgreementSigned e -> {
                page.signatures.put(e.party(), e.version() + " " + e.documentSha256());
                page.status = page.holds.isPresent() ? page.status : PlacementStatus.PARTLY_SIGNED;
            }
            case SignatureRefused e -> {
                page.refused = true;
                page.holds.ifPresent(holds -> occupy(e.placementId(), holds.content()));
            }
            case AgreementConcluded e -> {
                page.status = page.holds.isPresent() ? page.status : PlacementStatus.SIGNED;
                page.holds = Optional.of(new Concluded(
                        page.version, page.content.orElseThrow(), page.signatories, Map.copyOf(page.signatures)));
                occupy(e.placementId(), page.content.orElseThrow());
            }
            case SupervisionPlanned e -> page.plan = e.conversations();
            case PlacementStarted _ -> page.status = PlacementStatus.ACTIVE;
            case ConversationHeld e -> page.done.add(e.conversation());
            case ConversationExempted e -> page.done.add(e.conversation());
            case EmployerJudged _ -> page.judged = true;
            case SchoolDecided _ -> page.decided = true;
            case ReplacementRequired e -> {
                page.replacementDue = e.dueDate();
                page.replacementOpen = true;
            }
            case AppointmentEvent e -> {
                diaries.write(e);
                page.appointed = Optional.of(e);
            }
            case PlacementInterrupted e -> page.interrupted = Optional.of(e.fromDate());
            case PlacementResumed _ -> page.interrupted = Optional.empty();
            case ReplacementSolved _ -> page.replacementOpen = false;
            case IncidentEvent _,
                    ReplacementEvent _,
                    ResultEvent _,
                    CorrectionEvent _,
                    ConversationEvent _,
                    TermEvent _ -> {
                // changes no right and no duty that a law speaks of
            }
            case PlacementCompleted e -> {
                page.status = PlacementStatus.COMPLETED;
                occupy(e.placementId(), page.holds.orElseThrow().content());
            }
            case PlacementTerminated e -> {
                page.status = PlacementStatus.TERMINATED;
                page.interrupted = Optional.empty();
                occupations.computeIfPresent(e.placementId(), (_, was) -> until(e.lastDay(), was));
            }
            case PlacementCancelled e -> {
                page.status = PlacementStatus.CANCELLED;
                occupations.remove(e.placementId());
            }
        }
    }

    private static Occupation until(LocalDate lastDay, Occupation was) {
        return new Occupation(was.student(), new Period(was.period().startDate(), lastDay), was.hoursPerWeek());
    }

    private static void asked(CandidacyPage page, Optional<AnswerTerm> term) {
        page.answerBefore = term.orElseThrow().untilDate().plusDays(1);
    }

    private CandidacyPage page(CandidacyEvent event) {
        return candidacies.get(event.candidacyId());
    }
}

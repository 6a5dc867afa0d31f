package nl.stagepact.domain.laws;

import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import nl.stagepact.domain.employer.EmployerEvent;
import nl.stagepact.domain.employer.EmployerEvent.*;
import nl.stagepact.domain.employer.ProcedureEvent;
import nl.stagepact.domain.employer.RecognitionHistory.Decision;
import nl.stagepact.domain.erasure.ErasureEvent;
import nl.stagepact.domain.kit.World;
import nl.stagepact.domain.offer.ConfirmedPlace;
import nl.stagepact.domain.offer.OfferEvent;
import nl.stagepact.domain.offer.OfferEvent.*;
import nl.stagepact.domain.offer.OpenCandidacies;
import nl.stagepact.domain.placement.AgreementContent;
import nl.stagepact.domain.placement.PlacementEvent;
import nl.stagepact.domain.placement.PlacementEvent.*;
import nl.stagepact.domain.report.ReportEvent;
import nl.stagepact.domain.retaliation.RetaliationEvent;
import nl.stagepact.domain.school.SchoolEvent;
import nl.stagepact.domain.school.SchoolEvent.*;
import nl.stagepact.domain.shared.CandidacyId;
import nl.stagepact.domain.shared.Crebo;
import nl.stagepact.domain.shared.EmployerId;
import nl.stagepact.domain.shared.OfferId;
import nl.stagepact.domain.shared.Period;
import nl.stagepact.domain.shared.PlacementId;
import nl.stagepact.domain.shared.StudentId;
import nl.stagepact.domain.student.Profile;
import nl.stagepact.domain.student.StudentEvent;
import nl.stagepact.domain.student.StudentEvent.*;
import nl.stagepact.domain.student.Students.Standing;

/** Keeps the world as the events tell it, as the application's tables do in the transaction of each event. */
final class Lookups implements OpenCandidacies {

    private final World world;
    private final Map<StudentId, StudentRegistered> students = new HashMap<>();
    private final Map<StudentId, Profile> profiles = new HashMap<>();
    private final Set<StudentId> left = new HashSet<>();
    private final Map<PlacementId, ConfirmedPlace> placed = new HashMap<>();
    private final Map<CandidacyId, CandidateProposed> open = new LinkedHashMap<>();
    private final Map<OfferId, Place> standing = new LinkedHashMap<>();
    private final Map<PlacementId, AgreementContent> newest = new HashMap<>();
    private final Map<PlacementId, AgreementContent> holds = new HashMap<>();

    private record Place(EmployerId employer, Crebo crebo) {}

    Lookups(World world) {
        this.world = world;
    }

    @Override
    public List<OpenCandidacy> of(StudentId student, Period overlapping) {
        return open.values().stream()
                .filter(proposal -> proposal.studentId().equals(student)
                        && proposal.period().overlaps(overlapping))
                .map(proposal -> new OpenCandidacy(proposal.offerId(), proposal.candidacyId()))
                .toList();
    }

    List<OfferId> standing(EmployerId employer, Crebo crebo) {
        var wanted = new Place(employer, crebo);
        return standing.entrySet().stream()
                .filter(each -> each.getValue().equals(wanted))
                .map(Map.Entry::getKey)
                .toList();
    }

    void follow(Object event) {
        switch (event) {
            case EmployerEvent e -> follow(e);
            case SchoolEvent e -> follow(e);
            case StudentEvent e -> follow(e);
            case OfferEvent e -> follow(e);
            case PlacementEvent e -> follow(e);
            case ReportEvent _ -> {
                // nobody looks up what is in a case
            }
            case ErasureEvent _ -> {
                // nobody asks
            }
            case RetaliationEvent _ -> {
                // nothing is decided by it
            }
            default -> throw new IllegalArgumentException("No event: " + event);
        }
    }

    /** What decisions changed themselves, when only their events are left. */
    void replay(Object event) {
        switch (event) {
            case CandidateConfirmed(var _, var candidacy, var place) ->
                world.calendar.reserve(
                        PlacementId.of(candidacy), place.studentId(), place.period(), place.hoursPerWeek());
            case AgreementDrawnUp e -> newest.put(e.placementId(), e.content());
            case AgreementAmended e -> {
                newest.put(e.placementId(), e.content());
                keep(e.placementId(), holds.get(e.placementId()), e.content());
            }
            case SignatureRefused e ->
                Optional.ofNullable(holds.get(e.placementId())).ifPresent(content -> keep(e.placementId(), content));
            case AgreementConcluded e -> {
                holds.put(e.placementId(), newest.get(e.placementId()));
                keep(e.placementId(), newest.get(e.placementId()));
            }
            case PlacementCompleted e -> keep(e.placementId(), holds.get(e.placementId()));
            case PlacementCancelled e -> world.calendar.release(e.placementId());
            case PlacementTerminated e -> world.calendar.shorten(e.placementId(), e.lastDay());
            default -> {
                // leaves the calendar alone
            }
        }
    }

    /** From the first day of any of these to the last, at the most hours a week. */
    private void keep(PlacementId placement, AgreementContent... contents) {
        var periods =
                Stream.of(contents).map(each -> each.period().orElseThrow()).toList();
        world.calendar.move(
                placement,
                new Period(
                        periods.stream()
                                .map(Period::startDate)
                                .min(Comparator.naturalOrder())
                                .orElseThrow(),
                        periods.stream()
                                .map(Period::endDate)
                                .max(Comparator.naturalOrder())
                                .orElseThrow()),
                Stream.of(contents)
                        .mapToInt(each -> each.hoursPerWeek().orElseThrow())
                        .max()
                        .orElseThrow());
    }

    private void follow(EmployerEvent event) {
        switch (event) {
            case MentorAppointed e -> world.appointed(e.mentorId(), e.employerId());
            case MentorLeft e -> world.left(e.mentorId(), e.employerId());
            case RecognitionEvent e -> world.decided(e.employerId(), e.crebo(), Decision.of(e));
            case EmployerRegistered e -> world.named.there(e.employerId());
            case EmployerCorrected _,
                    ContactChanged _,
                    MentorTrained _,
                    MentorTrainingCorrected _,
                    PromiseEvent _,
                    ProcedureEvent _ -> {
                // nobody asks
            }
        }
    }

    /** Placements change the calendar in their own decision. */
    private void follow(PlacementEvent event) {
        if (event instanceof PlacementConfirmed e) {
            placed.put(e.placementId(), e.place());
        }
        switch (event) {
            case PlacementConfirmed e -> world.placed(e.placementId(), e.place(), false);
            case PlacementStarted e -> world.placed(e.placementId(), placed.get(e.placementId()), true);
            case PlacementCompleted e -> world.placed(e.placementId(), placed.get(e.placementId()), false);
            case PlacementTerminated e -> world.placed(e.placementId(), placed.get(e.placementId()), false);
            default -> {
                // goes on as it was
            }
        }
    }

    private void follow(SchoolEvent event) {
        switch (event) {
            case StaffAppointed e -> world.appointed(e.personId(), e.role(), e.schoolId());
            case StaffLeft e -> world.left(e.personId(), e.role(), e.schoolId());
            case SigningPolicySet e -> world.chosen(e.schoolId(), e.policy());
            case SchoolRegistered e -> world.named.there(e.schoolId());
            case SchoolCorrected _, PeriodsPublished _ -> {
                // nobody asks
            }
        }
    }

    private void follow(StudentEvent event) {
        switch (event) {
            case StudentRegistered e -> {
                students.put(e.studentId(), e);
                stands(e, Profile.EMPTY);
            }
            case ProfileUpdated e ->
                Optional.ofNullable(students.get(e.studentId())).ifPresent(first -> {
                    profiles.put(e.studentId(), e.profile());
                    stands(first, e.profile());
                });
            case RegistrationCorrected e ->
                students.computeIfPresent(e.studentId(), (_, first) -> {
                    var now = new StudentRegistered(
                            first.studentId(),
                            first.schoolId(),
                            first.identity(),
                            e.programme(),
                            e.level(),
                            e.learningPath(),
                            e.year());
                    stands(now, profiles.getOrDefault(e.studentId(), Profile.EMPTY));
                    return now;
                });
            case StudentLeft e -> {
                left.add(e.studentId());
                Optional.ofNullable(students.get(e.studentId()))
                        .ifPresent(first -> stands(first, profiles.getOrDefault(e.studentId(), Profile.EMPTY)));
            }
            case SearchStarted _,
                    SearchEscalated _,
                    SearchOwnerAssigned _,
                    SearchEnded _,
                    SupportRequested _,
                    GuardianNamed _ -> {
                // nobody asks
            }
        }
    }

    private void stands(StudentRegistered first, Profile profile) {
        world.registered(
                first.studentId(),
                new Standing(
                        first.schoolId(),
                        first.programme(),
                        first.level(),
                        first.learningPath(),
                        profile.missing(),
                        left.contains(first.studentId())));
    }

    private void follow(OfferEvent event) {
        switch (event) {
            case CandidateProposed e -> {
                open.put(e.candidacyId(), e);
                world.named.there(e.candidacyId(), e.offerId(), e.employerId(), e.studentId(), e.schoolId());
            }
            case CandidateConfirmed e -> open.remove(e.candidacyId());
            case CandidateRejected e -> open.remove(e.candidacyId());
            case CandidateWithdrawn e -> open.remove(e.candidacyId());
            case CandidacyExpired e -> open.remove(e.candidacyId());
            case PlacementOffered e -> {
                standing.put(e.offerId(), new Place(e.employerId(), e.terms().crebo()));
                world.named.there(e.offerId(), e.employerId());
            }
            case OfferRevised e -> {
                standing.computeIfPresent(
                        e.offerId(),
                        (_, was) -> new Place(was.employer(), e.terms().crebo()));
                e.openCandidacies()
                        .forEach(candidacy -> open.computeIfPresent(
                                candidacy, (_, was) -> during(e.terms().period(), was)));
            }
            case OfferWithdrawn e -> standing.remove(e.offerId());
            case OfferReconfirmationAsked _,
                    OfferReconfirmed _,
                    OfferExpired _,
                    OfferFilled _,
                    CandidateInvited _,
                    CandidateAccepted _,
                    CandidateUnveiled _,
                    CandidacyReminded _,
                    SeatReleased _ -> {
                // does not end a candidacy that was open
            }
        }
    }

    private static CandidateProposed during(Period period, CandidateProposed was) {
        return new CandidateProposed(
                was.offerId(),
                was.candidacyId(),
                was.studentId(),
                was.schoolId(),
                was.employerId(),
                was.attempt(),
                period,
                was.proposal());
    }
}

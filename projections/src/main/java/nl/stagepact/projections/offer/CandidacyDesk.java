package nl.stagepact.projections.offer;

import com.mongodb.client.model.Filters;
import com.mongodb.client.model.IndexModel;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.Sorts;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.stagepact.domain.offer.CandidacyStatus;
import nl.stagepact.domain.offer.OfferEvent;
import nl.stagepact.domain.offer.OfferEvent.CandidacyEvent;
import nl.stagepact.domain.offer.OfferEvent.OfferFilled;
import nl.stagepact.domain.offer.OfferEvent.OfferWithdrawn;
import nl.stagepact.domain.offer.OfferEvent.PlacementOffered;
import nl.stagepact.domain.offer.RejectionReason;
import nl.stagepact.domain.offer.WithdrawalReason;
import nl.stagepact.domain.shared.Actor;
import nl.stagepact.domain.shared.CandidacyId;
import nl.stagepact.domain.shared.Crebo;
import nl.stagepact.domain.shared.EducationLevel;
import nl.stagepact.domain.shared.EmployerId;
import nl.stagepact.domain.shared.Id;
import nl.stagepact.domain.shared.LearningPath;
import nl.stagepact.domain.shared.OfferId;
import nl.stagepact.domain.shared.OrganisationType;
import nl.stagepact.domain.shared.Period;
import nl.stagepact.domain.shared.SchoolId;
import nl.stagepact.domain.shared.StudentId;
import nl.stagepact.domain.student.StudentIdentity;
import nl.stagepact.projections.employer.EmployerFile;
import nl.stagepact.projections.engine.Criteria;
import nl.stagepact.projections.engine.EventContext;
import nl.stagepact.projections.engine.Page;
import nl.stagepact.projections.engine.PageOf;
import nl.stagepact.projections.engine.Projection;
import nl.stagepact.projections.engine.View;
import nl.stagepact.projections.engine.ViewStore;
import nl.stagepact.projections.engine.Views;
import nl.stagepact.projections.school.SchoolFile;
import nl.stagepact.projections.student.StudentFile;
import nl.stagepact.projections.student.StudentFile.Student;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.ResetHandler;
import org.axonframework.queryhandling.QueryHandler;

/** The candidacies: what the employer answers, the school follows and the student decides. */
public final class CandidacyDesk implements Projection {

    /** By what the list can be sorted. */
    public static final Map<String, String> SORT_FIELDS = Map.of(
            "proposedAt", "proposedAt", "changedAt", "changedAt", "startDate", "period.startDate", "status", "status");

    private static final List<IndexModel> INDEXES = List.of(
            new IndexModel(
                    Indexes.compoundIndex(Indexes.ascending("employerId", "status"), Indexes.descending("proposedAt"))),
            new IndexModel(
                    Indexes.compoundIndex(Indexes.ascending("schoolId", "status"), Indexes.descending("proposedAt"))),
            new IndexModel(Indexes.compoundIndex(Indexes.ascending("studentId"), Indexes.descending("proposedAt"))),
            new IndexModel(Indexes.compoundIndex(Indexes.ascending("offerId"), Indexes.descending("proposedAt"))));

    private final Views<Candidacy> candidacies;
    private final OfferMarket offers;
    private final EmployerFile employers;
    private final SchoolFile schools;
    private final StudentFile students;

    public CandidacyDesk(
            ViewStore store, OfferMarket offers, EmployerFile employers, SchoolFile schools, StudentFile students) {
        candidacies = store.views("candidacy_desk", Candidacy.class, INDEXES);
        this.offers = offers;
        this.employers = employers;
        this.schools = schools;
        this.students = students;
    }

    /**
     * @param version of the offer's stream at the last event that touched this candidacy
     * @param acceptedAt when the employer said yes; from here on it knows who the student is
     * @param endedAt when it was rejected, withdrawn or released
     * @param criterion by what the other candidate was chosen
     * @param explanation of a rejection, for the student; nothing once it was erased
     */
    public record Candidacy(
            CandidacyId id,
            long version,
            OfferId offerId,
            StudentId studentId,
            SchoolId schoolId,
            EmployerId employerId,
            int attempt,
            Period period,
            CandidacyStatus status,
            Instant proposedAt,
            Optional<Instant> invitedAt,
            Optional<Instant> acceptedAt,
            Optional<Instant> confirmedAt,
            Optional<Instant> endedAt,
            Optional<RejectionReason> rejectionReason,
            Optional<String> criterion,
            Optional<String> explanation,
            Optional<WithdrawalReason> withdrawalReason,
            Instant changedAt)
            implements View {}

    /**
     * A candidacy as this reader may see it.
     *
     * @param blind the employer must choose without knowing who it is
     * @param applicant what the student brings, without a name
     * @param identity who the student is; nothing for an employer that must choose blindly and hasn't accepted yet, nor
     *     once it was erased
     */
    public record SeenCandidacy(
            Candidacy candidacy,
            Optional<String> offerTitle,
            Optional<String> employerName,
            Optional<String> schoolName,
            boolean blind,
            Optional<Applicant> applicant,
            Optional<StudentIdentity> identity) {}

    /** What the student brings, without a name. */
    public record Applicant(
            Crebo programme,
            EducationLevel level,
            LearningPath learningPath,
            int year,
            Optional<StudentFile.StudentProfile> profile) {}

    /** Answered with {@code Optional<SeenCandidacy>}. */
    public record FindCandidacy(CandidacyId id) {}

    /** Answered with {@code PageOf<SeenCandidacy>}, the newest first. Every filter that is empty lets everything through. */
    public record FindCandidacies(
            Optional<OfferId> offerId,
            Optional<StudentId> studentId,
            Optional<EmployerId> employerId,
            Optional<SchoolId> schoolId,
            Optional<CandidacyStatus> status,
            Page page) {}

    @EventHandler
    void on(OfferEvent event, EventContext context) {
        switch (event) {
            case CandidacyEvent about ->
                candidacies.fold(
                        about.candidacyId(), context, candidacy -> CandidacyFold.on(candidacy, about, context));
            case PlacementOffered _, OfferWithdrawn _, OfferFilled _ -> {
                // the offer itself stands on the market
            }
        }
    }

    /** For which offers the student was ever proposed, whatever came of it; for suggestions. */
    public Set<OfferId> offersOf(StudentId student) {
        return candidacies.all(Filters.eq("studentId", student.value())).stream()
                .map(Candidacy::offerId)
                .collect(Collectors.toSet());
    }

    /** Who was ever proposed for these offers, whatever came of it; for suggestions. */
    public Map<OfferId, Set<StudentId>> studentsOf(Collection<OfferId> offers) {
        return candidacies.all(Filters.in("offerId", Criteria.stored(offers))).stream()
                .collect(Collectors.groupingBy(
                        Candidacy::offerId, Collectors.mapping(Candidacy::studentId, Collectors.toSet())));
    }

    @ResetHandler
    @Override
    public void reset() {
        candidacies.clear();
    }

    @QueryHandler
    Optional<SeenCandidacy> answer(FindCandidacy query, Actor actor) {
        return candidacies
                .first(visible(actor).where("_id", query.id()).toBson())
                .map(candidacy -> seen(List.of(candidacy), actor).getFirst());
    }

    @QueryHandler
    PageOf<SeenCandidacy> answer(FindCandidacies query, Actor actor) {
        var wanted = visible(actor)
                .where("offerId", query.offerId())
                .where("studentId", query.studentId())
                .where("employerId", query.employerId())
                .where("schoolId", query.schoolId())
                .where("status", query.status());
        return candidacies
                .page(wanted.toBson(), query.page(), SORT_FIELDS, Sorts.descending("proposedAt"))
                .mapAll(some -> seen(some, actor));
    }

    private static Criteria visible(Actor actor) {
        return Criteria.visibleTo(actor, List.of("schoolId", "employerId"), List.of("studentId"));
    }

    private List<SeenCandidacy> seen(List<Candidacy> some, Actor actor) {
        var itsOffers = offers.byId(ids(some, Candidacy::offerId));
        var itsStudents = students.byId(ids(some, Candidacy::studentId));
        var itsEmployers = employers.names(ids(some, Candidacy::employerId));
        var itsSchools = schools.names(ids(some, Candidacy::schoolId));
        return some.stream()
                .map(candidacy -> {
                    var offer = Optional.ofNullable(itsOffers.get(candidacy.offerId()));
                    var student = Optional.ofNullable(itsStudents.get(candidacy.studentId()));
                    // as long as the market hasn't heard of the offer nobody knows whether it is blind
                    boolean blind = offer.map(it -> it.terms().blind()).orElse(true);
                    return new SeenCandidacy(
                            candidacy,
                            offer.map(it -> it.terms().title()),
                            Optional.ofNullable(itsEmployers.get(candidacy.employerId())),
                            Optional.ofNullable(itsSchools.get(candidacy.schoolId())),
                            blind,
                            student.map(CandidacyDesk::applicant),
                            student.filter(_ -> mayKnowWhoItIs(actor, candidacy, blind))
                                    .flatMap(Student::identity));
                })
                .toList();
    }

    private static boolean mayKnowWhoItIs(Actor actor, Candidacy candidacy, boolean blind) {
        return actor.organisationType() != OrganisationType.EMPLOYER
                || !blind
                || candidacy.acceptedAt().isPresent();
    }

    private static Applicant applicant(Student student) {
        return new Applicant(
                student.programme(), student.level(), student.learningPath(), student.year(), student.profile());
    }

    private static <I extends Id> Collection<I> ids(List<Candidacy> some, Function<Candidacy, I> id) {
        return some.stream().map(id).distinct().toList();
    }
}

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
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.stagepact.domain.offer.AnswerTerm;
import nl.stagepact.domain.offer.CandidacyOrigin;
import nl.stagepact.domain.offer.CandidacyStatus;
import nl.stagepact.domain.offer.OfferEvent;
import nl.stagepact.domain.offer.OfferEvent.CandidacyEvent;
import nl.stagepact.domain.offer.OfferEvent.OfferRevised;
import nl.stagepact.domain.offer.OfferEvent.VacancyEvent;
import nl.stagepact.domain.offer.RejectionReason;
import nl.stagepact.domain.offer.WithdrawalReason;
import nl.stagepact.domain.shared.Actor;
import nl.stagepact.domain.shared.CandidacyId;
import nl.stagepact.domain.shared.Crebo;
import nl.stagepact.domain.shared.EducationLevel;
import nl.stagepact.domain.shared.EmployerId;
import nl.stagepact.domain.shared.LearningPath;
import nl.stagepact.domain.shared.OfferId;
import nl.stagepact.domain.shared.Party;
import nl.stagepact.domain.shared.Period;
import nl.stagepact.domain.shared.SchoolId;
import nl.stagepact.domain.shared.StudentId;
import nl.stagepact.domain.student.StudentIdentity;
import nl.stagepact.domain.student.WorkingTimeWarning;
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
    private static final List<Object> LASTING = Criteria.stored(Stream.of(CandidacyStatus.values())
            .filter(status -> status.isOpen() || status == CandidacyStatus.CONFIRMED)
            .toList());
    private final Views<Candidacy> candidacies;
    private final ForReader forReader;

    public CandidacyDesk(
            ViewStore store, OfferMarket offers, EmployerFile employers, SchoolFile schools, StudentFile students) {
        candidacies = store.views("candidacy_desk", Candidacy.class, INDEXES);
        forReader = new ForReader(candidacies, offers, employers, schools, students);
    }

    /**
     * @param version of the offer's stream at the last event that touched this candidacy
     * @param studentId nothing for a reader who may not know who it is
     * @param attempt nothing for a reader who may not know who it is: it would say that an earlier candidate was the same
     * @param blind the employer chooses without knowing who it is
     * @param unveiled whether the employer may know who it is: from its acceptance on, or always when it is not blind
     * @param waitingFor who must answer by when; nothing once it has ended
     * @param endedAt when it was rejected, withdrawn or released, or expired
     * @param criterion by what the other candidate was chosen
     * @param explanation of a rejection, for the student; nothing once it was erased
     * @param silent who let the term pass
     */
    public record Candidacy(
            CandidacyId id,
            long version,
            OfferId offerId,
            Optional<StudentId> studentId,
            SchoolId schoolId,
            EmployerId employerId,
            Optional<Integer> attempt,
            CandidacyOrigin origin,
            Period period,
            CandidacyStatus status,
            boolean blind,
            boolean unveiled,
            Optional<AnswerTerm> waitingFor,
            Instant proposedAt,
            Optional<Instant> invitedAt,
            Optional<Instant> acceptedAt,
            Optional<Instant> confirmedAt,
            Optional<Instant> remindedAt,
            Optional<Instant> endedAt,
            Optional<RejectionReason> rejectionReason,
            Optional<String> criterion,
            Optional<String> explanation,
            Optional<WithdrawalReason> withdrawalReason,
            Optional<Party> silent,
            Instant changedAt)
            implements View {

        /** As for a reader who may not know who it is. */
        Candidacy veiled() {
            return CandidacyFold.without(this);
        }
    }

    /**
     * A candidacy as this reader may see it.
     *
     * @param applicant what the student brings, without a name
     * @param employerSees what the employer sees of that as long as it may not know who it is; only for the student and the
     *     school
     * @param identity who the student is; nothing for an employer that must choose blindly and hasn't accepted yet, nor
     *     once it was erased
     * @param possibleDuplicates open candidacies of the same student at the same employer, for the same qualification in an
     *     overlapping period; never for the employer
     * @param workingTimes what to mind when the student is a minor; nothing for an employer that may not know that
     */
    public record SeenCandidacy(
            Candidacy candidacy,
            Optional<String> offerTitle,
            Optional<String> employerName,
            Optional<String> schoolName,
            Optional<Applicant> applicant,
            Optional<Applicant> employerSees,
            Optional<StudentIdentity> identity,
            List<CandidacyId> possibleDuplicates,
            List<WorkingTimeWarning> workingTimes) {}

    /** What the student brings, without a name. */
    public record Applicant(
            Crebo programme,
            EducationLevel level,
            LearningPath learningPath,
            int year,
            Optional<StudentFile.StudentProfile> profile) {}

    /** Answered with {@code Optional<SeenCandidacy>}. */
    public record FindCandidacy(CandidacyId id) {}

    /**
     * The one that is open or confirmed: there is never more than one. Not for employers: it would tell which student it is.
     * Answered with {@code Optional<SeenCandidacy>}.
     */
    public record FindLastingCandidacy(OfferId offerId, StudentId studentId) {}

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
            case OfferRevised revised ->
                revised.openCandidacies()
                        .forEach(id -> candidacies.fold(
                                id, context, candidacy -> CandidacyFold.on(candidacy, revised, context)));
            case VacancyEvent _ -> {
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
                        Candidacy::offerId,
                        Collectors.mapping(one -> one.studentId().orElseThrow(), Collectors.toSet())));
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
                .map(candidacy -> forReader.see(List.of(candidacy), actor).getFirst());
    }

    @QueryHandler
    Optional<SeenCandidacy> answer(FindLastingCandidacy query, Actor actor) {
        var lasting = visible(actor)
                .where("offerId", query.offerId())
                .where("studentId", query.studentId())
                .and(Filters.in("status", LASTING));
        return candidacies
                .first(lasting.toBson())
                .map(candidacy -> forReader.see(List.of(candidacy), actor).getFirst());
    }

    @QueryHandler
    PageOf<SeenCandidacy> answer(FindCandidacies query, Actor actor) {
        var wanted = visible(actor)
                .where("offerId", query.offerId())
                .where("studentId", query.studentId())
                .where("employerId", query.employerId())
                .where("schoolId", query.schoolId())
                .where("status", query.status());
        if (query.studentId().isPresent() && ForReader.isEmployer(actor)) {
            // or whoever knows the id of a student would find out which veiled candidate it is
            wanted.where("unveiled", true);
        }
        return candidacies
                .page(wanted.toBson(), query.page(), SORT_FIELDS, Sorts.descending("proposedAt"))
                .mapAll(some -> forReader.see(some, actor));
    }

    private static Criteria visible(Actor actor) {
        return Criteria.visibleTo(actor, List.of("schoolId", "employerId"), List.of("studentId"));
    }
}

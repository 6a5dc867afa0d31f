package nl.stagepact.projections.employer;

import com.mongodb.client.model.IndexModel;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.Sorts;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.stagepact.domain.employer.EmployerEvent;
import nl.stagepact.domain.employer.Pact;
import nl.stagepact.domain.employer.PactSigner;
import nl.stagepact.domain.employer.RecognitionHistory;
import nl.stagepact.domain.employer.RecognitionStatus;
import nl.stagepact.domain.shared.Actor;
import nl.stagepact.domain.shared.Address;
import nl.stagepact.domain.shared.ContactDetails;
import nl.stagepact.domain.shared.Crebo;
import nl.stagepact.domain.shared.EmployerId;
import nl.stagepact.domain.shared.Id;
import nl.stagepact.domain.shared.Kvk;
import nl.stagepact.domain.shared.OrganisationType;
import nl.stagepact.domain.shared.PersonId;
import nl.stagepact.domain.shared.Role;
import nl.stagepact.projections.engine.Criteria;
import nl.stagepact.projections.engine.EventContext;
import nl.stagepact.projections.engine.Page;
import nl.stagepact.projections.engine.PageOf;
import nl.stagepact.projections.engine.Projection;
import nl.stagepact.projections.engine.View;
import nl.stagepact.projections.engine.ViewStore;
import nl.stagepact.projections.engine.Views;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.ResetHandler;
import org.axonframework.queryhandling.QueryHandler;

/** What is known of an employer: who they are, who supervises there, and what SBB decided about them. */
public final class EmployerFile implements Projection {

    /** By what the list can be sorted. */
    public static final Map<String, String> SORT_FIELDS =
            Map.of("name", "name", "municipality", "address.municipality", "registeredAt", "registeredAt");

    private static final List<IndexModel> INDEXES =
            List.of(new IndexModel(Indexes.ascending("name")), new IndexModel(Indexes.ascending("mentors.id")));

    private final Views<Employer> employers;

    public EmployerFile(ViewStore store) {
        employers = store.views("employer_file", Employer.class, INDEXES);
    }

    /**
     * @param version of the employer's stream at the last event
     * @param contact nothing once it was erased
     * @param pacts those that it signed, in the order in which that was recorded
     * @param decisions every decision about a recognition, in the order in which it was taken
     * @param proceedings what led to decisions and contests them, for the employer's coordinators and SBB
     * @param corrections of name and address, in their order
     */
    public record Employer(
            EmployerId id,
            long version,
            Kvk kvk,
            String name,
            Address address,
            PersonId contactId,
            Optional<ContactDetails> contact,
            List<Mentor> mentors,
            List<PactSignature> pacts,
            List<RecognitionDecision> decisions,
            Proceedings proceedings,
            List<Correction> corrections,
            Instant registeredAt,
            Instant changedAt)
            implements View {

        /** As known now; the day may lie in the past or the future. */
        public RecognitionStatus statusOn(Crebo crebo, LocalDate date) {
            return historyOf(crebo).statusOn(date);
        }

        /** The qualifications about which anything was asked or decided. */
        public List<Crebo> crebos() {
            var appliedFor = proceedings.applications().stream().flatMap(each -> each.crebos().stream());
            return Stream.concat(decisions.stream().map(RecognitionDecision::crebo), appliedFor)
                    .distinct()
                    .sorted(Comparator.comparing(Crebo::value))
                    .toList();
        }

        private Employer withoutPeople() {
            var nameless = mentors.stream().map(Mentor::withoutDetails).toList();
            var unsigned = pacts.stream().map(PactSignature::withoutPeople).toList();
            return new Employer(
                    id,
                    version,
                    kvk,
                    name,
                    address,
                    contactId,
                    Optional.empty(),
                    nameless,
                    unsigned,
                    decisions,
                    Proceedings.NONE,
                    corrections,
                    registeredAt,
                    changedAt);
        }

        private Employer withoutProceedings() {
            return new Employer(
                    id,
                    version,
                    kvk,
                    name,
                    address,
                    contactId,
                    contact,
                    mentors,
                    pacts,
                    decisions,
                    Proceedings.NONE,
                    corrections,
                    registeredAt,
                    changedAt);
        }

        private RecognitionHistory historyOf(Crebo crebo) {
            return new RecognitionHistory(decisions.stream()
                    .filter(decision -> decision.crebo().equals(crebo))
                    .flatMap(decision -> decision.inHistory().stream())
                    .toList());
        }
    }

    /**
     * @param details nothing once they were erased
     * @param correctedTraining what was said before of the training, and why it was wrong
     * @param leftDate the last day of one who left, and whose name still stands beside what they did
     */
    public record Mentor(
            PersonId id,
            Optional<ContactDetails> details,
            Optional<LocalDate> trainedDate,
            Optional<CorrectedTraining> correctedTraining,
            Optional<LocalDate> leftDate) {

        private Mentor withoutDetails() {
            return new Mentor(id, Optional.empty(), trainedDate, Optional.empty(), leftDate);
        }
    }

    /** @param reason nothing once it was erased */
    public record CorrectedTraining(LocalDate previousTrainedDate, Optional<String> reason, Instant correctedAt) {}

    /** What the file said before, and why that was wrong. */
    public record Correction(String nameBefore, Address addressBefore, String reason, Instant correctedAt) {}

    /** @param signer nothing once it was erased */
    public record PactSignature(
            Pact pact,
            String place,
            LocalDate signedDate,
            PersonId signerId,
            Optional<PactSigner> signer,
            Instant recordedAt) {

        private PactSignature withoutPeople() {
            return new PactSignature(pact, place, signedDate, signerId, Optional.empty(), recordedAt);
        }
    }

    /** Answered with {@code Optional<Employer>}. */
    public record FindEmployer(EmployerId id) {}

    /**
     * Answered with {@code PageOf<Employer>}, by name. Every filter that is empty lets everything through.
     *
     * @param text somewhere in name, municipality or KvK number
     */
    public record FindEmployers(Optional<String> text, Page page) {}

    @EventHandler
    void on(EmployerEvent event, EventContext context) {
        employers.fold(event.employerId(), context, employer -> EmployerFold.on(employer, event, context));
    }

    @ResetHandler
    @Override
    public void reset() {
        employers.clear();
    }

    @QueryHandler
    Optional<Employer> answer(FindEmployer query, Actor actor) {
        return employers.first(visible(actor).where("_id", query.id()).toBson()).map(employer -> seen(employer, actor));
    }

    @QueryHandler
    PageOf<Employer> answer(FindEmployers query, Actor actor) {
        var wanted = visible(actor).containing(query.text(), List.of("name", "address.municipality", "kvk"), List.of());
        return employers
                .page(wanted.toBson(), query.page(), SORT_FIELDS, Sorts.ascending("name"))
                .map(employer -> seen(employer, actor));
    }

    private static Criteria visible(Actor actor) {
        return Criteria.visibleTo(actor, List.of("_id"), List.of("contactId", "mentors.id"));
    }

    /** Who works there is for the employer itself, for those who place students there, and for SBB; so is what is contested. */
    private static Employer seen(Employer employer, Actor actor) {
        boolean own =
                actor.organisationId().filter(employer.id().value()::equals).isPresent();
        boolean placesStudents = actor.is(Role.COORDINATOR) || actor.is(Role.SCHOOL_SUPERVISOR);
        boolean sbb = actor.organisationType() == OrganisationType.SBB;
        if (sbb || own && actor.is(Role.EMPLOYER_COORDINATOR)) {
            return employer;
        }
        return own || placesStudents ? employer.withoutProceedings() : employer.withoutPeople();
    }

    /** For other views, which must hold back what their reader may not know. */
    public Map<Id, Employer> byId(Collection<EmployerId> ids) {
        return employers.byId(ids);
    }

    /** Names by id, for other views. */
    public Map<Id, String> names(Collection<EmployerId> ids) {
        var names = new HashMap<Id, String>();
        employers.byId(ids).forEach((id, employer) -> names.put(id, employer.name()));
        return names;
    }

    /** Names of employers and of their mentors by id, for other views; whoever was erased has none. */
    public Map<Id, String> namesAndMentors(Collection<EmployerId> ids) {
        var names = new HashMap<Id, String>();
        employers.byId(ids).forEach((id, employer) -> {
            names.put(id, employer.name());
            employer.mentors()
                    .forEach(mentor -> mentor.details().ifPresent(details -> names.put(mentor.id(), details.name())));
        });
        return names;
    }

    /** Who left these employers, for other views. */
    public Set<PersonId> leftMentors(Collection<EmployerId> ids) {
        return employers.byId(ids).values().stream()
                .flatMap(employer -> employer.mentors().stream())
                .filter(mentor -> mentor.leftDate().isPresent())
                .map(Mentor::id)
                .collect(Collectors.toSet());
    }

    /** Those with this text in their name, for other views; no more than a page of them. */
    public List<EmployerId> named(String text) {
        return employers
                .page(
                        Criteria.all()
                                .containing(Optional.of(text), List.of("name"), List.of())
                                .toBson(),
                        new Page(1, Page.MAXIMUM_SIZE, ""),
                        SORT_FIELDS,
                        Sorts.ascending("name"))
                .map(Employer::id)
                .items();
    }
}

package nl.stagepact.projections.school;

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
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.stagepact.domain.school.PublishedPeriod;
import nl.stagepact.domain.school.SchoolEvent;
import nl.stagepact.domain.school.SchoolEvent.PeriodsPublished;
import nl.stagepact.domain.school.SchoolEvent.SchoolCorrected;
import nl.stagepact.domain.school.SchoolEvent.SchoolRegistered;
import nl.stagepact.domain.school.SchoolEvent.SigningPolicySet;
import nl.stagepact.domain.school.SchoolEvent.StaffAppointed;
import nl.stagepact.domain.school.SchoolEvent.StaffLeft;
import nl.stagepact.domain.school.SigningPolicy;
import nl.stagepact.domain.school.StaffRole;
import nl.stagepact.domain.shared.Actor;
import nl.stagepact.domain.shared.ContactDetails;
import nl.stagepact.domain.shared.Crebo;
import nl.stagepact.domain.shared.Id;
import nl.stagepact.domain.shared.InstitutionCode;
import nl.stagepact.domain.shared.OrganisationType;
import nl.stagepact.domain.shared.PersonId;
import nl.stagepact.domain.shared.Role;
import nl.stagepact.domain.shared.SchoolId;
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
import org.jspecify.annotations.Nullable;

/** What is known of a school: its staff and its placement periods. */
public final class SchoolFile implements Projection {

    /** By what the list can be sorted. */
    public static final Map<String, String> SORT_FIELDS =
            Map.of("name", "name", "institutionCode", "institutionCode", "registeredAt", "registeredAt");

    private static final List<IndexModel> INDEXES =
            List.of(new IndexModel(Indexes.ascending("name")), new IndexModel(Indexes.ascending("staff.personId")));

    private final Views<School> schools;

    public SchoolFile(ViewStore store) {
        schools = store.views("school_file", School.class, INDEXES);
    }

    /** @param version of the school's stream at the last event */
    public record School(
            SchoolId id,
            long version,
            InstitutionCode institutionCode,
            String name,
            List<StaffMember> staff,
            List<ProgrammePeriods> periods,
            SigningPolicy signingPolicy,
            List<Correction> corrections,
            Instant registeredAt,
            Instant changedAt)
            implements View {

        private School after(EventContext event, List<StaffMember> people, List<ProgrammePeriods> published) {
            return new School(
                    id,
                    event.version(),
                    institutionCode,
                    name,
                    people,
                    published,
                    signingPolicy,
                    corrections,
                    registeredAt,
                    event.at());
        }

        private School after(EventContext event, SigningPolicy chosen) {
            return new School(
                    id,
                    event.version(),
                    institutionCode,
                    name,
                    staff,
                    periods,
                    chosen,
                    corrections,
                    registeredAt,
                    event.at());
        }

        private School corrected(EventContext event, String rightName, String reason) {
            var wrong = new Correction(name, reason, event.at());
            return new School(
                    id,
                    event.version(),
                    institutionCode,
                    rightName,
                    staff,
                    periods,
                    signingPolicy,
                    Stream.concat(corrections.stream(), Stream.of(wrong)).toList(),
                    registeredAt,
                    event.at());
        }

        private School withoutPeople() {
            var nameless = staff.stream()
                    .map(member ->
                            new StaffMember(member.personId(), member.role(), Optional.empty(), member.leftDate()))
                    .toList();
            return new School(
                    id,
                    version,
                    institutionCode,
                    name,
                    nameless,
                    periods,
                    signingPolicy,
                    corrections,
                    registeredAt,
                    changedAt);
        }
    }

    /**
     * Somebody in one role; a person with two roles is listed twice. Details are nothing once they were erased.
     *
     * @param leftDate the last day of one who left, and whose name still stands beside what they did
     */
    public record StaffMember(
            PersonId personId, StaffRole role, Optional<ContactDetails> details, Optional<LocalDate> leftDate) {}

    /** What the file said before, and why that was wrong. */
    public record Correction(String nameBefore, String reason, Instant correctedAt) {}

    public record ProgrammePeriods(Crebo programme, List<PublishedPeriod> periods) {}

    /** Answered with {@code Optional<School>}. */
    public record FindSchool(SchoolId id) {}

    /**
     * Answered with {@code PageOf<School>}, by name.
     *
     * @param text somewhere in name or institution code; empty lets everything through
     */
    public record FindSchools(Optional<String> text, Page page) {}

    @EventHandler
    void on(SchoolEvent event, EventContext context) {
        schools.fold(event.schoolId(), context, school -> on(school, event, context));
    }

    static School on(@Nullable School school, SchoolEvent event, EventContext context) {
        return switch (event) {
            case SchoolRegistered e ->
                new School(
                        e.schoolId(),
                        context.version(),
                        e.institutionCode(),
                        e.name(),
                        List.of(),
                        List.of(),
                        SigningPolicy.firstEdition(),
                        List.of(),
                        context.at(),
                        context.at());
            case StaffAppointed e -> {
                var was = existing(school);
                var others = was.staff().stream()
                        .filter(other -> !other.personId().equals(e.personId()) || other.role() != e.role());
                var appointed =
                        new StaffMember(e.personId(), e.role(), e.person().known(), Optional.empty());
                yield was.after(
                        context, Stream.concat(others, Stream.of(appointed)).toList(), was.periods());
            }
            case PeriodsPublished e -> {
                var was = existing(school);
                var others = was.periods().stream()
                        .filter(other -> !other.programme().equals(e.programme()));
                var published = new ProgrammePeriods(e.programme(), e.periods());
                yield was.after(
                        context,
                        was.staff(),
                        Stream.concat(others, Stream.of(published))
                                .sorted(Comparator.comparing(
                                        each -> each.programme().value()))
                                .toList());
            }
            case StaffLeft e -> {
                var was = existing(school);
                var staff = was.staff().stream()
                        .map(member -> member.personId().equals(e.personId()) && member.role() == e.role()
                                ? new StaffMember(
                                        member.personId(), member.role(), member.details(), Optional.of(e.lastDate()))
                                : member)
                        .toList();
                yield was.after(context, staff, was.periods());
            }
            case SchoolCorrected e -> existing(school).corrected(context, e.name(), e.reason());
            case SigningPolicySet e -> existing(school).after(context, e.policy());
        };
    }

    private static School existing(@Nullable School school) {
        return Objects.requireNonNull(school, "A school begins with being registered");
    }

    @ResetHandler
    @Override
    public void reset() {
        schools.clear();
    }

    @QueryHandler
    Optional<School> answer(FindSchool query, Actor actor) {
        return schools.first(visible(actor).where("_id", query.id()).toBson()).map(school -> seen(school, actor));
    }

    @QueryHandler
    PageOf<School> answer(FindSchools query, Actor actor) {
        var wanted = visible(actor).containing(query.text(), List.of("name", "institutionCode"), List.of());
        return schools.page(wanted.toBson(), query.page(), SORT_FIELDS, Sorts.ascending("name"))
                .map(school -> seen(school, actor));
    }

    private static Criteria visible(Actor actor) {
        return Criteria.visibleTo(actor, List.of("_id"), List.of("staff.personId"));
    }

    /** Who works there is for the school itself, its students among them, for SBB and for whoever appoints them. */
    private static School seen(School school, Actor actor) {
        boolean own = actor.organisationId().filter(school.id().value()::equals).isPresent();
        return own || actor.organisationType() == OrganisationType.SBB || actor.is(Role.PLATFORM_ADMIN)
                ? school
                : school.withoutPeople();
    }

    /** Names by id, for other views. */
    public Map<Id, String> names(Collection<SchoolId> ids) {
        var names = new HashMap<Id, String>();
        schools.byId(ids).forEach((id, school) -> names.put(id, school.name()));
        return names;
    }

    /** Who supervised for these schools and left, for other views. */
    public Set<PersonId> leftSupervisors(Collection<SchoolId> ids) {
        return schools.byId(ids).values().stream()
                .flatMap(school -> school.staff().stream())
                .filter(member -> member.role() == StaffRole.SCHOOL_SUPERVISOR
                        && member.leftDate().isPresent())
                .map(StaffMember::personId)
                .collect(Collectors.toSet());
    }

    /** Names of schools and of their staff by id, for other views; whoever was erased has none. */
    public Map<Id, String> namesAndStaff(Collection<SchoolId> ids) {
        var names = new HashMap<Id, String>();
        schools.byId(ids).forEach((id, school) -> {
            names.put(id, school.name());
            school.staff()
                    .forEach(member ->
                            member.details().ifPresent(details -> names.put(member.personId(), details.name())));
        });
        return names;
    }
}

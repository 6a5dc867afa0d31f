package nl.stagepact.application.demo;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.BooleanSupplier;
import nl.stagepact.application.Stagepact;
import nl.stagepact.application.api.Acts;
import nl.stagepact.application.identity.ActingAs;
import nl.stagepact.application.identity.NaturalKeys;
import nl.stagepact.domain.offer.CandidacyStatus;
import nl.stagepact.domain.placement.Conversation;
import nl.stagepact.domain.placement.PlacementStatus;
import nl.stagepact.domain.shared.BusinessDay;
import nl.stagepact.domain.student.StudentEvent;
import nl.stagepact.projections.audit.AuditTrail.Entry;
import nl.stagepact.projections.audit.AuditTrail.FindEntries;
import nl.stagepact.projections.engine.Page;
import nl.stagepact.projections.engine.PageOf;
import nl.stagepact.projections.offer.CandidacyDesk.FindCandidacies;
import nl.stagepact.projections.offer.CandidacyDesk.SeenCandidacy;
import nl.stagepact.projections.placement.PlacementBoard.FindPlacements;
import nl.stagepact.projections.placement.PlacementBoard.SeenPlacement;
import nl.stagepact.projections.student.UnplacedList.FindUnplaced;
import nl.stagepact.projections.student.UnplacedList.SeenSeeker;
import nl.stagepact.projections.supervision.SupervisionAgenda.AgendaItem;
import nl.stagepact.projections.supervision.SupervisionAgenda.FindConversations;
import nl.stagepact.projections.supervision.SupervisionAgenda.State;
import nl.stagepact.projections.supervision.SupervisionAgenda.Wanted;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.DefaultApplicationArguments;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.ContextConfiguration;

/** The region as a newcomer gets it, on the real stores, after a first start that was killed in the middle. */
@SpringBootTest(classes = Stagepact.class, webEnvironment = WebEnvironment.RANDOM_PORT)
@ContextConfiguration(initializers = InterruptedStart.class)
@DirtiesContext
class RegionOnRealStoresTest {

    private static final String ESCALATED = StudentEvent.SearchEscalated.class.getName();

    private static final Page LARGEST = new Page(1, Page.MAXIMUM_SIZE, "");

    @Autowired
    private RegionLoader loader;

    @Autowired
    private StartBanner banner;

    @Autowired
    private NaturalKeys keys;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private Acts acts;

    @Autowired
    private Clock clock;

    @BeforeEach
    void the_views_are_up_to_date() throws InterruptedException {
        await(() -> trail().totalItems() == events());
    }

    private static Map<String, Long> otherThanEscalated(Map<String, Long> counts) {
        var others = new TreeMap<>(counts);
        others.remove(ESCALATED);
        return others;
    }

    @Test
    void it_is_all_there_once_though_the_first_start_was_killed_and_a_third_one_adds_nothing() {
        var played = PlayedRegion.until(toldOn(), keys).events().stream()
                .collect(groupingBy(event -> event.getClass().getName(), TreeMap::new, counting()));

        var first = eventsByType();
        assertThat(otherThanEscalated(first)).isEqualTo(otherThanEscalated(played));
        // a reaction that comes late, because the start was killed, finds the student as it is then: again without a
        // place
        assertThat(first.get(ESCALATED)).isGreaterThanOrEqualTo(played.get(ESCALATED));

        loader.run(new DefaultApplicationArguments());

        assertThat(eventsByType()).isEqualTo(first);
    }

    @Test
    void everything_happened_in_the_past_in_somebodys_name_and_nobody_got_mail_about_it() {
        assertThat(jdbc.sql("select max(time_stamp) from domain_event_entry")
                        .query(Instant.class)
                        .single())
                .isBefore(toldOn().atStartOfDay(BusinessDay.ZONE).toInstant());
        assertThat(jdbc.sql("select count(*) from domain_event_entry where meta_data->>'actorId' is null")
                        .query(Long.class)
                        .single())
                .isZero();
        assertThat(jdbc.sql("select count(*) from mail").query(Long.class).single())
                .isZero();
        assertThat(jdbc.sql("select count(*) from dead_letter_entry")
                        .query(Long.class)
                        .single())
                .isZero();
    }

    @Test
    void the_coordinator_finds_every_state_and_students_without_a_place() {
        for (var status : PlacementStatus.values()) {
            assertThat(placements(DemoPeople.COORDINATOR, Optional.of(status)).items())
                    .as(status.name())
                    .isNotEmpty();
        }
        PageOf<SeenSeeker> unplaced = as(
                DemoPeople.COORDINATOR,
                () -> acts.findPage(
                        new FindUnplaced(
                                Optional.empty(),
                                Optional.empty(),
                                Optional.empty(),
                                Optional.empty(),
                                Optional.empty(),
                                LARGEST),
                        SeenSeeker.class));
        assertThat(unplaced.totalItems()).isGreaterThan(50);
    }

    @Test
    void the_student_sees_a_running_placement_and_the_supervisor_and_the_mentor_its_midterm_check_due() {
        var own = placements(DemoPeople.STUDENT, Optional.empty()).items();

        assertThat(own).singleElement().satisfies(seen -> {
            assertThat(seen.placement().status()).isEqualTo(PlacementStatus.ACTIVE);
            assertThat(seen.mentorName()).contains(DemoPeople.MENTOR.displayName());
            assertThat(seen.schoolSupervisorName()).contains(DemoPeople.SUPERVISOR.displayName());
        });
        for (var person : Set.of(DemoPeople.SUPERVISOR, DemoPeople.MENTOR)) {
            assertThat(agenda(person, State.DUE).items()).anySatisfy(item -> {
                assertThat(item.placementId())
                        .isEqualTo(own.getFirst().placement().id());
                assertThat(item.planned().conversation()).isEqualTo(Conversation.midtermCheck(1));
            });
            assertThat(agenda(person, State.OVERDUE, State.ESCALATED).items()).isNotEmpty();
            assertThat(agenda(person, State.PLANNED).items()).isNotEmpty();
        }
    }

    @Test
    void the_coordinator_finds_conversations_in_every_state_that_somebody_owes() {
        for (var state : Set.of(State.PLANNED, State.SCHEDULED, State.DUE, State.OVERDUE, State.ESCALATED)) {
            assertThat(agenda(DemoPeople.COORDINATOR, state).items())
                    .as(state.name())
                    .isNotEmpty();
        }
    }

    @Test
    void the_other_student_has_an_answer_to_give_and_the_employer_one_without_knowing_to_whom() {
        var own = candidacies(DemoPeople.STUDENT_B, Optional.empty()).items();

        assertThat(own)
                .extracting(seen -> seen.candidacy().status())
                .containsExactlyInAnyOrder(CandidacyStatus.PROPOSED, CandidacyStatus.ACCEPTED);
        assertThat(candidacies(DemoPeople.EMPLOYER, Optional.of(CandidacyStatus.PROPOSED))
                        .items())
                .filteredOn(seen -> own.stream()
                        .anyMatch(mine ->
                                mine.candidacy().id().equals(seen.candidacy().id())))
                .singleElement()
                .satisfies(seen -> {
                    assertThat(seen.candidacy().blind()).isTrue();
                    assertThat(seen.candidacy().studentId()).isEmpty();
                    assertThat(seen.identity()).isEmpty();
                });
    }

    @Test
    void the_start_ends_with_where_everything_is() {
        assertThat(banner.text())
                .contains("http://localhost:", "/mails", "/api/docs", "wachtwoord (password) stagepact")
                .contains("coordinator, supervisor, confidant, student, student-b")
                .contains("employer, mentor")
                .contains("target");
    }

    private PageOf<SeenPlacement> placements(DemoPeople person, Optional<PlacementStatus> status) {
        return as(
                person,
                () -> acts.findPage(
                        new FindPlacements(
                                status,
                                Optional.empty(),
                                Optional.empty(),
                                Optional.empty(),
                                Optional.empty(),
                                Optional.empty(),
                                Optional.empty(),
                                LARGEST),
                        SeenPlacement.class));
    }

    private PageOf<SeenCandidacy> candidacies(DemoPeople person, Optional<CandidacyStatus> status) {
        return as(
                person,
                () -> acts.findPage(
                        new FindCandidacies(
                                Optional.empty(),
                                Optional.empty(),
                                Optional.empty(),
                                Optional.empty(),
                                status,
                                LARGEST),
                        SeenCandidacy.class));
    }

    private PageOf<AgendaItem> agenda(DemoPeople person, State... states) {
        return as(
                person,
                () -> acts.findPage(
                        new FindConversations(Wanted.in(Set.of(states)), BusinessDay.today(clock), LARGEST),
                        AgendaItem.class));
    }

    private PageOf<Entry> trail() {
        return as(DemoPeople.INVESTIGATOR, () -> acts.findPage(FindEntries.about(Set.of(), Page.first()), Entry.class));
    }

    private <R> R as(DemoPeople person, ScopedValue.CallableOp<R, RuntimeException> question) {
        return ActingAs.call(person.actor(keys), question);
    }

    private LocalDate toldOn() {
        return jdbc.sql("select told_on from demo_region")
                .query(LocalDate.class)
                .single();
    }

    private long events() {
        return jdbc.sql("select count(*) from domain_event_entry")
                .query(Long.class)
                .single();
    }

    private Map<String, Long> eventsByType() {
        var counts = new TreeMap<String, Long>();
        jdbc.sql("select payload_type, count(*) from domain_event_entry group by 1")
                .query(row -> {
                    counts.put(row.getString(1), row.getLong(2));
                });
        return counts;
    }

    private static void await(BooleanSupplier condition) throws InterruptedException {
        long deadline = System.nanoTime() + Duration.ofMinutes(3).toNanos();
        while (!condition.getAsBoolean()) {
            assertThat(System.nanoTime()).isLessThan(deadline);
            Thread.sleep(50);
        }
    }
}

package nl.stagepact.application.lookup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import nl.stagepact.domain.employer.EmployerEvent.RecognitionGranted;
import nl.stagepact.domain.employer.EmployerEvent.RecognitionReinstated;
import nl.stagepact.domain.employer.EmployerEvent.RecognitionSuspended;
import nl.stagepact.domain.employer.EmployerEvent.RecognitionWithdrawn;
import nl.stagepact.domain.offer.OfferEvent.CandidacyExpired;
import nl.stagepact.domain.offer.OfferEvent.CandidateProposed;
import nl.stagepact.domain.offer.OfferEvent.CandidateWithdrawn;
import nl.stagepact.domain.offer.OpenCandidacies.OpenCandidacy;
import nl.stagepact.domain.offer.WithdrawalReason;
import nl.stagepact.domain.school.SchoolEvent.SigningPolicySet;
import nl.stagepact.domain.school.SchoolEvent.StaffAppointed;
import nl.stagepact.domain.school.SigningPolicy;
import nl.stagepact.domain.school.StaffRole;
import nl.stagepact.domain.shared.CandidacyId;
import nl.stagepact.domain.shared.Crebo;
import nl.stagepact.domain.shared.EducationLevel;
import nl.stagepact.domain.shared.EmployerId;
import nl.stagepact.domain.shared.Kvk;
import nl.stagepact.domain.shared.LearningPath;
import nl.stagepact.domain.shared.OfferId;
import nl.stagepact.domain.shared.Party;
import nl.stagepact.domain.shared.Period;
import nl.stagepact.domain.shared.PersonId;
import nl.stagepact.domain.shared.Personal;
import nl.stagepact.domain.shared.SchoolId;
import nl.stagepact.domain.shared.StudentId;
import nl.stagepact.domain.student.Profile;
import nl.stagepact.domain.student.StudentEvent.RegistrationCorrected;
import nl.stagepact.domain.student.StudentEvent.StudentLeft;
import nl.stagepact.domain.student.StudentEvent.StudentRegistered;
import nl.stagepact.domain.student.Students.Standing;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class LookupTablesTest {

    private static final Crebo DEVELOPER = new Crebo("25998");

    private static LookupDatabase database;

    @BeforeAll
    static void open() {
        database = new LookupDatabase();
    }

    @AfterAll
    static void close() throws Exception {
        database.close();
    }

    @Test
    void a_student_stands_as_corrected_and_has_left_for_good() {
        var students = new StudentTable(database.jdbc);
        var student = new StudentId(UUID.randomUUID());
        var school = new SchoolId(UUID.randomUUID());
        inTransaction(() -> {
            students.on(new StudentRegistered(
                    student,
                    school,
                    new Personal.Erased<>(student.value()),
                    DEVELOPER,
                    EducationLevel.MBO_4,
                    LearningPath.BOL,
                    1));
            students.on(new RegistrationCorrected(
                    student,
                    new Personal.Erased<>(student.value()),
                    new Crebo("99001"),
                    EducationLevel.MBO_3,
                    LearningPath.BBL,
                    2,
                    new Personal.Erased<>(student.value())));
        });
        assertThat(students.of(student))
                .contains(new Standing(
                        school,
                        new Crebo("99001"),
                        EducationLevel.MBO_3,
                        LearningPath.BBL,
                        Profile.EMPTY.missing(),
                        false));

        inTransaction(
                () -> students.on(new StudentLeft(student, day("2026-11-20"), new Personal.Erased<>(student.value()))));
        assertThat(students.of(student).orElseThrow().left()).isTrue();
    }

    @Test
    void whoever_begins_something_for_a_student_is_waited_for_by_the_departure() throws Exception {
        var students = new StudentTable(database.jdbc);
        var student = new StudentId(UUID.randomUUID());
        inTransaction(() -> students.on(new StudentRegistered(
                student,
                new SchoolId(UUID.randomUUID()),
                new Personal.Erased<>(student.value()),
                DEVELOPER,
                EducationLevel.MBO_4,
                LearningPath.BOL,
                1)));
        var asked = new CountDownLatch(1);
        var through = new CountDownLatch(1);
        try (var others = Executors.newVirtualThreadPerTaskExecutor()) {
            var beginning = others.submit(() -> inTransaction(() -> {
                assertThat(students.of(student).orElseThrow().left()).isFalse();
                asked.countDown();
                await(through);
            }));
            await(asked);
            var departure = others.submit(() -> inTransaction(() ->
                    students.on(new StudentLeft(student, day("2026-11-20"), new Personal.Erased<>(student.value())))));
            assertThatThrownBy(() -> departure.get(300, TimeUnit.MILLISECONDS)).isInstanceOf(TimeoutException.class);

            through.countDown();
            beginning.get(120, TimeUnit.SECONDS);
            departure.get(120, TimeUnit.SECONDS);
        }
        assertThat(students.of(student).orElseThrow().left()).isTrue();
    }

    @Test
    void whoever_a_school_appointed_in_any_role_works_for_it() {
        var staff = new StaffTable(database.jdbc);
        var school = new SchoolId(UUID.randomUUID());
        var person = new PersonId(UUID.randomUUID());
        inTransaction(() -> staff.on(
                new StaffAppointed(school, person, StaffRole.CONFIDANT, new Personal.Erased<>(person.value()))));

        assertThat(staff.worksFor(person, school)).isTrue();
        assertThat(staff.worksFor(person, new SchoolId(UUID.randomUUID()))).isFalse();
        assertThat(staff.worksFor(new PersonId(UUID.randomUUID()), school)).isFalse();
    }

    @Test
    void recognition_is_known_for_any_day_in_the_past_and_the_future() {
        var recognitions = new RecognitionTable(database.jdbc);
        var employer = EmployerId.of(new Kvk("90000101"));
        inTransaction(() -> {
            recognitions.on(new RecognitionGranted(employer, DEVELOPER, day("2026-01-01"), "bezoek"), 3);
            recognitions.on(
                    new RecognitionSuspended(
                            employer,
                            DEVELOPER,
                            day("2026-03-01"),
                            Optional.of(day("2026-03-31")),
                            "signalen",
                            Optional.empty(),
                            Optional.empty(),
                            Optional.empty()),
                    5);
            recognitions.on(
                    new RecognitionSuspended(
                            employer,
                            DEVELOPER,
                            day("2026-05-01"),
                            Optional.empty(),
                            "signalen",
                            Optional.empty(),
                            Optional.empty(),
                            Optional.empty()),
                    6);
            recognitions.on(new RecognitionReinstated(employer, DEVELOPER, day("2026-06-01"), "verbeterd"), 7);
            recognitions.on(
                    new RecognitionWithdrawn(
                            employer,
                            DEVELOPER,
                            day("2026-09-01"),
                            day("2026-08-01"),
                            day("2026-09-12"),
                            "besluit",
                            Optional.empty()),
                    9);
        });

        assertThat(recognisedOn(recognitions, employer, "2025-12-31")).isFalse();
        assertThat(recognisedOn(recognitions, employer, "2026-01-01")).isTrue();
        assertThat(recognisedOn(recognitions, employer, "2026-03-01")).isFalse();
        assertThat(recognisedOn(recognitions, employer, "2026-04-01")).isTrue();
        assertThat(recognisedOn(recognitions, employer, "2026-05-31")).isFalse();
        assertThat(recognisedOn(recognitions, employer, "2026-06-01")).isTrue();
        assertThat(recognisedOn(recognitions, employer, "2030-01-01")).isFalse();
        assertThat(recognitions.isRecognised(employer, new Crebo("25180"), day("2026-06-01")))
                .isFalse();
        assertThat(recognitions.anyOf(employer, Set.of(), day("2026-06-01"))).isTrue();
        assertThat(recognitions.anyOf(employer, Set.of(DEVELOPER), day("2026-03-01")))
                .as("a suspended one is in force")
                .isTrue();
        assertThat(recognitions.anyOf(employer, Set.of(), day("2025-12-31"))).isFalse();
        assertThat(recognitions.anyOf(employer, Set.of(), day("2030-01-01"))).isFalse();
        assertThat(recognitions.anyOf(employer, Set.of(new Crebo("25180")), day("2026-06-01")))
                .isFalse();
    }

    @Test
    void a_suspension_waits_for_the_offer_that_asked_a_moment_earlier_and_the_next_one_sees_it() throws Exception {
        var recognitions = new RecognitionTable(database.jdbc);
        var employer = EmployerId.of(new Kvk("90000102"));
        inTransaction(
                () -> recognitions.on(new RecognitionGranted(employer, DEVELOPER, day("2026-01-01"), "bezoek"), 1));
        var asked = new CountDownLatch(1);
        var offerMayCommit = new CountDownLatch(1);
        try (var callers = Executors.newVirtualThreadPerTaskExecutor()) {
            var offer = callers.submit(() -> database.transactions.execute(_ -> {
                boolean answer = recognitions.isRecognised(employer, DEVELOPER, day("2026-06-01"));
                asked.countDown();
                await(offerMayCommit);
                return answer;
            }));
            await(asked);
            var suspension = callers.submit(() -> inTransaction(() -> recognitions.on(
                    new RecognitionSuspended(
                            employer,
                            DEVELOPER,
                            day("2026-02-01"),
                            Optional.empty(),
                            "signalen",
                            Optional.empty(),
                            Optional.empty(),
                            Optional.empty()),
                    2)));

            awaitSomebodyWaitingForALock();
            assertThat(suspension.isDone()).isFalse();
            offerMayCommit.countDown();

            assertThat(offer.get(120, TimeUnit.SECONDS)).isTrue();
            suspension.get(120, TimeUnit.SECONDS);
            assertThat(recognisedOn(recognitions, employer, "2026-06-01")).isFalse();
        }
    }

    @Test
    void days_on_which_it_will_fall_away_are_known_before() {
        var recognitions = new RecognitionTable(database.jdbc);
        var employer = EmployerId.of(new Kvk("90000103"));
        inTransaction(() -> {
            recognitions.on(new RecognitionGranted(employer, DEVELOPER, day("2026-01-01"), "bezoek"), 1);
            recognitions.on(
                    new RecognitionSuspended(
                            employer,
                            DEVELOPER,
                            day("2026-12-01"),
                            Optional.of(day("2026-12-31")),
                            "signalen",
                            Optional.empty(),
                            Optional.empty(),
                            Optional.empty()),
                    2);
        });

        assertThat(recognitions.fallsAwayAfter(employer, DEVELOPER, day("2026-11-30")))
                .containsExactly(day("2026-12-01"));
        assertThat(recognitions.fallsAwayAfter(employer, DEVELOPER, day("2026-12-01")))
                .isEmpty();
    }

    @Test
    void open_candidacies_are_those_that_nobody_ended_and_whose_period_overlaps() {
        var open = new OpenCandidacyTable(database.jdbc);
        var student = new StudentId(UUID.randomUUID());
        var autumn = new Period(day("2026-09-01"), day("2027-01-29"));
        var here = proposed(open, student, autumn);
        var there = proposed(open, student, new Period(day("2027-01-29"), day("2027-02-28")));
        proposed(open, student, new Period(day("2027-02-01"), day("2027-06-30")));
        proposed(open, new StudentId(UUID.randomUUID()), autumn);

        assertThat(open.of(student, autumn)).containsExactlyInAnyOrder(here, there);

        open.on(new CandidateWithdrawn(there.offerId(), there.candidacyId(), WithdrawalReason.STUDENT));
        assertThat(open.of(student, autumn)).isEqualTo(List.of(here));

        open.on(new CandidacyExpired(here.offerId(), here.candidacyId(), Party.EMPLOYER));
        assertThat(open.of(student, autumn)).isEmpty();
    }

    @Test
    void the_last_choice_of_a_school_says_who_signs() {
        var policies = new SigningPolicyTable(database.jdbc);
        var school = new SchoolId(UUID.randomUUID());
        var both = new SigningPolicy(2, true, Set.of(StaffRole.COORDINATOR, StaffRole.SCHOOL_SUPERVISOR));
        var one = new SigningPolicy(3, false, Set.of(StaffRole.SCHOOL_SUPERVISOR));

        assertThat(policies.of(school)).isEqualTo(SigningPolicy.firstEdition());

        policies.on(new SigningPolicySet(school, both));
        assertThat(policies.of(school)).isEqualTo(both);

        policies.on(new SigningPolicySet(school, one));
        assertThat(policies.of(school)).isEqualTo(one);
    }

    private static OpenCandidacy proposed(OpenCandidacyTable open, StudentId student, Period period) {
        var offer = new OfferId(UUID.randomUUID());
        var candidacy = CandidacyId.of(offer, student, 1);
        open.on(new CandidateProposed(
                offer,
                candidacy,
                student,
                new SchoolId(UUID.randomUUID()),
                new EmployerId(UUID.randomUUID()),
                1,
                period,
                Optional.empty()));
        return new OpenCandidacy(offer, candidacy);
    }

    private static boolean recognisedOn(RecognitionTable recognitions, EmployerId employer, String date) {
        return Boolean.TRUE.equals(
                database.transactions.execute(_ -> recognitions.isRecognised(employer, DEVELOPER, day(date))));
    }

    private static void inTransaction(Runnable work) {
        database.transactions.executeWithoutResult(_ -> work.run());
    }

    private static void await(CountDownLatch latch) {
        try {
            assertThat(latch.await(120, TimeUnit.SECONDS)).isTrue();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void awaitSomebodyWaitingForALock() {
        long deadline = System.nanoTime() + TimeUnit.SECONDS.toNanos(120);
        while (database.jdbc
                        .sql("select count(*) from pg_locks where locktype = 'advisory' and not granted")
                        .query(Long.class)
                        .single()
                == 0) {
            assertThat(System.nanoTime())
                    .as("the suspension never waited for the offer")
                    .isLessThan(deadline);
            Thread.onSpinWait();
        }
    }

    private static LocalDate day(String date) {
        return LocalDate.parse(date);
    }
}

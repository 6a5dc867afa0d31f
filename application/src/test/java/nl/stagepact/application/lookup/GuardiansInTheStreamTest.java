package nl.stagepact.application.lookup;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.stagepact.domain.shared.ContactDetails;
import nl.stagepact.domain.shared.Crebo;
import nl.stagepact.domain.shared.EducationLevel;
import nl.stagepact.domain.shared.Language;
import nl.stagepact.domain.shared.LearningPath;
import nl.stagepact.domain.shared.PersonId;
import nl.stagepact.domain.shared.Personal;
import nl.stagepact.domain.shared.SchoolId;
import nl.stagepact.domain.shared.StudentId;
import nl.stagepact.domain.student.RegistrationDetails;
import nl.stagepact.domain.student.StudentEvent;
import nl.stagepact.domain.student.StudentEvent.GuardianNamed;
import nl.stagepact.domain.student.StudentEvent.RegistrationCorrected;
import nl.stagepact.domain.student.StudentEvent.StudentRegistered;
import nl.stagepact.domain.student.StudentIdentity;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.eventsourcing.eventstore.EmbeddedEventStore;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.eventsourcing.eventstore.inmemory.InMemoryEventStorageEngine;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.support.StaticListableBeanFactory;

/** Who is a minor, and who speaks for them, as the student's own events tell. */
class GuardiansInTheStreamTest {

    private static final StudentId NOA = new StudentId(UUID.randomUUID());
    private static final PersonId ROBIN = new PersonId(UUID.randomUUID());
    private static final LocalDate BIRTHDAY = LocalDate.parse("2027-03-04");
    private static final ContactDetails CONTACT =
            new ContactDetails("Noa", "noa@school.example", Optional.empty(), Language.NL);

    private final EventStore events = EmbeddedEventStore.builder()
            .storageEngine(new InMemoryEventStorageEngine())
            .build();
    private final GuardiansInTheStream guardians = new GuardiansInTheStream(
            new StaticListableBeanFactory(Map.of("events", events)).getBeanProvider(EventStore.class));
    private int told;

    @Test
    void a_student_is_a_minor_until_the_day_before_the_eighteenth_birthday() {
        happened(registered(Optional.of(BIRTHDAY.minusYears(18))));

        assertThat(guardians.isMinorOn(NOA, BIRTHDAY.minusDays(1))).isTrue();
        assertThat(guardians.isMinorOn(NOA, BIRTHDAY)).isFalse();
    }

    @Test
    void a_corrected_birth_date_counts() {
        happened(registered(Optional.empty()));
        assertThat(guardians.isMinorOn(NOA, BIRTHDAY)).isFalse();

        happened(new RegistrationCorrected(
                NOA,
                Personal.of(NOA, new RegistrationDetails(CONTACT, Optional.of(BIRTHDAY.minusYears(17)))),
                new Crebo("99001"),
                EducationLevel.MBO_2,
                LearningPath.BOL,
                1,
                Personal.of(NOA, "Vergeten.")));
        assertThat(guardians.isMinorOn(NOA, BIRTHDAY)).isTrue();
    }

    @Test
    void of_whom_was_erased_nothing_is_known_any_more() {
        happened(new StudentRegistered(
                NOA,
                new SchoolId(UUID.randomUUID()),
                new Personal.Erased<>(NOA.value()),
                new Crebo("99001"),
                EducationLevel.MBO_2,
                LearningPath.BOL,
                1));

        assertThat(guardians.isMinorOn(NOA, LocalDate.parse("2000-01-01"))).isFalse();
        assertThat(guardians.guardianOf(NOA)).isEmpty();
    }

    @Test
    void whoever_was_named_is_the_guardian() {
        happened(registered(Optional.of(BIRTHDAY.minusYears(17))));
        assertThat(guardians.guardianOf(NOA)).isEmpty();

        happened(new GuardianNamed(NOA, ROBIN, Personal.of(NOA, CONTACT)));
        assertThat(guardians.guardianOf(NOA)).contains(ROBIN);
    }

    private static StudentRegistered registered(Optional<LocalDate> birthDate) {
        return new StudentRegistered(
                NOA,
                new SchoolId(UUID.randomUUID()),
                Personal.of(NOA, new StudentIdentity("900001", CONTACT, birthDate)),
                new Crebo("99001"),
                EducationLevel.MBO_2,
                LearningPath.BOL,
                1);
    }

    private void happened(StudentEvent event) {
        events.publish(new GenericDomainEventMessage<>("Student", NOA.toString(), told++, event));
    }
}

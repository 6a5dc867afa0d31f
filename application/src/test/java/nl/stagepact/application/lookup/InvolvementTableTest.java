package nl.stagepact.application.lookup;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.stagepact.domain.employer.EmployerEvent.ContactChanged;
import nl.stagepact.domain.employer.EmployerEvent.MentorAppointed;
import nl.stagepact.domain.employer.EmployerEvent.RecognitionGranted;
import nl.stagepact.domain.shared.Actor;
import nl.stagepact.domain.shared.Crebo;
import nl.stagepact.domain.shared.EmployerId;
import nl.stagepact.domain.shared.OrganisationType;
import nl.stagepact.domain.shared.PersonId;
import nl.stagepact.domain.shared.Personal;
import nl.stagepact.domain.shared.Role;
import nl.stagepact.domain.shared.Scope;
import org.axonframework.messaging.MetaData;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class InvolvementTableTest {

    private static LookupDatabase database;

    private final InvolvementTable table = new InvolvementTable(database.jdbc);
    private final EmployerId employer = new EmployerId(UUID.randomUUID());
    private final EmployerId another = new EmployerId(UUID.randomUUID());
    private final PersonId person = new PersonId(UUID.randomUUID());

    @BeforeAll
    static void open() {
        database = new LookupDatabase();
    }

    @AfterAll
    static void close() throws Exception {
        database.close();
    }

    @Test
    void who_never_had_to_do_with_an_employer_is_not_involved() {
        assertThat(table.isInvolvedWith(person, employer)).isFalse();
    }

    @Test
    void a_mentor_is_involved_with_their_own_employer_and_no_other() {
        table.on(new MentorAppointed(employer, person, new Personal.Erased<>(person.value())));
        table.on(new MentorAppointed(employer, person, new Personal.Erased<>(person.value())));

        assertThat(table.isInvolvedWith(person, employer)).isTrue();
        assertThat(table.isInvolvedWith(person, another)).isFalse();
    }

    @Test
    void whoever_was_the_contact_once_stays_involved() {
        var successor = new PersonId(UUID.randomUUID());
        table.on(new ContactChanged(employer, person, new Personal.Erased<>(person.value())));
        table.on(new ContactChanged(employer, successor, new Personal.Erased<>(successor.value())));

        assertThat(table.isInvolvedWith(person, employer)).isTrue();
        assertThat(table.isInvolvedWith(successor, employer)).isTrue();
    }

    @Test
    void an_advisor_is_involved_who_decided_about_its_recognition_and_stagepact_is_nobody() {
        table.on(granted(), MetaData.from(advisor().toMetaData()));
        table.on(granted(), MetaData.from(Actor.application().toMetaData()));

        assertThat(table.isInvolvedWith(person, employer)).isTrue();
        assertThat(database.jdbc
                        .sql("select count(*) from employer_involvement where employer_id = ?")
                        .param(employer.value())
                        .query(Integer.class)
                        .single())
                .isEqualTo(1);
    }

    private RecognitionGranted granted() {
        return new RecognitionGranted(employer, new Crebo("25998"), LocalDate.parse("2026-01-01"), "Voldoet.");
    }

    private Actor advisor() {
        return new Actor(
                "https://login.example|advisor",
                Optional.of(person.value()),
                Optional.empty(),
                OrganisationType.SBB,
                Set.of(Role.SBB_ADVISOR),
                Scope.ANY);
    }
}

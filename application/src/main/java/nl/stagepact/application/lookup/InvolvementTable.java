package nl.stagepact.application.lookup;

import java.util.UUID;
import nl.stagepact.domain.employer.EmployerEvent.ContactChanged;
import nl.stagepact.domain.employer.EmployerEvent.EmployerRegistered;
import nl.stagepact.domain.employer.EmployerEvent.MentorAppointed;
import nl.stagepact.domain.employer.EmployerEvent.PactSigned;
import nl.stagepact.domain.employer.EmployerEvent.RecognitionEvent;
import nl.stagepact.domain.report.Involvement;
import nl.stagepact.domain.shared.Actor;
import nl.stagepact.domain.shared.EmployerId;
import nl.stagepact.domain.shared.PersonId;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.messaging.MetaData;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Who ever had to do with an employer; nobody leaves it. */
@Component
class InvolvementTable implements Involvement, LookupTable {

    private final JdbcClient jdbc;

    InvolvementTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public String table() {
        return "employer_involvement";
    }

    @Override
    public boolean isInvolvedWith(PersonId person, EmployerId employer) {
        return jdbc.sql("select exists (select from employer_involvement where employer_id = ? and person_id = ?)")
                .params(employer.value(), person.value())
                .query(Boolean.class)
                .single();
    }

    @EventHandler
    void on(EmployerRegistered event) {
        add(event.employerId(), event.contactId().value());
    }

    @EventHandler
    void on(ContactChanged event) {
        add(event.employerId(), event.contactId().value());
    }

    @EventHandler
    void on(MentorAppointed event) {
        add(event.employerId(), event.mentorId().value());
    }

    @EventHandler
    void on(PactSigned event) {
        add(event.employerId(), event.signerId().value());
    }

    /** By an advisor of SBB. */
    @EventHandler
    void on(RecognitionEvent event, MetaData metaData) {
        Actor.fromMetaData(metaData).flatMap(Actor::personId).ifPresent(advisor -> add(event.employerId(), advisor));
    }

    private void add(EmployerId employer, UUID person) {
        jdbc.sql("insert into employer_involvement values (?, ?) on conflict do nothing")
                .params(employer.value(), person)
                .update();
    }
}

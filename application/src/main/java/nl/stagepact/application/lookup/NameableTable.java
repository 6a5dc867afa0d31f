package nl.stagepact.application.lookup;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import nl.stagepact.domain.employer.EmployerEvent.EmployerRegistered;
import nl.stagepact.domain.offer.OfferEvent.CandidateProposed;
import nl.stagepact.domain.offer.OfferEvent.PlacementOffered;
import nl.stagepact.domain.placement.PlacementEvent.PlacementConfirmed;
import nl.stagepact.domain.report.Nameables;
import nl.stagepact.domain.school.SchoolEvent.SchoolRegistered;
import nl.stagepact.domain.shared.CandidacyId;
import nl.stagepact.domain.shared.EmployerId;
import nl.stagepact.domain.shared.Id;
import nl.stagepact.domain.shared.OfferId;
import nl.stagepact.domain.shared.SchoolId;
import nl.stagepact.domain.shared.StudentId;
import nl.stagepact.domain.shared.Subjects;
import nl.stagepact.domain.student.StudentEvent.StudentRegistered;
import org.axonframework.eventhandling.EventHandler;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What a report can name, and whom and what each concerns; nothing leaves it. */
@Component
class NameableTable implements Nameables, LookupTable {

    private final JdbcClient jdbc;

    NameableTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public String table() {
        return "nameable";
    }

    @Override
    public Optional<Subjects> concernedBy(Id thing) {
        return jdbc.sql("""
                        select employer_id, school_id, student_id, offer_id, candidacy_id from nameable
                        where id = ? and kind = ?""")
                .params(thing.value(), thing.kind())
                .query((row, _) -> concerned(thing, row))
                .optional();
    }

    private static Subjects concerned(Id thing, ResultSet row) throws SQLException {
        var all = Subjects.of(thing);
        all = and(all, row, "employer_id", EmployerId::new);
        all = and(all, row, "school_id", SchoolId::new);
        all = and(all, row, "student_id", StudentId::new);
        all = and(all, row, "offer_id", OfferId::new);
        return and(all, row, "candidacy_id", CandidacyId::new);
    }

    private static Subjects and(Subjects all, ResultSet row, String column, Function<UUID, Id> kind)
            throws SQLException {
        return Optional.ofNullable(row.getObject(column, UUID.class))
                .map(kind)
                .map(all::and)
                .orElse(all);
    }

    @EventHandler
    void on(EmployerRegistered event) {
        jdbc.sql("insert into nameable (id, kind) values (?, 'employer')")
                .param(event.employerId().value())
                .update();
    }

    @EventHandler
    void on(SchoolRegistered event) {
        jdbc.sql("insert into nameable (id, kind) values (?, 'school')")
                .param(event.schoolId().value())
                .update();
    }

    @EventHandler
    void on(StudentRegistered event) {
        jdbc.sql("insert into nameable (id, kind, school_id, student_id) values (:id, 'student', :school, :id)")
                .param("id", event.studentId().value())
                .param("school", event.schoolId().value())
                .update();
    }

    @EventHandler
    void on(PlacementOffered event) {
        jdbc.sql("insert into nameable (id, kind, employer_id) values (?, 'offer', ?)")
                .params(event.offerId().value(), event.employerId().value())
                .update();
    }

    @EventHandler
    void on(CandidateProposed event) {
        jdbc.sql("""
                        insert into nameable (id, kind, employer_id, school_id, student_id, offer_id)
                        values (?, 'candidacy', ?, ?, ?, ?)""")
                .params(
                        event.candidacyId().value(),
                        event.employerId().value(),
                        event.schoolId().value(),
                        event.studentId().value(),
                        event.offerId().value())
                .update();
    }

    @EventHandler
    void on(PlacementConfirmed event) {
        jdbc.sql("""
                        insert into nameable (id, kind, employer_id, school_id, student_id, offer_id, candidacy_id)
                        values (?, 'placement', ?, ?, ?, ?, ?)""")
                .params(
                        event.placementId().value(),
                        event.place().employerId().value(),
                        event.place().schoolId().value(),
                        event.place().studentId().value(),
                        event.offerId().value(),
                        event.candidacyId().value())
                .update();
    }
}

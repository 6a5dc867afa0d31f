package nl.stagepact.application.lookup;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
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
import org.jspecify.annotations.Nullable;
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
        add(Subjects.of(event.employerId()), event.employerId());
    }

    @EventHandler
    void on(SchoolRegistered event) {
        add(Subjects.of(event.schoolId()), event.schoolId());
    }

    @EventHandler
    void on(StudentRegistered event) {
        add(Subjects.of(event.studentId(), event.schoolId()), event.studentId());
    }

    @EventHandler
    void on(PlacementOffered event) {
        add(Subjects.of(event.offerId(), event.employerId()), event.offerId());
    }

    @EventHandler
    void on(CandidateProposed event) {
        add(Subjects.of(event.offerId(), event.employerId(), event.studentId(), event.schoolId()), event.candidacyId());
    }

    @EventHandler
    void on(PlacementConfirmed event) {
        var place = event.place();
        add(
                Subjects.of(
                        event.candidacyId(), event.offerId(), place.employerId(), place.studentId(), place.schoolId()),
                event.placementId());
    }

    private void add(Subjects concerned, Id thing) {
        jdbc.sql("""
                        insert into nameable (id, kind, employer_id, school_id, student_id, offer_id, candidacy_id)
                        values (?, ?, ?, ?, ?, ?, ?) on conflict do nothing""")
                .param(1, thing.value())
                .param(2, thing.kind())
                .param(3, only(EmployerId.class, concerned), Types.OTHER)
                .param(4, only(SchoolId.class, concerned), Types.OTHER)
                .param(5, only(StudentId.class, concerned), Types.OTHER)
                .param(6, only(OfferId.class, concerned), Types.OTHER)
                .param(7, only(CandidacyId.class, concerned), Types.OTHER)
                .update();
    }

    private static @Nullable UUID only(Class<? extends Id> kind, Subjects concerned) {
        return concerned.only(kind).map(Id::value).orElse(null);
    }
}

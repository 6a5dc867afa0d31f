package nl.stagepact.application.lookup;

import java.util.List;
import java.util.UUID;
import nl.stagepact.domain.offer.OfferEvent.*;
import nl.stagepact.domain.offer.OpenCandidacies;
import nl.stagepact.domain.shared.CandidacyId;
import nl.stagepact.domain.shared.OfferId;
import nl.stagepact.domain.shared.Period;
import nl.stagepact.domain.shared.StudentId;
import org.axonframework.eventhandling.EventHandler;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Which candidacies still wait for an answer. */
@Component
class OpenCandidacyTable implements OpenCandidacies, LookupTable {

    private final JdbcClient jdbc;

    OpenCandidacyTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public String table() {
        return "open_candidacy";
    }

    @Override
    public List<OpenCandidacy> of(StudentId student, Period overlapping) {
        return jdbc.sql("""
                        select offer_id, candidacy_id from open_candidacy
                        where student_id = ? and period && daterange(?, ?, '[]') order by candidacy_id""")
                .params(student.value(), overlapping.startDate(), overlapping.endDate())
                .query((row, _) -> new OpenCandidacy(
                        new OfferId(row.getObject(1, UUID.class)), new CandidacyId(row.getObject(2, UUID.class))))
                .list();
    }

    /** The offer may be for another period now. */
    @EventHandler
    void on(OfferRevised event) {
        var period = event.terms().period();
        jdbc.sql("update open_candidacy set period = daterange(?, ?, '[]') where offer_id = ?")
                .params(period.startDate(), period.endDate(), event.offerId().value())
                .update();
    }

    @EventHandler
    void on(CandidacyEvent event) {
        switch (event) {
            case CandidateProposed e ->
                jdbc.sql("insert into open_candidacy values (?, ?, ?, daterange(?, ?, '[]'))")
                        .params(
                                e.candidacyId().value(),
                                e.offerId().value(),
                                e.studentId().value(),
                                e.period().startDate(),
                                e.period().endDate())
                        .update();
            case CandidateRejected _, CandidateConfirmed _, CandidateWithdrawn _, CandidacyExpired _ ->
                jdbc.sql("delete from open_candidacy where candidacy_id = ?")
                        .params(event.candidacyId().value())
                        .update();
            case CandidateInvited _, CandidateAccepted _, CandidateUnveiled _, CandidacyReminded _, SeatReleased _ -> {
                // as open, or as ended, as it was
            }
        }
    }
}

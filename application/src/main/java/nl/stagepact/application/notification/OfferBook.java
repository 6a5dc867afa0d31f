package nl.stagepact.application.notification;

import java.util.List;
import nl.stagepact.domain.offer.OfferEvent;
import nl.stagepact.domain.offer.OfferEvent.*;
import nl.stagepact.domain.offer.OfferTerms;
import nl.stagepact.domain.offer.Proposal;
import nl.stagepact.domain.shared.CandidacyId;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The page of the {@link AddressBook} about offers, and about who is a candidate for them. */
final class OfferBook {

    private final JdbcClient jdbc;

    OfferBook(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void note(OfferEvent event) {
        switch (event) {
            case PlacementOffered offered -> offer(offered);
            case OfferRevised revised -> revised(revised);
            case CandidateProposed proposed -> candidacy(proposed);
            // by the acceptance itself, so that its own mail never comes before the unveiling
            case CandidateAccepted accepted -> unveil(accepted.candidacyId());
            case CandidateRejected rejected -> close(rejected.candidacyId());
            case CandidateWithdrawn withdrawn -> close(withdrawn.candidacyId());
            case CandidacyExpired expired -> close(expired.candidacyId());
            case CandidateConfirmed confirmed -> close(confirmed.candidacyId());
            case OfferReconfirmationAsked _,
                    OfferReconfirmed _,
                    OfferExpired _,
                    OfferWithdrawn _,
                    OfferFilled _,
                    CandidateInvited _,
                    CandidateUnveiled _,
                    CandidacyReminded _,
                    SeatReleased _ -> {}
        }
    }

    private void offer(PlacementOffered offered) {
        OfferTerms terms = offered.terms();
        jdbc.sql("""
                insert into mail_offer (offer_id, employer_id, title, crebo, start_date, end_date, blind)
                values (?, ?, ?, ?, ?, ?, ?) on conflict do nothing""")
                .params(
                        offered.offerId().value(),
                        offered.employerId().value(),
                        terms.title(),
                        terms.crebo().value(),
                        terms.period().startDate(),
                        terms.period().endDate(),
                        terms.blind())
                .update();
    }

    /** For those still open as well; whether names are shown never changes for them. */
    private void revised(OfferRevised revised) {
        OfferTerms terms = revised.terms();
        var dates = List.of(terms.period().startDate(), terms.period().endDate());
        jdbc.sql("""
                update mail_offer set title = ?, crebo = ?, start_date = ?, end_date = ?, blind = ?
                where offer_id = ?""")
                .params(
                        terms.title(),
                        terms.crebo().value(),
                        dates.getFirst(),
                        dates.getLast(),
                        terms.blind(),
                        revised.offerId().value())
                .update();
        jdbc.sql("update mail_candidacy set start_date = ?, end_date = ? where offer_id = ? and open")
                .params(dates.getFirst(), dates.getLast(), revised.offerId().value())
                .update();
    }

    /** Who is proposed blindly is hidden from the employer until it accepts. */
    private void candidacy(CandidateProposed proposed) {
        jdbc.sql("""
                insert into mail_candidacy (candidacy_id, offer_id, student_id, school_id, employer_id,
                    start_date, end_date, unveiled, open)
                values (?, ?, ?, ?, ?, ?, ?, ?, true)
                on conflict (candidacy_id) do update set unveiled = excluded.unveiled, open = true""")
                .params(
                        proposed.candidacyId().value(),
                        proposed.offerId().value(),
                        proposed.studentId().value(),
                        proposed.schoolId().value(),
                        proposed.employerId().value(),
                        proposed.period().startDate(),
                        proposed.period().endDate(),
                        proposed.proposal()
                                .map(Proposal::blind)
                                .filter(blind -> !blind)
                                .isPresent())
                .update();
    }

    private void unveil(CandidacyId candidacy) {
        jdbc.sql("update mail_candidacy set unveiled = true where candidacy_id = ?")
                .param(candidacy.value())
                .update();
    }

    private void close(CandidacyId candidacy) {
        jdbc.sql("update mail_candidacy set open = false where candidacy_id = ?")
                .param(candidacy.value())
                .update();
    }
}

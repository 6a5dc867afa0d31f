package nl.stagepact.application.lookup;

import java.util.List;
import java.util.UUID;
import nl.stagepact.domain.offer.OfferEvent.OfferRevised;
import nl.stagepact.domain.offer.OfferEvent.OfferWithdrawn;
import nl.stagepact.domain.offer.OfferEvent.PlacementOffered;
import nl.stagepact.domain.offer.StandingOffers;
import nl.stagepact.domain.shared.Crebo;
import nl.stagepact.domain.shared.EmployerId;
import nl.stagepact.domain.shared.OfferId;
import org.axonframework.eventhandling.EventHandler;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Which offers were not withdrawn. */
@Component
class StandingOfferTable implements StandingOffers, LookupTable {

    private final JdbcClient jdbc;

    StandingOfferTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public String table() {
        return "standing_offer";
    }

    @Override
    public List<OfferId> of(EmployerId employer, Crebo crebo) {
        return jdbc.sql("select offer_id from standing_offer where employer_id = ? and crebo = ? order by offer_id")
                .params(employer.value(), crebo.value())
                .query((row, _) -> new OfferId(row.getObject(1, UUID.class)))
                .list();
    }

    @EventHandler
    void on(PlacementOffered event) {
        jdbc.sql("insert into standing_offer values (?, ?, ?)")
                .params(
                        event.offerId().value(),
                        event.employerId().value(),
                        event.terms().crebo().value())
                .update();
    }

    @EventHandler
    void on(OfferRevised event) {
        jdbc.sql("update standing_offer set crebo = ? where offer_id = ?")
                .params(event.terms().crebo().value(), event.offerId().value())
                .update();
    }

    @EventHandler
    void on(OfferWithdrawn event) {
        jdbc.sql("delete from standing_offer where offer_id = ?")
                .params(event.offerId().value())
                .update();
    }
}

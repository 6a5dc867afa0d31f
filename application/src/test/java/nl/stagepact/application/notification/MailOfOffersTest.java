package nl.stagepact.application.notification;

import static nl.stagepact.application.notification.Region.*;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.stagepact.domain.offer.OfferEvent.OfferExpired;
import nl.stagepact.domain.offer.OfferEvent.OfferReconfirmationAsked;
import nl.stagepact.domain.offer.OfferEvent.OfferReconfirmed;
import nl.stagepact.domain.offer.OfferEvent.OfferRevised;
import nl.stagepact.domain.shared.CandidacyId;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Who is told when an offer changes, goes stale or has expired. */
class MailOfOffersTest {

    private final MailBench bench = new MailBench();

    @BeforeEach
    void the_people_are_known() {
        bench.happened(people().toArray());
    }

    @AfterEach
    void close() {
        bench.close();
    }

    @Test
    void a_revision_is_told_to_those_who_are_candidates_and_to_their_schools_without_the_reason() {
        bench.happened(offered(true), proposed());

        var mails = lastMailsOf(revised(CANDIDACY));

        assertThat(mails).extracting(Received::reader).containsExactlyInAnyOrder("coordinator", "student");
        assertThat(mails)
                .noneMatch(mail -> mail.says(CANARY))
                .allSatisfy(mail -> assertThat(mail.text()).contains("Bakker met uitzicht"));
    }

    @Test
    void a_revision_is_told_to_nobody_when_there_are_no_candidates() {
        bench.happened(offered(true));

        assertThat(lastMailsOf(revised())).isEmpty();
    }

    @Test
    void an_employer_is_asked_whether_its_offer_is_still_true() {
        bench.happened(offered(true));

        assertThat(lastMailsOf(new OfferReconfirmationAsked(OFFER, FRESH)))
                .singleElement()
                .satisfies(mail -> assertThat(mail.reader()).isEqualTo("contact"))
                .satisfies(mail -> assertThat(mail.subject()).isEqualTo("Klopt uw stageplek nog: Bakker in opleiding?"))
                .satisfies(mail -> assertThat(mail.text()).contains("Bevestig vóór 17 januari 2027"));
    }

    @Test
    void an_employer_hears_that_its_offer_has_expired_and_how_it_comes_back() {
        bench.happened(offered(true));

        assertThat(lastMailsOf(new OfferExpired(OFFER, FRESH)))
                .singleElement()
                .satisfies(mail -> assertThat(mail.reader()).isEqualTo("contact"))
                .satisfies(mail -> assertThat(mail.text()).contains("Is de plek er nog? Bevestig dat dan"));
    }

    @Test
    void whoever_reconfirms_knows_it() {
        bench.happened(offered(true));

        assertThat(lastMailsOf(new OfferReconfirmed(OFFER, FRESH))).isEmpty();
    }

    private static OfferRevised revised(CandidacyId... open) {
        return new OfferRevised(OFFER, offered("Bakker met uitzicht", true).terms(), CANARY, List.of(open));
    }

    private List<Received> lastMailsOf(Object event) {
        bench.deliver();
        bench.inbox();
        return bench.mailsOf(event);
    }
}

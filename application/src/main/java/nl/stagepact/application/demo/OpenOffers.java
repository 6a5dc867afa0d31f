package nl.stagepact.application.demo;

import java.util.List;
import nl.stagepact.application.demo.DemoEmployer.Standing;
import nl.stagepact.application.demo.OfferStory.Shape;
import nl.stagepact.domain.shared.LearningPath;
import nl.stagepact.domain.shared.Period;

/** The places that can still be had: fresh ones and nearly stale ones, blind or not, and a few that went. */
final class OpenOffers {

    /** After eight weeks an offer is no longer true. */
    private static final int NEARLY_STALE = 50;

    private static final int WEEKS = 20;

    private final Setting setting;
    private final Days days;
    private final Cast cast;

    OpenOffers(Setting setting) {
        this.setting = setting;
        this.days = setting.days();
        this.cast = setting.cast();
    }

    void tell() {
        tellOfStudentB();
        publish(cast.employerA(), Programme.HELPENDE, NEARLY_STALE, 3, false);
        for (var programme : Programme.values()) {
            for (int i = 0; i < programme.openOffers(); i++) {
                int turn = setting.offers();
                publish(cast.employerFor(programme), programme, 4 + turn * 7 % 45, 1 + turn % 4, turn % 4 == 3);
            }
        }
        List.of(Programme.HELPENDE, Programme.MEDEWERKER_ICT, Programme.BUSINESS_SERVICES, Programme.SPORT)
                .forEach(this::tellOfOneThatWent);
        tellOfOneThatExpired(cast.employerA(), Programme.HELPENDE);
        tellOfOneThatExpired(cast.employerFor(Programme.MEDEWERKER_ICT), Programme.MEDEWERKER_ICT);
        tellOfOneThatExpired(cast.employerFor(Programme.SPORT), Programme.SPORT);
        tellOfOneThatWasReconfirmed(cast.employerA(), Programme.HELPENDE);
        tellOfOneThatWasReconfirmed(cast.employerFor(Programme.BUSINESS_SERVICES), Programme.BUSINESS_SERVICES);
        tellOfTheSuspension();
    }

    /** Employer A is to answer without knowing whom; employer B said yes, and now it is up to the student. */
    private void tellOfStudentB() {
        var student = cast.studentB();
        var blind = publish(cast.employerA(), Programme.MEDEWERKER_ICT, 21, 2, true);
        var open = publish(cast.employerB(), Programme.MEDEWERKER_ICT, 26, 2, false);
        student.looksFor(days.ago(24), open.offer().terms().period());
        open.propose(days.ago(13), student);
        open.offer().invite(days.ago(9), student);
        open.accept(days.ago(5), student);
        blind.propose(days.ago(6), student);
    }

    private Market.Stall publish(DemoEmployer employer, Programme programme, int age, int seats, boolean blind) {
        var offer = offer(employer, programme, seats, blind);
        offer.goesStale(days.ago(age), days);
        return setting.market().publish(offer, days.ago(age));
    }

    /** Taken off the market while somebody waits for an answer. */
    private void tellOfOneThatWent(Programme programme) {
        int withdrawn = 3 + setting.offers() % 9;
        var offer = offer(cast.employerFor(programme), programme, 1, false);
        var candidate = cast.nextStudent(programme, _ -> true);
        candidate.looksFor(days.ago(30), offer.terms().period());
        offer.publish(days.ago(35));
        offer.propose(days.ago(withdrawn + 6), candidate);
        offer.withdraw(days.ago(withdrawn), "De begeleider gaat met verlof.", candidate);
    }

    /** Nobody said that it was still true, nor answered who was proposed last. */
    private void tellOfOneThatExpired(DemoEmployer employer, Programme programme) {
        int gone = 2 + setting.offers() % 5;
        var published = days.ago(OfferStory.EXPIRED + gone);
        var offer = offer(employer, programme, 2, false);
        var candidate = cast.nextStudent(programme, _ -> true);
        candidate.looksFor(days.ago(gone + 30), offer.terms().period());
        offer.publish(published);
        offer.goesStale(published, days);
        offer.propose(days.ago(gone + 9), candidate);
        offer.mayEscalate(published.plusDays(OfferStory.EXPIRED), candidate);
    }

    /** Published long ago, asked about, and still true. */
    private void tellOfOneThatWasReconfirmed(DemoEmployer employer, Programme programme) {
        var published = days.ago(70 + setting.offers() % 5);
        var offer = offer(employer, programme, 2, false);
        setting.market().publish(offer, published);
        offer.goesStale(published, days);
        offer.reconfirm(published.plusDays(OfferStory.ASKED + 5));
    }

    private void tellOfTheSuspension() {
        var offer = offer(cast.theOneThatIs(Standing.SUSPENDED), Programme.HELPENDE, 2, false);
        var candidate = cast.nextStudent(Programme.HELPENDE, _ -> true);
        candidate.looksFor(days.ago(40), offer.terms().period());
        offer.publish(days.ago(32));
        offer.propose(days.ago(DemoEmployer.SUSPENDED + 7), candidate);
        offer.losesItsRecognition(days);
        offer.mayEscalate(offer.employer().decidedOn(days), candidate);
    }

    /** For a period that begins in three weeks or later. */
    private OfferStory offer(DemoEmployer employer, Programme programme, int seats, boolean blind) {
        int turn = setting.offers();
        var start = days.mondayAgo(-100, -21, turn * 5);
        var period = new Period(start, start.plusWeeks(WEEKS).minusDays(3));
        var mentor = employer.mentors().get(turn % employer.mentors().size());
        return setting.offer(employer, mentor, programme, new Shape(period, LearningPath.BOL, seats, blind));
    }
}

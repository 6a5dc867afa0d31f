package nl.stagepact.application.demo;

import nl.stagepact.application.demo.OfferStory.Shape;

/** What all stories of one region share: its calendar, its chronicle, its people and its market. */
final class Setting {

    private final Days days;
    private final Chronicle chronicle;
    private final Cast cast;
    private final Market market = new Market();
    private int offers;

    Setting(Days days, Chronicle chronicle, Cast cast) {
        this.days = days;
        this.chronicle = chronicle;
        this.cast = cast;
    }

    Days days() {
        return days;
    }

    Chronicle chronicle() {
        return chronicle;
    }

    Cast cast() {
        return cast;
    }

    Market market() {
        return market;
    }

    /** How many offers there are so far. */
    int offers() {
        return offers;
    }

    /** The next offer; it is not published yet. */
    OfferStory offer(DemoEmployer employer, Player mentor, Programme programme, Shape shape) {
        return new OfferStory(chronicle, employer, mentor, programme, shape, offers++);
    }
}

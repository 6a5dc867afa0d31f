package nl.stagepact.application.calendarfeed;

import biweekly.Biweekly;
import biweekly.ICalendar;
import biweekly.component.VEvent;
import biweekly.property.Status;
import biweekly.util.Duration;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Date;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import nl.stagepact.application.calendar.Meeting;
import nl.stagepact.domain.placement.Window;
import nl.stagepact.domain.shared.Language;
import nl.stagepact.projections.supervision.Scheduled;
import nl.stagepact.projections.supervision.SupervisionAgenda.AgendaItem;
import nl.stagepact.projections.supervision.SupervisionAgenda.PersonalAgenda;
import org.springframework.context.MessageSource;

/** Somebody's conversations as iCalendar (RFC 5545): which one, with whom, and by when; nothing that was said in one. */
final class CalendarWriter {

    private static final String PRODUCT = "-//Stagepact//Gesprekken//NL";

    private final MessageSource words;
    private final Clock clock;
    private final String base;

    /** @param base the public address, without a slash at the end */
    CalendarWriter(MessageSource words, Clock clock, String base) {
        this.words = words;
        this.clock = clock;
        this.base = base;
    }

    String write(PersonalAgenda agenda, Language language) {
        var locale = Locale.of(language.name().toLowerCase(Locale.ROOT));
        var name = words.getMessage("calendar.name", null, locale);
        var calendar = new ICalendar();
        calendar.setProductId(PRODUCT);
        calendar.setMethod("PUBLISH");
        calendar.setName(name);
        // what most programs read instead of the standard's own properties
        calendar.addExperimentalProperty("X-WR-CALNAME", name);
        calendar.setRefreshInterval(Duration.builder().hours(1).build());
        calendar.addExperimentalProperty("X-PUBLISHED-TTL", "PT1H");
        agenda.items().forEach(item -> entry(item, locale).ifPresent(calendar::addEvent));
        return Biweekly.write(calendar).go();
    }

    private Optional<VEvent> entry(AgendaItem item, Locale locale) {
        return item.planned()
                .scheduled()
                .map(appointment -> appointment(item, appointment, locale))
                .or(() -> item.planned().window().map(window -> days(item, window, locale)));
    }

    /** Under the identity of the invitation, so that a program that has both shows one. */
    private VEvent appointment(AgendaItem item, Scheduled appointment, Locale locale) {
        var event = new Meeting(
                        appointment.uid(),
                        appointment.sequence(),
                        appointment.toldAt(),
                        appointment.startsAt(),
                        appointment.minutes(),
                        title(item, locale),
                        appointment.where(),
                        Optional.empty(),
                        Optional.of(page(item)),
                        List.of())
                .event();
        event.setStatus(Status.confirmed());
        return event;
    }

    /** The days on which a conversation for which there is no appointment should be held. They keep nobody from anything else. */
    private VEvent days(AgendaItem item, Window window, Locale locale) {
        var summary = words.getMessage("calendar.window", new Object[] {title(item, locale)}, locale);
        var event = new VEvent();
        event.setUid(uid(item));
        event.setSummary(summary);
        event.setUrl(page(item));
        event.setDateTimeStamp(Date.from(clock.instant()));
        event.setDateStart(day(window.opensDate()), false);
        event.setDateEnd(day(window.closesDate().plusDays(1)), false);
        event.setDescription(words.getMessage("calendar.window.about", null, locale));
        event.setTransparency(true);
        return event;
    }

    private String page(AgendaItem item) {
        return base + "/placements/" + item.placementId().value();
    }

    private String title(AgendaItem item, Locale locale) {
        var kind = words.getMessage("calendar." + item.planned().conversation().kind(), null, locale);
        return Optional.of(words.getMessage(
                        "calendar.with",
                        new Object[] {
                            kind,
                            item.studentName().orElse(""),
                            item.employerName().orElse("")
                        },
                        locale))
                .filter(_ ->
                        item.studentName().isPresent() && item.employerName().isPresent())
                .orElse(kind);
    }

    /** The same as long as the conversation exists, however often its window moves. */
    private static String uid(AgendaItem item) {
        var about = "window:" + item.placementId().value() + ":"
                + item.planned().conversation().pathName();
        return UUID.nameUUIDFromBytes(about.getBytes(StandardCharsets.UTF_8)) + "@stagepact";
    }

    /** As the library writes days: midnight where the process thinks it is. */
    private static Date day(LocalDate date) {
        return Date.from(date.atStartOfDay(ZoneId.systemDefault()).toInstant());
    }
}

package nl.stagepact.application.calendarfeed;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import nl.stagepact.application.api.Acts;
import nl.stagepact.application.identity.ActingAs;
import nl.stagepact.domain.shared.Actor;
import nl.stagepact.domain.shared.BusinessDay;
import nl.stagepact.projections.supervision.SupervisionAgenda.FindPersonalAgenda;
import nl.stagepact.projections.supervision.SupervisionAgenda.PersonalAgenda;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** What a calendar program gets at the secret link. Reading it changes nothing, however often. */
@Controller
class CalendarFile {

    private static final MediaType CALENDAR = new MediaType("text", "calendar", StandardCharsets.UTF_8);

    private final CalendarFeeds feeds;
    private final CalendarWriter writer;
    private final Acts acts;
    private final Clock clock;

    CalendarFile(CalendarFeeds feeds, CalendarWriter writer, Acts acts, Clock clock) {
        this.feeds = feeds;
        this.writer = writer;
        this.acts = acts;
        this.clock = clock;
    }

    /** 404 without a word more for every link that leads nowhere. */
    @GetMapping("/calendar/{token}.ics")
    ResponseEntity<byte[]> read(@PathVariable String token) {
        return feeds.readerWith(new FeedToken(token))
                .map(reader -> {
                    var query = new FindPersonalAgenda(reader.personId(), BusinessDay.today(clock));
                    var agenda = ActingAs.call(Actor.application(), () -> acts.ask(query, PersonalAgenda.class));
                    return ResponseEntity.ok()
                            .contentType(CALENDAR)
                            .header(HttpHeaders.CACHE_CONTROL, "private, no-store")
                            .header(HttpHeaders.CONTENT_DISPOSITION, "inline; filename=\"stagepact.ics\"")
                            .body(writer.write(agenda, reader.language()).getBytes(StandardCharsets.UTF_8));
                })
                .orElseGet(() -> ResponseEntity.notFound().build());
    }
}

package nl.stagepact.application.calendarfeed;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Instant;
import java.util.Locale;
import java.util.Map;
import nl.stagepact.application.api.Acts;
import nl.stagepact.application.calendarfeed.CalendarFeedOperation.FindCalendarFeed;
import nl.stagepact.application.calendarfeed.CalendarFeedOperation.RenewCalendarFeed;
import nl.stagepact.application.calendarfeed.CalendarFeedOperation.WithdrawCalendarFeed;
import nl.stagepact.application.platform.CommandSender;
import nl.stagepact.domain.shared.Language;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping(path = "/api/v1/calendar-feed", produces = "application/json")
@Tag(name = "Calendar feed", description = "A secret link by which a calendar program reads one's own conversations")
class CalendarFeedApi {

    private final Acts acts;
    private final CommandSender commands;
    private final String base;

    CalendarFeedApi(
            Acts acts,
            CommandSender commands,
            @Value("${stagepact.base-url:http://localhost:${server.port:8080}}") String base) {
        this.acts = acts;
        this.commands = commands;
        this.base = base.endsWith("/") ? base.substring(0, base.length() - 1) : base;
    }

    record CalendarLink(
            @Schema(
                    description = "For the calendar program. It is shown this once: whoever has it reads the calendar",
                    example = "https://stagepact.example/calendar/5Jt0vC1n9m.ics")
            String address) {}

    record CalendarFeedAnswer(
            Instant madeAt,

            @Schema(description = "Of what stands in the calendar")
            Language language) {}

    @PutMapping
    @Operation(
            operationId = "renewCalendarFeed",
            summary = "Make the link to one's own calendar; the one that there was stops at once")
    CalendarLink renew(Locale locale) {
        var token = FeedToken.drawn();
        var language = Language.valueOf(locale.getLanguage().toUpperCase(Locale.ROOT));
        commands.send(new RenewCalendarFeed(token.hash(), language), Map.of());
        return new CalendarLink("%s/calendar/%s.ics".formatted(base, token.value()));
    }

    @GetMapping
    @Operation(operationId = "showCalendarFeed", summary = "Show since when there is a link, never the link itself")
    CalendarFeedAnswer show() {
        var feed = acts.find(new FindCalendarFeed(), CalendarFeed.class);
        return new CalendarFeedAnswer(feed.madeAt(), feed.language());
    }

    @DeleteMapping
    @Operation(
            operationId = "withdrawCalendarFeed",
            summary = "Withdraw the link: whoever has it reads nothing any more")
    ResponseEntity<Void> withdraw() {
        commands.send(new WithdrawCalendarFeed(), Map.of());
        return ResponseEntity.noContent().build();
    }
}

package nl.stagepact.application.calendarfeed;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import nl.stagepact.application.calendarfeed.CalendarFeedOperation.FindCalendarFeed;
import nl.stagepact.application.calendarfeed.CalendarFeedOperation.RenewCalendarFeed;
import nl.stagepact.application.calendarfeed.CalendarFeedOperation.WithdrawCalendarFeed;
import nl.stagepact.domain.shared.Actor;
import nl.stagepact.domain.shared.CommonRule;
import nl.stagepact.domain.shared.Language;
import nl.stagepact.domain.shared.Refusal;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.queryhandling.QueryHandler;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The links to calendars, in PostgreSQL. */
final class CalendarFeeds {

    private static final String OPERATIONS = "nl.stagepact.application.calendarfeed.CalendarFeedOperation";

    private final JdbcClient jdbc;
    private final Clock clock;

    CalendarFeeds(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Whose calendar a link leads to. */
    record Reader(UUID personId, Language language) {}

    /** @throws Refusal when whoever asks is no person */
    @CommandHandler(commandName = OPERATIONS)
    void decide(CalendarFeedOperation operation, Actor actor) {
        var person = actor.personId().orElseThrow(() -> new Refusal(CommonRule.NOBODY_ACTS_ON_WHAT_DOES_NOT_EXIST));
        switch (operation) {
            case RenewCalendarFeed renewal -> renew(person, renewal);
            case WithdrawCalendarFeed _ ->
                jdbc.sql("delete from calendar_feed where person_id = ?")
                        .param(person)
                        .update();
            case FindCalendarFeed _ -> throw new IllegalArgumentException("A question changes nothing");
        }
    }

    private void renew(UUID person, RenewCalendarFeed renewal) {
        jdbc.sql("""
                insert into calendar_feed (person_id, token_hash, language, made_at) values (?, ?, ?, ?)
                on conflict (person_id) do update
                  set token_hash = excluded.token_hash, language = excluded.language, made_at = excluded.made_at
                """)
                .params(person, renewal.tokenHash(), renewal.language().name(), Timestamp.from(clock.instant()))
                .update();
    }

    @QueryHandler
    Optional<CalendarFeed> find(FindCalendarFeed asked, Actor actor) {
        return actor.personId()
                .flatMap(person -> jdbc.sql("select language, made_at from calendar_feed where person_id = ?")
                        .param(person)
                        .query((row, _) ->
                                new CalendarFeed(row.getTimestamp("made_at").toInstant(), language(row)))
                        .optional());
    }

    Optional<Reader> readerWith(FeedToken token) {
        return jdbc.sql("select person_id, language from calendar_feed where token_hash = ?")
                .param(token.hash())
                .query((row, _) -> new Reader(row.getObject("person_id", UUID.class), language(row)))
                .optional();
    }

    private static Language language(ResultSet row) throws SQLException {
        return Language.valueOf(row.getString("language"));
    }
}

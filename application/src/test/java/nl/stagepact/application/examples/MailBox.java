package nl.stagepact.application.examples;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.net.URLEncoder;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import nl.stagepact.application.api.Http;
import nl.stagepact.application.api.Http.Answer;
import nl.stagepact.application.api.Region;
import nl.stagepact.application.embedded.CaughtMail;
import nl.stagepact.application.embedded.MailCatcher;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The mail box of somebody without an account, and what they do with the links in it. */
final class MailBox {

    static final String MENTOR = "pim@zorg.example";
    static final String TO_SIGN = "Onderteken de overeenkomst";
    static final Duration SOON = Duration.ofSeconds(120);

    private static final String FORM = "application/x-www-form-urlencoded";
    private static final Pattern LINK = Pattern.compile("/links/([A-Za-z0-9_-]{43})");
    private static final Pattern FORM_TOKEN = Pattern.compile("name=\"form-token\" value=\"([^\"]+)\"");

    private final Http http;
    private final MailCatcher catcher;
    private final JdbcClient jdbc;
    private final Region region;

    MailBox(Http http, MailCatcher catcher, JdbcClient jdbc, Region region) {
        this.http = http;
        this.catcher = catcher;
        this.jdbc = jdbc;
        this.region = region;
    }

    /** The path of the mentor's link to sign. */
    String linkToSign() {
        return link(MENTOR, TO_SIGN);
    }

    /** The path of the link in the newest of these mails. */
    String link(String address, String subject) {
        var text = newest(address, subject).text().orElseThrow();
        var link = LINK.matcher(text);
        assertThat(link.find()).as(text).isTrue();
        // the mail is out a moment before it is noted
        await().atMost(SOON).until(() -> http.get(link.group()).status() == 200);
        return link.group();
    }

    CaughtMail newest(String address, String subject) {
        await().atMost(SOON).until(() -> !all(address, subject).isEmpty());
        return all(address, subject).stream()
                .max((one, other) -> Long.compare(one.id(), other.id()))
                .orElseThrow();
    }

    /** All regions' mentors have the same address; the region's employer tells them apart. */
    List<CaughtMail> all(String address, String subject) {
        var employer = region.admin.get("/employers/" + region.employerId).text("/name");
        return catcher.list().stream()
                .filter(mail -> mail.to().contains(address) && mail.subject().startsWith(subject))
                .filter(mail -> Pattern.compile(Pattern.quote(employer) + "\\b")
                        .matcher(mail.text().orElse(""))
                        .find())
                .toList();
    }

    String shown(String link) {
        return http.get(link).ok(200).response().body();
    }

    /** Sends the form that the link's page has. */
    Answer send(String link, Map<String, String> typed) {
        return send(link, http.get(link), typed);
    }

    Answer send(String link, Answer page, Map<String, String> typed) {
        return post(link, form(page, typed));
    }

    Answer sign(String link) {
        return send(link, Map.of("act", "sign", "agreed", "yes"));
    }

    Answer askForANewOne(String link) {
        return post(link + "/renewal", form(http.get(link), Map.of()));
    }

    Answer post(String path, BodyPublisher body) {
        return http.send("POST", path, body, "Content-Type", FORM);
    }

    void expire() {
        jdbc.sql("update mail_link set expires_at = now() - interval '1 hour' where person_id = ?::uuid")
                .param(region.mentorId)
                .update();
    }

    private static BodyPublisher form(Answer page, Map<String, String> typed) {
        var token = FORM_TOKEN.matcher(page.response().body());
        assertThat(token.find()).as(page.response().body()).isTrue();
        var all = new LinkedHashMap<>(typed);
        all.put("form-token", token.group(1));
        return BodyPublishers.ofString(all.entrySet().stream()
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&")));
    }

    static String secretOf(String link) {
        return link.substring("/links/".length());
    }
}

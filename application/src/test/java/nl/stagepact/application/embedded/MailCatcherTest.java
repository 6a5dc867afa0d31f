package nl.stagepact.application.embedded;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.delete;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.model;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.view;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.stream.IntStream;
import org.hamcrest.Matchers;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.mail.SimpleMailMessage;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.mail.javamail.MimeMessageHelper;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.servlet.view.InternalResourceViewResolver;

class MailCatcherTest {

    private static final Instant NOW = Instant.parse("2026-11-22T10:00:00Z");

    private final MailCatcher catcher = new MailCatcher(Clock.fixed(NOW, ZoneOffset.UTC), 3);
    private final JavaMailSender sender = new EmbeddedMail().caughtMailSender(catcher);
    private final MockMvc web = MockMvcBuilders.standaloneSetup(
                    new MailCatcherApi(catcher), new MailCatcherPages(catcher))
            .setViewResolvers(new InternalResourceViewResolver("/templates/", ".html"))
            .build();

    @AfterEach
    void stop() {
        catcher.close();
    }

    @Test
    void a_mail_to_two_people_is_one_mail_with_its_texts_and_what_hangs_on_it() throws Exception {
        send();

        var mail = catcher.list().getFirst();
        assertThat(catcher.list()).hasSize(1);
        assertThat(mail.receivedAt()).isEqualTo(NOW);
        assertThat(mail.from()).isEqualTo("Stagepact <stagepact@voorbeeld.example>");
        assertThat(mail.to()).containsExactly("anna@voorbeeld.example", "bas@voorbeeld.example");
        assertThat(mail.subject()).isEqualTo("Eén plek – bevestigd");
        assertThat(mail.text()).isEqualTo(Optional.of("De plek is bevestigd."));
        assertThat(mail.html()).isEqualTo(Optional.of("<p>De plek is <b>bevestigd</b>.</p>"));
        assertThat(mail.attachments()).hasSize(1);
        assertThat(mail.attachments().getFirst().fileName()).isEqualTo("afspraak.ics");
        assertThat(new String(mail.attachments().getFirst().content(), StandardCharsets.UTF_8))
                .isEqualTo("BEGIN:VCALENDAR");
    }

    @Test
    void programs_list_read_and_clear_them() throws Exception {
        send();
        var id = catcher.list().getFirst().id();

        web.perform(get("/mail-catcher/mails"))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$[0].id").value(id))
                .andExpect(jsonPath("$[0].receivedAt").value("2026-11-22T10:00:00Z"))
                .andExpect(jsonPath("$[0].to[1]").value("bas@voorbeeld.example"))
                .andExpect(jsonPath("$[0].text").doesNotExist());
        web.perform(get("/mail-catcher/mails/{id}", id))
                .andExpect(jsonPath("$.text").value("De plek is bevestigd."))
                .andExpect(jsonPath("$.attachments[0].fileName").value("afspraak.ics"));
        web.perform(get("/mail-catcher/mails/{id}", id + 1)).andExpect(status().isNotFound());
        web.perform(delete("/mail-catcher/mails")).andExpect(status().isNoContent());
        assertThat(catcher.list()).isEmpty();
    }

    @Test
    void people_read_them_on_pages_and_nothing_in_a_mail_can_run_there() throws Exception {
        send();
        var id = catcher.list().getFirst().id();

        web.perform(get("/mails")).andExpect(view().name("mails/list")).andExpect(model().attributeExists("mails"));
        web.perform(get("/mails/{id}", id)).andExpect(view().name("mails/mail"));
        web.perform(get("/mails/{id}/html", id))
                .andExpect(content().string("<p>De plek is <b>bevestigd</b>.</p>"))
                .andExpect(content().contentType("text/html;charset=UTF-8"))
                .andExpect(header().string(
                                "Content-Security-Policy", Matchers.not(Matchers.containsString("allow-scripts"))))
                .andExpect(header().string("Content-Security-Policy", Matchers.startsWith("sandbox allow-popups ")));
        web.perform(get("/mails/{id}/attachments/0", id))
                .andExpect(header().string("Content-Disposition", Matchers.containsString("afspraak.ics")));
        web.perform(get("/mails/{id}", id + 1)).andExpect(status().isNotFound());
        web.perform(get("/mails/{id}/attachments/7", id)).andExpect(status().isNotFound());
    }

    @Test
    void only_the_last_ones_are_kept() {
        IntStream.rangeClosed(1, 5).forEach(number -> sendPlain("mail " + number));

        assertThat(catcher.list()).extracting(CaughtMail::subject).containsExactly("mail 5", "mail 4", "mail 3");
    }

    private void sendPlain(String subject) {
        var mail = new SimpleMailMessage();
        mail.setFrom("stagepact@voorbeeld.example");
        mail.setTo("anna@voorbeeld.example");
        mail.setSubject(subject);
        mail.setText("x");
        sender.send(mail);
    }

    private void send() throws Exception {
        var message = sender.createMimeMessage();
        var mail = new MimeMessageHelper(message, true, "UTF-8");
        mail.setFrom("stagepact@voorbeeld.example", "Stagepact");
        mail.setTo("anna@voorbeeld.example");
        mail.setBcc("bas@voorbeeld.example");
        mail.setSubject("Eén plek – bevestigd");
        mail.setText("De plek is bevestigd.", "<p>De plek is <b>bevestigd</b>.</p>");
        mail.addAttachment(
                "afspraak.ics",
                new ByteArrayResource("BEGIN:VCALENDAR".getBytes(StandardCharsets.UTF_8)),
                "text/calendar");
        sender.send(message);
    }
}

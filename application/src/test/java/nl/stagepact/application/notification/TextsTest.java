package nl.stagepact.application.notification;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.stagepact.domain.offer.RejectionReason;
import nl.stagepact.domain.offer.WithdrawalReason;
import nl.stagepact.domain.placement.Conversation;
import nl.stagepact.domain.placement.PlannedConversation;
import nl.stagepact.domain.placement.Window;
import nl.stagepact.domain.shared.Language;
import nl.stagepact.domain.shared.Party;
import nl.stagepact.domain.shared.Period;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The words of the mails: all there, in both languages, and harmless whatever people typed. */
class TextsTest {

    private static final Set<Party> EVERYBODY = Set.of(Party.values());
    private static final LetterWriter WRITER = new LetterWriter(new Texts(), "https://stagepact.example/");
    private static final Layout LAYOUT = new Layout();

    private static final Set<MailTemplate> OF_CASES = EnumSet.of(
            MailTemplate.REPORT_RECEIVED,
            MailTemplate.REPORT_ACKNOWLEDGED,
            MailTemplate.REPORT_OVERDUE,
            MailTemplate.REPORT_DECIDED,
            MailTemplate.CASE_RECEIVED,
            MailTemplate.CASE_TRANSFERRED,
            MailTemplate.CASE_SUPPLEMENTED,
            MailTemplate.CASE_ACKNOWLEDGED,
            MailTemplate.CASE_OVERDUE,
            MailTemplate.CASE_DECIDED,
            MailTemplate.SIGNAL_RAISED,
            MailTemplate.HEARING_INVITED,
            MailTemplate.DECISION_TOLD);

    /** Who can get which mail, from the table of milestones. */
    private static final Map<MailTemplate, Set<Party>> READERS = readers();

    private static Map<MailTemplate, Set<Party>> readers() {
        var readers = new TreeMap<MailTemplate, Set<Party>>();
        Arrays.stream(MailTemplate.values()).forEach(template -> readers.put(template, EVERYBODY));
        readers.put(MailTemplate.OFFER_PUBLISHED, Set.of(Party.EMPLOYER));
        readers.put(MailTemplate.OFFER_REVISED, Set.of(Party.STUDENT, Party.SCHOOL));
        readers.put(MailTemplate.OFFER_STALE_SOON, Set.of(Party.EMPLOYER));
        readers.put(MailTemplate.OFFER_EXPIRED, Set.of(Party.EMPLOYER));
        readers.put(MailTemplate.OFFER_WITHDRAWN, Set.of(Party.EMPLOYER));
        readers.put(MailTemplate.OFFER_DIGEST, Set.of(Party.SCHOOL));
        readers.put(MailTemplate.CANDIDATE_PROPOSED, Set.of(Party.EMPLOYER, Party.STUDENT));
        readers.put(MailTemplate.CANDIDATE_WAITING, Set.of(Party.EMPLOYER, Party.STUDENT));
        readers.put(MailTemplate.SIGNER_NAMED, Set.of(Party.SCHOOL, Party.EMPLOYER));
        readers.put(MailTemplate.NAMED_TO_SIGN, Set.of(Party.SCHOOL, Party.EMPLOYER));
        readers.put(MailTemplate.GUARDIAN_SIGNED, Set.of(Party.STUDENT));
        readers.put(MailTemplate.GUARDIAN_ASKED_TO_SIGN, Set.of(Party.STUDENT));
        readers.put(MailTemplate.GUARDIAN_LINK_RENEWED, Set.of(Party.STUDENT));
        readers.put(MailTemplate.LINK_RENEWED, Set.of(Party.SCHOOL, Party.EMPLOYER));
        readers.put(MailTemplate.GUARDIAN_AGREEMENT_CONCLUDED, Set.of(Party.STUDENT));
        readers.put(MailTemplate.CONFIRMATION_ASKED, Set.of(Party.STUDENT));
        readers.put(MailTemplate.CONFIRMATION_AWAITED, Set.of(Party.EMPLOYER, Party.STUDENT));
        readers.put(MailTemplate.CANDIDACY_EXPIRED, Set.of(Party.EMPLOYER, Party.STUDENT));
        readers.put(MailTemplate.CONFIRMATION_EXPIRED, Set.of(Party.EMPLOYER, Party.STUDENT));
        readers.put(MailTemplate.SEARCH_ESCALATED, Set.of(Party.STUDENT, Party.SCHOOL));
        readers.put(MailTemplate.CANDIDATE_ACCEPTED, Set.of(Party.SCHOOL, Party.EMPLOYER));
        Stream.of(
                        MailTemplate.RECOGNITION_GRANTED,
                        MailTemplate.RECOGNITION_SUSPENDED,
                        MailTemplate.RECOGNITION_REINSTATED,
                        MailTemplate.RECOGNITION_WITHDRAWN,
                        MailTemplate.RECOGNITION_RESTORED,
                        MailTemplate.RECOGNITION_LAPSED,
                        MailTemplate.RECOGNITION_RELIEVED,
                        MailTemplate.RECOGNITION_RELIEF_ENDED)
                .forEach(template -> readers.put(template, Set.of(Party.SCHOOL, Party.EMPLOYER)));
        Stream.of(
                        MailTemplate.REPORT_RECEIVED,
                        MailTemplate.REPORT_ACKNOWLEDGED,
                        MailTemplate.REPORT_OVERDUE,
                        MailTemplate.REPORT_DECIDED)
                .forEach(template -> readers.put(template, Set.of(Party.STUDENT)));
        Stream.of(
                        MailTemplate.CASE_RECEIVED,
                        MailTemplate.CASE_TRANSFERRED,
                        MailTemplate.CASE_SUPPLEMENTED,
                        MailTemplate.CASE_ACKNOWLEDGED,
                        MailTemplate.CASE_OVERDUE,
                        MailTemplate.CASE_DECIDED,
                        MailTemplate.SIGNAL_RAISED)
                .forEach(template -> readers.put(template, Set.of(Party.SCHOOL)));
        readers.put(MailTemplate.HEARING_INVITED, Set.of(Party.SCHOOL, Party.EMPLOYER));
        readers.put(MailTemplate.DECISION_TOLD, Set.of(Party.SCHOOL, Party.EMPLOYER));
        Stream.of(
                        MailTemplate.RECOGNITION_REFUSED,
                        MailTemplate.RECOGNITION_HEARING,
                        MailTemplate.RECOGNITION_OBJECTION_DECIDED)
                .forEach(template -> readers.put(template, Set.of(Party.EMPLOYER)));
        readers.put(MailTemplate.NO_SHOW_REPORTED, Set.of(Party.SCHOOL));
        readers.put(MailTemplate.REPLACEMENT_REQUIRED, Set.of(Party.SCHOOL, Party.STUDENT));
        readers.put(MailTemplate.REPLACEMENT_OVERDUE, Set.of(Party.SCHOOL));
        readers.put(MailTemplate.UNSIGNED_BEFORE_START, Set.of(Party.SCHOOL, Party.EMPLOYER));
        readers.put(MailTemplate.START_BLOCKED, Set.of(Party.SCHOOL, Party.EMPLOYER));
        readers.put(MailTemplate.CONVERSATION_HANDED_OVER, Set.of(Party.SCHOOL, Party.EMPLOYER));
        readers.put(MailTemplate.CONVERSATION_DUE, Set.of(Party.SCHOOL));
        readers.put(MailTemplate.CONVERSATION_OVERDUE, Set.of(Party.SCHOOL));
        readers.put(MailTemplate.CONVERSATION_ESCALATED, Set.of(Party.SCHOOL));
        readers.put(MailTemplate.REPLACEMENT_SOLVED, Set.of(Party.SCHOOL, Party.STUDENT));
        return readers;
    }

    static Stream<Mail> every_mail() {
        return READERS.entrySet().stream()
                .flatMap(entry -> entry.getValue().stream()
                        .flatMap(party -> Arrays.stream(Language.values())
                                .map(language -> mail(entry.getKey(), party, language, facts()))));
    }

    @ParameterizedTest
    @MethodSource("every_mail")
    void every_mail_says_what_happened_what_to_do_and_where_to_read_more(Mail mail) {
        var letter = WRITER.write(mail, matter("Bakkerij Krokant"), "Noa de Vries", Enclosed.NOTHING);

        assertThat(List.of(letter.subject(), letter.greeting(), letter.what(), letter.todo(), letter.reason()))
                .allSatisfy(text -> assertThat(text).isNotBlank().doesNotContain("{", "}"))
                .allSatisfy(text -> assertThat(text.substring(0, 1))
                        .isEqualTo(text.substring(0, 1).toUpperCase(Locale.ROOT)));
        assertThat(letter.subject()).hasSizeLessThan(110);
        assertThat(letter.what()).endsWith(".");
        assertThat(letter.link()).startsWith("https://stagepact.example/").doesNotContain("example//");
        assertThat(LAYOUT.text(letter)).contains(letter.what(), letter.todo(), letter.link());
        assertThat(LAYOUT.html(letter))
                .contains("href=\"" + letter.link() + "\"")
                .doesNotContain(" th:");
    }

    @ParameterizedTest
    @MethodSource("every_mail")
    void a_student_is_addressed_as_je_and_everybody_else_as_u(Mail mail) {
        if (mail.language() == Language.EN) {
            return;
        }
        var text = LAYOUT.text(WRITER.write(mail, matter("Bakkerij Krokant"), "Noa de Vries", Enclosed.NOTHING));

        var other = mail.audience().equals("student") ? "\\b([Uu]|[Uu]w)\\b" : "\\b([Jj]e|[Jj]ij|[Jj]ouw|[Jj]ullie)\\b";
        assertThat(Pattern.compile(other).matcher(text).find()).as(text).isFalse();
    }

    @Test
    void both_languages_have_the_same_texts_that_need_the_same_values() {
        var texts = new Texts();

        assertThat(texts.keys(Language.NL)).isEqualTo(texts.keys(Language.EN));
        assertThat(texts.keys(Language.NL))
                .allSatisfy(key -> assertThat(placeholders(texts, Language.NL, key))
                        .as(key)
                        .isEqualTo(placeholders(texts, Language.EN, key)));
    }

    @Test
    void every_reason_has_words_in_both_languages() {
        var texts = new Texts();

        assertThat(texts.keys(Language.NL))
                .containsAll(Arrays.stream(RejectionReason.values())
                        .map(reason -> "candidate-rejected.reason." + reason)
                        .toList());
        for (WithdrawalReason reason : WithdrawalReason.values()) {
            var template = reason == WithdrawalReason.PLACED_ELSEWHERE
                    ? MailTemplate.CANDIDATE_PLACED_ELSEWHERE
                    : MailTemplate.CANDIDATE_WITHDRAWN;
            for (Party party : Party.values()) {
                for (Language language : Language.values()) {
                    var mail = mail(template, party, language, Map.of(Fact.REASON, reason.name()));
                    assertThat(WRITER.write(mail, matter("Krokant"), "Noa", Enclosed.NOTHING)
                                    .what())
                            .isNotBlank();
                }
            }
        }
    }

    @Test
    void no_mail_speaks_of_what_is_sensitive() {
        var texts = new Texts();
        for (Language language : Language.values()) {
            for (String key : texts.keys(language)) {
                assertThat(texts.raw(language, key).toLowerCase(Locale.ROOT))
                        .as(key)
                        .doesNotContain("discriminat", "onveilig", "unsafe", "ziek", "illness", "gedrag", "conduct");
            }
        }
    }

    @Test
    void what_people_typed_can_add_no_header_and_no_markup() {
        var mail = mail(MailTemplate.PLACEMENT_CONFIRMED, Party.STUDENT, Language.NL, Map.of());
        var nasty = "Krokant\r\nBcc: all@x.example\u2028<script>alert(1)</script> [[${letter}]] {student} $1 \\";

        var letter = WRITER.write(mail, matter(nasty), "Noa\nde Vries\u202E", Enclosed.NOTHING);

        assertThat(letter.subject()).doesNotContain("\r", "\n", "\u2028");
        assertThat(letter.greeting()).isEqualTo("Beste Noa de Vries,");
        assertThat(LAYOUT.html(letter)).doesNotContain("<script>").contains("&lt;script&gt;");
        assertThat(LAYOUT.text(letter)).contains("[[${letter}]] {student} $1 \\");
    }

    @Test
    void a_very_long_name_is_cut() {
        var mail = mail(MailTemplate.PLACEMENT_CONFIRMED, Party.STUDENT, Language.NL, Map.of());

        assertThat(WRITER.write(mail, matter("😀".repeat(500)), "Noa", Enclosed.NOTHING)
                        .subject())
                .hasSizeLessThan(300)
                .contains("😀…");
    }

    @Test
    void what_must_be_done_before_the_start_must_be_done_at_once_when_that_has_passed() {
        var early = WRITER.write(
                mail(MailTemplate.AGREEMENT_DRAWN_UP, Party.SCHOOL, Language.NL, facts()),
                matter("Krokant"),
                "Coen",
                Enclosed.NOTHING);
        var late = WRITER.write(
                at(
                        Instant.parse("2027-02-01T09:00:00Z"),
                        mail(MailTemplate.AGREEMENT_DRAWN_UP, Party.SCHOOL, Language.NL, facts())),
                matter("Krokant"),
                "Coen",
                Enclosed.NOTHING);

        assertThat(early.todo()).contains("onderteken die vóór 1 februari 2027.");
        assertThat(late.todo()).contains("onderteken die zo snel mogelijk.");
    }

    @Test
    void an_answer_is_asked_within_two_weeks_and_before_the_start() {
        var proposed = mail(MailTemplate.CANDIDATE_PROPOSED, Party.EMPLOYER, Language.NL, Map.of());

        assertThat(WRITER.write(proposed, matter("Krokant"), "Leo", Enclosed.NOTHING)
                        .todo())
                .contains("uiterlijk 18 januari 2027");
        assertThat(WRITER.write(
                                at(Instant.parse("2027-01-25T09:00:00Z"), proposed),
                                matter("Krokant"),
                                "Leo",
                                Enclosed.NOTHING)
                        .todo())
                .contains("uiterlijk 31 januari 2027");
        assertThat(WRITER.write(
                                at(Instant.parse("2027-03-01T23:30:00Z"), proposed),
                                matter("Krokant"),
                                "Leo",
                                Enclosed.NOTHING)
                        .todo())
                .as("the day in the Netherlands")
                .contains("uiterlijk 2 maart 2027");
    }

    private static Mail at(Instant moment, Mail mail) {
        return new Mail(
                mail.id(),
                mail.recipientId(),
                mail.template(),
                mail.party(),
                mail.language(),
                mail.about(),
                mail.facts(),
                moment,
                moment,
                mail.state(),
                mail.attempts(),
                mail.round(),
                mail.nextAttemptAt(),
                mail.settledAt(),
                mail.problem(),
                mail.reasonIsGone());
    }

    private static Set<String> placeholders(Texts texts, Language language, String key) {
        var found = new TreeSet<String>();
        var matcher = Pattern.compile("\\{\\w+}").matcher(texts.raw(language, key));
        while (matcher.find()) {
            found.add(matcher.group());
        }
        return found;
    }

    private static Map<String, String> facts() {
        return Map.ofEntries(
                Map.entry(Fact.CREBO, "90015"),
                Map.entry(Fact.EFFECTIVE, "2027-01-05"),
                Map.entry(Fact.OBJECTION_UNTIL, "2027-02-16"),
                Map.entry(Fact.PARTY, "SCHOOL"),
                Map.entry(Fact.VERSION, "2"),
                Map.entry(Fact.CONVERSATION, "MIDTERM_CHECK 2"),
                Map.entry(Fact.DATE, "2027-01-08"),
                Map.entry(Fact.LINK_ACT, "REPORT"),
                Map.entry(Fact.STARTS_AT, "2027-02-03T09:00:00Z"),
                Map.entry(Fact.MINUTES, "45"),
                Map.entry(Fact.REFERENCE, "M-7K3Q-9XWT"),
                Map.entry(Fact.OUTCOME, "FOUNDED"),
                Map.entry(Fact.FORM, "ON_SITE"),
                Map.entry(Fact.PRESENT, "STUDENT,EMPLOYER"),
                Map.entry(Fact.LAST_DAY, "2027-01-09"));
    }

    private static Mail mail(MailTemplate template, Party party, Language language, Map<String, String> facts) {
        var withReason = new TreeMap<>(facts);
        switch (template) {
            case CONVERSATION_CANCELLED -> withReason.putIfAbsent(Fact.REASON, "WITHDRAWN");
            case SEARCH_ESCALATED -> withReason.putIfAbsent(Fact.REASON, "STILL_UNPLACED");
            case CANDIDATE_REJECTED -> withReason.putIfAbsent(Fact.REASON, "CAPACITY");
            case CANDIDATE_WITHDRAWN -> withReason.putIfAbsent(Fact.REASON, "SCHOOL");
            case CANDIDATE_PLACED_ELSEWHERE -> withReason.putIfAbsent(Fact.REASON, "PLACED_ELSEWHERE");
            case RECOGNITION_OBJECTION_DECIDED -> withReason.putIfAbsent(Fact.REASON, "FOUNDED");
            case OFFER_STALE_SOON -> withReason.put(Fact.UNTIL, "2027-01-17");
            case OFFER_DIGEST -> withReason.putAll(Map.of(Fact.OFFERS, "3", Fact.STUDENTS, "7", Fact.FITTING, ""));
            default -> withReason.remove(Fact.REASON);
        }
        var kind = template == MailTemplate.OFFER_DIGEST
                ? "school"
                : OF_CASES.contains(template)
                        ? "report"
                        : template.key().startsWith("offer") && template != MailTemplate.OFFER_REVISED
                                ? "offer"
                                : template.key().startsWith("recognition")
                                        ? "employer"
                                        : template.key().startsWith("candidate")
                                                        || template == MailTemplate.OFFER_REVISED
                                                ? "candidacy"
                                                : template == MailTemplate.SEARCH_ESCALATED ? "student" : "placement";
        return new Mail(
                new UUID(0, 1),
                new UUID(0, 2),
                template,
                party,
                language,
                new Mail.About(kind, new UUID(0, 3)),
                withReason,
                Instant.parse("2027-01-04T09:00:00Z"),
                Instant.parse("2027-01-04T09:00:00Z"),
                NotificationState.QUEUED,
                0,
                0,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                false);
    }

    static Matter matter(String employer) {
        var next = new PlannedConversation(
                Conversation.EIND_GESPREK,
                Optional.of(new Window(LocalDate.of(2027, 6, 16), LocalDate.of(2027, 7, 7))));
        return new Matter(
                "/placements/1",
                Optional.of(employer),
                Optional.of("ROC Verzonnen"),
                Optional.of("Bakker in opleiding"),
                Optional.of(new Matter.Student(Optional.of("Noa de Vries"), true)),
                Optional.of(new Period(LocalDate.of(2027, 2, 1), LocalDate.of(2027, 6, 30))),
                List.of(new PlannedConversation(Conversation.midtermCheck(1), Optional.empty()), next),
                Optional.of(next),
                List.of(new Matter.Fitting("Bakker in opleiding", employer, 2)),
                Optional.empty());
    }
}

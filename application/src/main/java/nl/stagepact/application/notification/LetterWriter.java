package nl.stagepact.application.notification;

import static java.util.stream.Collectors.joining;

import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import nl.stagepact.application.notification.Letter.Line;
import nl.stagepact.application.notification.Letter.Plan;
import nl.stagepact.application.notification.Letter.Planned;
import nl.stagepact.application.notification.Letter.Section;
import nl.stagepact.domain.placement.Conversation;
import nl.stagepact.domain.placement.ConversationKind;
import nl.stagepact.domain.placement.Window;
import nl.stagepact.domain.shared.BusinessDay;
import nl.stagepact.domain.shared.Party;
import nl.stagepact.domain.shared.Personal;

/** Finds the words for one mail: its texts in the reader's language, filled with what it is about. */
final class LetterWriter {

    /** An answer is asked within two weeks, and before the placement starts. */
    private static final int DAYS_TO_ANSWER = 14;

    private static final int LONGEST_NAME = 120;
    /** Of what was written about a conversation; all of it stands on the page. */
    private static final int LONGEST_STORY = 2000;

    private static final int MOST_AGREEMENTS = 20;

    private final Texts texts;
    private final String baseUrl;

    LetterWriter(Texts texts, String baseUrl) {
        this.texts = texts;
        this.baseUrl = baseUrl.replaceAll("/+$", "");
    }

    /** @param enclosed what goes with it: its values are words of the letter, its path the letter's link */
    Letter write(Mail mail, Matter matter, String readersName, Enclosed enclosed) {
        return new Writing(mail, matter, readersName, enclosed).letter();
    }

    /** One line of plain text, whatever was typed: no line can be broken out of, no header be added. */
    static String clean(String typed) {
        return clean(typed, LONGEST_NAME);
    }

    private static String clean(String typed, int longest) {
        var line = typed.replaceAll("\\p{Cf}", "")
                .replaceAll("[\\p{Cc}\\p{Zl}\\p{Zp}\\s]+", " ")
                .strip();
        return line.codePointCount(0, line.length()) <= longest
                ? line
                : line.substring(0, line.offsetByCodePoints(0, longest - 1)) + "…";
    }

    private final class Writing {

        private final Mail mail;
        private final Matter matter;
        private final String name;
        private final LocalDate day;
        private final DateTimeFormatter dates;
        private final DateTimeFormatter moments;
        private final Enclosed enclosed;
        private final Map<String, String> values = new HashMap<>();

        Writing(Mail mail, Matter matter, String readersName, Enclosed enclosed) {
            this.mail = mail;
            this.matter = matter;
            this.enclosed = enclosed;
            this.name = clean(readersName);
            this.day = LocalDate.ofInstant(mail.occurredAt(), BusinessDay.ZONE);
            this.moments = DateTimeFormatter.ofPattern("EEEE d MMMM uuuu, HH:mm", Locale.of(language()));
            this.dates = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.of(language()));
        }

        Letter letter() {
            collect();
            return new Letter(
                    language(),
                    of(signedByAnother() ? "subject-other" : "subject"),
                    text(name.isBlank() ? "greeting.nameless" : "greeting"),
                    of(signedByAnother() ? "what-other" : replacesAnAgreement() ? "what-again" : "what"),
                    details(),
                    mail.template() == MailTemplate.PLACEMENT_STARTED ? plan() : Optional.empty(),
                    sections(),
                    text("todo"),
                    of(signedByAnother() ? "todo-other" : "todo"),
                    text("button."
                            + (enclosed.path().isPresent()
                                    ? "link"
                                    : mail.about().kind())),
                    baseUrl + enclosed.path().orElse(matter.path()),
                    text("reason." + mail.about().kind()),
                    text(mail.about().kind().equals("report") ? "automatic.report" : "automatic"));
        }

        /** For who signed it is a receipt, for the others news. */
        private boolean signedByAnother() {
            return mail.template() == MailTemplate.AGREEMENT_SIGNED
                    && !mail.party().name().equals(mail.facts().get(Fact.PARTY));
        }

        private boolean replacesAnAgreement() {
            return mail.template() == MailTemplate.AGREEMENT_DRAWN_UP
                    && !"1".equals(mail.facts().get(Fact.VERSION));
        }

        private void collect() {
            values.put("name", name);
            values.put("day", dates.format(day));
            matter.employer().ifPresent(employer -> values.put("employer", clean(employer)));
            matter.school().ifPresent(school -> values.put("school", clean(school)));
            matter.offer().ifPresent(title -> values.put("offer", clean(title)));
            matter.student().ifPresent(student -> {
                values.put("student", nameOf(student));
                values.put("blindly", student.unveiled() ? "" : text("blindly"));
            });
            matter.period().ifPresent(period -> {
                values.put("start", dates.format(period.startDate()));
                values.put("end", dates.format(period.endDate()));
                values.put("answerBy", dates.format(answerBy(period.startDate())));
                values.put("inTime", within(period.startDate().isAfter(day) ? "in-time.before" : "in-time.late"));
            });
            enclosed.values().forEach((value, words) -> values.put(value, clean(words, LONGEST_STORY)));
            // of mails from before it was a fact
            values.put(Fact.TIMING, "");
            mail.facts().forEach(this::collect);
            if (mail.template() == MailTemplate.RECOGNITION_SUSPENDED) {
                values.put("term", within(key(values.containsKey(Fact.UNTIL) ? "until" : "open")));
                values.put("objection", values.containsKey(Fact.OBJECTION_UNTIL) ? within(key("objection")) : "");
            }
        }

        private void collect(String fact, String value) {
            switch (fact) {
                case Fact.EFFECTIVE, Fact.UNTIL, Fact.OBJECTION_UNTIL, Fact.DATE, Fact.LAST_DAY, Fact.ANSWER_BY ->
                    values.put(fact, dates.format(LocalDate.parse(value)));
                case Fact.PARTY -> values.put(fact, within("party." + value));
                case Fact.REASON -> values.put(fact, within(key("reason") + "." + value));
                case Fact.CONVERSATION -> {
                    values.put(fact, inSentence(Fact.conversation(value)));
                    values.put("next", next());
                }
                case Fact.PRESENT ->
                    values.put(
                            fact,
                            Arrays.stream(value.split(","))
                                    .filter(party -> !party.isEmpty())
                                    .map(party -> within("party." + party))
                                    .collect(joining(", ")));
                case Fact.TIMING -> values.put(fact, within("timing." + value));
                case Fact.STARTS_AT ->
                    values.put(fact, moments.format(Instant.parse(value).atZone(BusinessDay.ZONE)));
                case Fact.CALENDAR_UID, Fact.SEQUENCE -> {
                    // for the calendar entry
                }
                case Fact.OUTCOME, Fact.FORM -> values.put(fact, within(fact + "." + value));
                case Fact.REFERENCE, Fact.MINUTES, Fact.CREBO, Fact.VERSION, Fact.OFFERS, Fact.STUDENTS ->
                    values.put(fact, value);
                case Fact.LINK_ACT -> values.put(fact, within("link-act." + value));
                case Fact.FITTING -> {
                    // each is a line of its own
                }
                case Fact.PREVIOUS_MENTOR, Fact.PREVIOUS_SUPERVISOR -> {
                    // whom it is also for, not what it says
                }
                default -> throw new IllegalStateException("No words for the fact " + fact);
            }
        }

        private LocalDate answerBy(LocalDate start) {
            var term = day.plusDays(DAYS_TO_ANSWER);
            var lastDayBefore = start.minusDays(1);
            var by = term.isAfter(lastDayBefore) ? lastDayBefore : term;
            return by.isBefore(day) ? day : by;
        }

        private String nameOf(Matter.Student student) {
            if (isHidden(student)) {
                return within("student.hidden");
            }
            return student.name().map(LetterWriter::clean).orElseGet(() -> within("student.erased"));
        }

        /** A blind offer: the employer gets no name before it accepts. */
        private boolean isHidden(Matter.Student student) {
            return mail.party() == Party.EMPLOYER && !student.unveiled();
        }

        private List<Line> details() {
            var lines = new ArrayList<Line>();
            matter.student()
                    .ifPresent(student -> lines.add(new Line(
                            text("detail.student"),
                            isHidden(student) ? text("detail.student.hidden") : values.get("student"))));
            line(lines, "offer");
            line(lines, "employer");
            line(lines, "school");
            matter.period().ifPresent(_ -> lines.add(new Line(text("detail.period"), text("period"))));
            line(lines, Fact.CREBO);
            line(lines, Fact.REFERENCE);
            line(lines, Fact.STARTS_AT);
            enclosed.values().keySet().stream()
                    .filter(value -> texts.has("detail." + value))
                    .forEach(value -> line(lines, value));
            if (mail.facts().containsKey(Fact.FITTING)) {
                matter.fitting().forEach(fitting -> lines.add(fitting(fitting)));
                int more = Integer.parseInt(mail.facts().get(Fact.OFFERS))
                        - matter.fitting().size();
                if (more > 0) {
                    lines.add(new Line(text("detail.more"), Integer.toString(more)));
                }
            }
            return lines;
        }

        private Line fitting(Matter.Fitting fitting) {
            var line = texts.of(
                    mail.language(),
                    mail.audience(),
                    "fitting",
                    Map.of("employer", clean(fitting.employer()), "students", Integer.toString(fitting.students())));
            return new Line(clean(fitting.offer()), line);
        }

        private void line(List<Line> lines, String value) {
            var shown = values.get(value);
            if (shown != null) {
                lines.add(new Line(text("detail." + value), shown));
            }
        }

        private Optional<Plan> plan() {
            var conversations = matter.plan().stream()
                    .map(planned -> new Planned(
                            title(planned.conversation()),
                            planned.window().map(this::window).orElseGet(() -> text("plan.not-required")),
                            planned.isRequired()))
                    .toList();
            return conversations.isEmpty() ? Optional.empty() : Optional.of(new Plan(text("plan"), conversations));
        }

        private List<Section> sections() {
            var sections = new ArrayList<Section>();
            matter.minutes().ifPresent(minutes -> {
                section(sections, "minutes.summary", Stream.of(minutes.summary()));
                section(sections, "minutes.agreements", minutes.agreements().stream());
            });
            return sections;
        }

        /** Nothing of it remains after erasure. */
        private void section(List<Section> sections, String heading, Stream<Personal<String>> written) {
            var lines = written.flatMap(each -> each.known().stream())
                    .filter(each -> !each.isBlank())
                    .limit(MOST_AGREEMENTS)
                    .map(each -> clean(each, LONGEST_STORY))
                    .toList();
            if (!lines.isEmpty()) {
                sections.add(new Section(text(heading), lines));
            }
        }

        /** What comes after the conversation that was held or exempted. */
        private String next() {
            return matter.next()
                    .map(planned -> texts.of(
                            mail.language(),
                            mail.audience(),
                            "next",
                            Map.of(
                                    "conversation",
                                    inSentence(planned.conversation()),
                                    "window",
                                    planned.window().map(this::window).orElseThrow())))
                    .orElseGet(() -> text("next.none"));
        }

        private String window(Window window) {
            return texts.within(
                    mail.language(),
                    mail.audience(),
                    "plan.window",
                    Map.of("opens", dates.format(window.opensDate()), "closes", dates.format(window.closesDate())));
        }

        private String title(Conversation conversation) {
            var word = text("conversation." + conversation.kind());
            return conversation.kind() == ConversationKind.MIDTERM_CHECK && conversation.number() > 1
                    ? word + " " + conversation.number()
                    : word;
        }

        private String inSentence(Conversation conversation) {
            var title = title(conversation);
            return title.substring(0, 1).toLowerCase(Locale.ROOT) + title.substring(1);
        }

        private String language() {
            return mail.language().name().toLowerCase(Locale.ROOT);
        }

        private String key(String part) {
            return mail.template().key() + "." + part;
        }

        private String of(String part) {
            return text(key(part));
        }

        private String text(String key) {
            return texts.of(mail.language(), mail.audience(), key, values);
        }

        private String within(String key) {
            return texts.within(mail.language(), mail.audience(), key, values);
        }
    }
}

package nl.stagepact.application.link;

import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import nl.stagepact.application.link.LinkDesk.Opened;
import nl.stagepact.application.link.Purpose.Judge;
import nl.stagepact.application.link.Purpose.Report;
import nl.stagepact.application.link.Purpose.Sign;
import nl.stagepact.domain.placement.AgreementContent;
import nl.stagepact.domain.placement.LearningGoal;
import nl.stagepact.domain.shared.BusinessDay;
import nl.stagepact.domain.shared.Period;
import nl.stagepact.domain.shared.Refusal;
import nl.stagepact.projections.placement.Agreement;
import nl.stagepact.projections.placement.ConversationState;
import nl.stagepact.projections.placement.ConversationState.HeldConversation;
import nl.stagepact.projections.placement.PlacementBoard.Placement;
import nl.stagepact.projections.placement.PlacementBoard.SeenPlacement;

/**
 * What the page of a link shows: what the act is about and no more of the placement than that.
 *
 * @param act as words' keys name it: {@code sign}, {@code report}, {@code judge}
 * @param topic of a report the kind of conversation, else the act
 * @param audience {@code guardian} or {@code employer} or {@code school}
 * @param reason why it can't be done, if it can't
 * @param facts label, as a part of a key of words, and value
 * @param content what is to be signed
 * @param refused whether this version of the agreement was refused by whoever the link is for
 * @param judgement what was judged, as a part of a key of words, if anything was
 * @param today in the form of a date field
 */
record LinkView(
        String act,
        String topic,
        String audience,
        String standing,
        String reason,
        String reader,
        List<Line> facts,
        List<Line> content,
        List<Line> signatures,
        String student,
        String employer,
        String version,
        String newest,
        boolean refused,
        String judgement,
        String doneAt,
        String worksUntil,
        String today) {

    record Line(String label, String value) {}

    static LinkView of(Opened opened, Instant now, Locale language) {
        return new Writing(opened, now, language).view();
    }

    static String words(Refusal refusal, Locale language) {
        var words = refusal.rule().words();
        return language.getLanguage().equals("en") ? words.english() : words.dutch();
    }

    private static final class Writing {

        private final Opened opened;
        private final Link link;
        private final Optional<SeenPlacement> about;
        private final LocalDate today;
        private final DateTimeFormatter dates;
        private final DateTimeFormatter moments;

        Writing(Opened opened, Instant now, Locale language) {
            this.opened = opened;
            this.link = opened.link();
            this.about = opened.about();
            this.today = LocalDate.ofInstant(now, BusinessDay.ZONE);
            this.dates = DateTimeFormatter.ofPattern("d MMMM uuuu", language);
            this.moments = DateTimeFormatter.ofPattern("d MMMM uuuu, HH:mm", language);
        }

        LinkView view() {
            var purpose = link.purpose();
            var agreement = agreement();
            return new LinkView(
                    purpose.act().name().toLowerCase(Locale.ROOT),
                    topic(purpose),
                    audience(),
                    opened.standing().word(),
                    opened.standing().reason().orElse(""),
                    opened.reader().name(),
                    facts(),
                    agreement.map(each -> content(each.content())).orElse(List.of()),
                    agreement.map(this::signatures).orElse(List.of()),
                    about.flatMap(SeenPlacement::studentName).orElse(""),
                    about.flatMap(SeenPlacement::employerName).orElse(""),
                    purpose instanceof Sign sign ? Integer.toString(sign.version()) : "",
                    opened.standing() instanceof Standing.Outdated(int newest) ? Integer.toString(newest) : "",
                    agreement
                            .flatMap(Agreement::refusal)
                            .filter(refusal -> purpose instanceof Sign sign && refusal.party() == sign.party())
                            .isPresent(),
                    link.purpose() instanceof Judge
                            ? about.flatMap(seen -> seen.placement().employerJudgement())
                                    .map(given -> key(given.judgement()))
                                    .orElse("")
                            : "",
                    opened.standing() instanceof Standing.Done(Instant at) ? moment(at) : "",
                    day(LocalDate.ofInstant(link.expiresAt(), BusinessDay.ZONE)),
                    today.toString());
        }

        private static String topic(Purpose purpose) {
            return switch (purpose) {
                case Sign _ -> "sign";
                case Judge _ -> "judge";
                case Report report -> key(report.conversation().kind());
            };
        }

        private String audience() {
            return switch (link.role()) {
                case GUARDIAN -> "guardian";
                case MENTOR -> "employer";
                default -> "school";
            };
        }

        private Optional<Agreement> agreement() {
            return link.purpose() instanceof Sign sign
                    ? about.flatMap(seen -> seen.placement().agreements().stream()
                            .filter(agreement -> agreement.version() == sign.version())
                            .findFirst())
                    : Optional.empty();
        }

        private List<Line> facts() {
            var lines = new ArrayList<Line>();
            about.ifPresent(seen -> {
                add(lines, "student", seen.studentName());
                add(lines, "employer", seen.employerName());
                add(lines, "school", seen.schoolName());
                add(lines, "offer", seen.offerTitle());
                if (!(link.purpose() instanceof Sign)) {
                    add(lines, "period", Optional.of(seen.placement().period()).map(this::period));
                }
                if (link.purpose() instanceof Report report) {
                    var talk = conversation(report, seen.placement());
                    add(
                            lines,
                            "window",
                            talk.flatMap(ConversationState::window)
                                    .map(window -> days(window.opensDate(), window.closesDate())));
                    add(lines, "held", talk.flatMap(ConversationState::held).map(held -> day(held.date())));
                    add(lines, "summary", talk.flatMap(ConversationState::held).flatMap(HeldConversation::summary));
                }
            });
            return lines;
        }

        private static Optional<ConversationState> conversation(Report report, Placement placement) {
            return placement.conversations().stream()
                    .filter(each -> each.conversation().equals(report.conversation()))
                    .findFirst();
        }

        private List<Line> content(AgreementContent content) {
            var lines = new ArrayList<Line>();
            add(lines, "period", content.period().map(this::period));
            add(lines, "total-hours", content.totalHours().map(String::valueOf));
            add(lines, "hours-per-week", content.hoursPerWeek().map(String::valueOf));
            add(lines, "days-per-week", content.daysPerWeek().map(String::valueOf));
            about.ifPresent(seen -> {
                add(lines, "mentor", seen.mentorName());
                add(lines, "supervisor", seen.schoolSupervisorName());
            });
            add(lines, "supervision", content.supervision());
            add(lines, "qualification-part", content.qualificationPart());
            add(
                    lines,
                    "learning-goals",
                    Optional.of(content.learningGoals().stream()
                                    .map(LearningGoal::name)
                                    .reduce((one, other) -> one + "\n" + other)
                                    .orElse(""))
                            .filter(goals -> !goals.isEmpty()));
            add(lines, "assessment", content.assessment());
            add(lines, "early-dissolution", content.earlyDissolution());
            add(lines, "costs", content.costs());
            add(lines, "workplace", content.workplace());
            add(lines, "fourth-party", content.fourthParty().map(party -> party.name()));
            return lines;
        }

        /** Who signed, and when. */
        private List<Line> signatures(Agreement agreement) {
            return agreement.signatories().stream()
                    .map(party -> new Line(
                            key(party),
                            agreement.signatures().stream()
                                    .filter(signature -> signature.party() == party)
                                    .findFirst()
                                    .map(signature -> moment(signature.signedAt()))
                                    .orElse("")))
                    .toList();
        }

        private static void add(List<Line> lines, String label, Optional<String> value) {
            value.ifPresent(text -> lines.add(new Line(label, text)));
        }

        private String period(Period period) {
            return days(period.startDate(), period.endDate());
        }

        private String days(LocalDate from, LocalDate to) {
            return day(from) + " – " + day(to);
        }

        private String day(LocalDate day) {
            return dates.format(day);
        }

        private String moment(Instant at) {
            return moments.format(at.atZone(BusinessDay.ZONE));
        }

        private static String key(Enum<?> value) {
            return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }
}

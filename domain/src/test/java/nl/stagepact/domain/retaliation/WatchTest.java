package nl.stagepact.domain.retaliation;

import static nl.stagepact.domain.kit.Cast.*;
import static nl.stagepact.domain.retaliation.SignalExamples.*;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.stagepact.domain.offer.OfferEvent.CandidateRejected;
import nl.stagepact.domain.offer.RejectionReason;
import nl.stagepact.domain.placement.Conversation;
import nl.stagepact.domain.placement.Judgement;
import nl.stagepact.domain.placement.PlacementEvent.EmployerJudged;
import nl.stagepact.domain.placement.PlacementEvent.PlacementCancelled;
import nl.stagepact.domain.placement.PlacementEvent.PlacementTerminated;
import nl.stagepact.domain.placement.TermEvent.ConversationOverdue;
import nl.stagepact.domain.placement.TerminationReason;
import nl.stagepact.domain.retaliation.RetaliationCommand.SignalRetaliation;
import nl.stagepact.domain.retaliation.Watches.Watch;
import nl.stagepact.domain.shared.BusinessDay;
import nl.stagepact.domain.shared.Party;
import nl.stagepact.domain.shared.Personal;
import nl.stagepact.domain.shared.ReportId;
import nl.stagepact.domain.shared.SignalId;
import nl.stagepact.domain.shared.Subjects;
import org.axonframework.eventhandling.AnnotationEventHandlerAdapter;
import org.axonframework.eventhandling.GenericEventMessage;
import org.axonframework.messaging.MetaData;
import org.junit.jupiter.api.Test;

/** What befalls Sanne after she reported, and what not. */
class WatchTest {

    private static final Instant REPORTED = THEN.minus(Duration.ofDays(9));
    private static final Subjects OF_THE_PLACEMENT = Subjects.of(PLACEMENT, CANDIDACY, OFFER, SANNE, NORTH, BAKERY);
    private static final String SECRET = "which nobody knows";
    private static final Watch OPEN = new Watch(REPORT, SECRET, BAKERY, Optional.of(NORTH), REPORTED, Optional.empty());

    private final List<Object> sent = new ArrayList<>();
    private final List<Subjects> asked = new ArrayList<>();
    private List<Watch> watches = List.of(OPEN);

    @Test
    void a_rejection_is_signalled() throws Exception {
        happens(
                new CandidateRejected(
                        OFFER, CANDIDACY, RejectionReason.CAPACITY, Optional.empty(), told(SANNE, "Te vol.")),
                Subjects.of(CANDIDACY, OFFER, SANNE, NORTH, BAKERY));

        assertThat(sent)
                .containsExactly(signal(
                        new Setback(SetbackKind.REJECTION, THEN, BAKERY, Optional.of(CANDIDACY), Optional.empty())));
        assertThat(asked).containsExactly(Subjects.of(CANDIDACY, OFFER, SANNE, NORTH, BAKERY));
    }

    @Test
    void a_missed_conversation_is_signalled() throws Exception {
        happens(new ConversationOverdue(PLACEMENT, Conversation.START_GESPREK, day("2027-02-15"), 1), OF_THE_PLACEMENT);

        assertThat(sent).containsExactly(signal(inThePlacement(SetbackKind.MISSED_CONVERSATION)));
    }

    @Test
    void a_negative_judgement_but_no_other() throws Exception {
        happens(judged(Judgement.SUFFICIENT), OF_THE_PLACEMENT);
        happens(judged(Judgement.GOOD), OF_THE_PLACEMENT);
        assertThat(sent).isEmpty();

        happens(judged(Judgement.INSUFFICIENT), OF_THE_PLACEMENT);
        assertThat(sent).containsExactly(signal(inThePlacement(SetbackKind.NEGATIVE_JUDGEMENT)));
    }

    @Test
    void a_termination_by_the_employer_but_by_nobody_else() throws Exception {
        happens(terminated(Party.STUDENT), OF_THE_PLACEMENT);
        happens(terminated(Party.SCHOOL), OF_THE_PLACEMENT);
        assertThat(sent).isEmpty();

        happens(terminated(Party.EMPLOYER), OF_THE_PLACEMENT);
        assertThat(sent).containsExactly(signal(TERMINATION));
    }

    @Test
    void a_cancellation_by_the_employer_but_by_nobody_else() throws Exception {
        happens(cancelled(Party.STUDENT), OF_THE_PLACEMENT);
        happens(cancelled(Party.SCHOOL), OF_THE_PLACEMENT);
        assertThat(sent).isEmpty();

        happens(cancelled(Party.EMPLOYER), OF_THE_PLACEMENT);
        assertThat(sent).containsExactly(signal(inThePlacement(SetbackKind.CANCELLATION)));
    }

    @Test
    void what_is_told_twice_is_the_same_signal_and_what_happens_twice_another() throws Exception {
        happens(terminated(Party.EMPLOYER), OF_THE_PLACEMENT);
        happens(terminated(Party.EMPLOYER), OF_THE_PLACEMENT);

        assertThat(sent).containsExactly(signal(TERMINATION), signal(TERMINATION));
        assertThat(SignalId.of(REPORT, SECRET + ":another event")).isNotEqualTo(SIGNAL);
    }

    @Test
    void nobody_finds_by_trying_which_event_a_signal_is_about() throws Exception {
        happens(terminated(Party.EMPLOYER), OF_THE_PLACEMENT);

        assertThat(sent)
                .singleElement()
                .isInstanceOfSatisfying(
                        SignalRetaliation.class,
                        signal -> assertThat(signal.signalId()).isNotEqualTo(SignalId.of(REPORT, "the termination")));
    }

    @Test
    void each_report_has_a_signal_of_its_own() throws Exception {
        var second = new ReportId(uuid("Sanne's second report"));
        watches = List.of(
                OPEN, new Watch(second, "another secret", GARAGE, Optional.empty(), REPORTED, Optional.empty()));

        happens(terminated(Party.EMPLOYER), OF_THE_PLACEMENT);

        assertThat(sent)
                .containsExactly(
                        signal(TERMINATION),
                        new SignalRetaliation(
                                SignalId.of(second, "another secret:the termination"),
                                second,
                                GARAGE,
                                TERMINATION,
                                Optional.empty(),
                                1));
    }

    @Test
    void without_a_report_nothing_is_signalled() throws Exception {
        watches = List.of();

        happens(terminated(Party.EMPLOYER), OF_THE_PLACEMENT);

        assertThat(sent).isEmpty();
    }

    @Test
    void what_came_before_the_report_is_no_answer_to_it() throws Exception {
        watches = List.of(new Watch(REPORT, SECRET, BAKERY, Optional.of(NORTH), THEN.plusMillis(1), Optional.empty()));

        happens(terminated(Party.EMPLOYER), OF_THE_PLACEMENT);

        assertThat(sent).isEmpty();
    }

    @Test
    void the_watch_lasts_until_half_a_year_after_the_case_and_that_day_included() throws Exception {
        var lastDay = BusinessDay.of(THEN).minusWeeks(26);
        watches = List.of(endedOn(lastDay.minusDays(1)));
        happens(terminated(Party.EMPLOYER), OF_THE_PLACEMENT);
        assertThat(sent).isEmpty();

        watches = List.of(endedOn(lastDay));
        happens(terminated(Party.EMPLOYER), OF_THE_PLACEMENT);
        assertThat(sent).containsExactly(signal(TERMINATION));
    }

    private static Watch endedOn(LocalDate day) {
        var noon = day.atTime(LocalTime.NOON).atZone(BusinessDay.ZONE).toInstant();
        return new Watch(
                REPORT, SECRET, BAKERY, Optional.of(NORTH), noon.minus(Duration.ofDays(30)), Optional.of(noon));
    }

    private static EmployerJudged judged(Judgement judgement) {
        return new EmployerJudged(PLACEMENT, judgement, told(SANNE, "Zo is het."));
    }

    private static PlacementTerminated terminated(Party by) {
        return new PlacementTerminated(
                PLACEMENT,
                SANNE,
                by,
                Personal.of(SANNE, TerminationReason.EMPLOYER_STOPPED),
                day("2027-03-02"),
                told(SANNE, "Het gaat niet."));
    }

    private static PlacementCancelled cancelled(Party by) {
        return new PlacementCancelled(PLACEMENT, SANNE, OFFER, CANDIDACY, by, told(SANNE, "Het gaat niet door."));
    }

    private static Setback inThePlacement(SetbackKind kind) {
        return new Setback(kind, THEN, BAKERY, Optional.of(CANDIDACY), Optional.of(PLACEMENT));
    }

    private static SignalRetaliation signal(Setback setback) {
        return new SignalRetaliation(SIGNAL, REPORT, BAKERY, setback, Optional.of(NORTH), 1);
    }

    /** As the application tells it: with what stands around the event. */
    private void happens(Object event, Subjects concerned) throws Exception {
        var automation = RetaliationDomain.automations(
                        about -> {
                            asked.add(about);
                            return watches;
                        },
                        RetaliationPolicy.firstEdition(),
                        sent::add)
                .getFirst();
        new AnnotationEventHandlerAdapter(automation)
                .handle(new GenericEventMessage<>(
                        "the termination",
                        event,
                        MetaData.from(theEmployer().toMetaData()).mergedWith(concerned.toMetaData()),
                        THEN));
    }
}

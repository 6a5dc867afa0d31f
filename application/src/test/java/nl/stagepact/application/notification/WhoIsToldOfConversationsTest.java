package nl.stagepact.application.notification;

import static nl.stagepact.application.notification.Region.*;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Map;
import nl.stagepact.domain.placement.Conversation;
import nl.stagepact.domain.placement.CorrectionEvent.*;
import nl.stagepact.domain.placement.TermEvent.*;
import nl.stagepact.domain.placement.Timing;
import org.junit.jupiter.api.Test;

/** Rows about the three conversations. */
class WhoIsToldOfConversationsTest extends MilestoneRows {

    @Test
    void started_with_the_plan_of_three_conversations__all_three() {
        bench.happened(offered(false), proposed(), confirmed(), drawnUp(1), planned());

        when(started()).tells("placement-started", ALL_THREE);
        assertThat(bench.inbox())
                .filteredOn(mail -> mail.says("begonnen"))
                .hasSize(5)
                .allSatisfy(mail -> assertThat(mail.text())
                        .contains(
                                "Startgesprek: 18 januari 2027 t/m 15 februari 2027",
                                "Tussengesprek: 6 april 2027 t/m 26 april 2027",
                                "Eindgesprek: 16 juni 2027 t/m 7 juli 2027"));
    }

    @Test
    void conversation_held__all_three__with_summary_and_agreements() {
        bench.happened(offered(false), proposed(), confirmed(), drawnUp(1), planned());

        when(startGesprekHeld()).tells("conversation-held", ALL_THREE);

        assertThat(bench.inbox())
                .filteredOn(mail -> mail.says("startgesprek is op"))
                .hasSize(5)
                .allSatisfy(mail -> {
                    assertThat(mail.text()).contains("Samenvatting:\n" + SUMMARY, "Afspraken:\n" + AGREED);
                    assertThat(mail.html()).contains(SUMMARY, AGREED);
                    assertThat(mail.says(CANARY))
                            .as("what was not for everybody")
                            .isFalse();
                });
        assertThat(bench.rows("mail")).doesNotContain(SUMMARY, AGREED);
    }

    @Test
    void conversation_corrected__all_three__with_what_is_true_now() {
        bench.happened(offered(false), proposed(), confirmed(), drawnUp(1), planned(), startGesprekHeld());
        bench.deliver();
        bench.inbox();

        when(new ConversationCorrected(
                        PLACEMENT,
                        Conversation.START_GESPREK,
                        report(LocalDate.of(2027, 2, 9)),
                        Timing.IN_WINDOW,
                        secret()))
                .tells("conversation-held", ALL_THREE);
        assertThat(bench.inbox()).hasSize(5).allMatch(mail -> mail.says("9 februari 2027") && mail.says(AGREED));
    }

    @Test
    void what_was_agreed_is_gone_from_the_mails_when_the_student_was_erased() {
        bench.happened(offered(false), proposed(), confirmed(), drawnUp(1), planned(), startGesprekHeld());
        bench.erase(STUDENT);

        bench.deliver();

        assertThat(bench.inbox())
                .isNotEmpty()
                .noneMatch(mail -> mail.says(AGREED) || mail.says(SUMMARY) || mail.says("Afspraken"));
    }

    @Test
    void conversation_due_overdue_escalated__who_owes_it_and_the_coordinator() {
        bench.happened(offered(false), proposed(), confirmed(), drawnUp(1), planned());
        var closes = LocalDate.of(2027, 2, 15);

        when(new ConversationDue(PLACEMENT, Conversation.START_GESPREK, closes, 1))
                .tells("conversation-due", THE_SCHOOL);
        when(new ConversationOverdue(PLACEMENT, Conversation.START_GESPREK, closes, 1))
                .tells("conversation-overdue", THE_SCHOOL);
        when(new ConversationEscalated(PLACEMENT, Conversation.START_GESPREK, closes, 1, 1))
                .tells("conversation-escalated", THE_SCHOOL);
    }

    @Test
    void reminder_of_a_conversation_that_is_held_before_it_goes_out__nobody() {
        bench.happened(offered(false), proposed(), confirmed(), drawnUp(1), planned());
        bench.happened(
                new ConversationDue(PLACEMENT, Conversation.START_GESPREK, LocalDate.of(2027, 2, 15), 1),
                startGesprekHeld());
        bench.deliver();

        assertThat(bench.sentTo()).extracting(Map.Entry::getKey).doesNotContain("conversation-due");
        assertThat(bench.rows("mail")).contains("REASON_GONE");
    }
}

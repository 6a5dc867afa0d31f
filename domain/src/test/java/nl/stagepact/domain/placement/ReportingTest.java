package nl.stagepact.domain.placement;

import static nl.stagepact.domain.kit.Cast.*;
import static nl.stagepact.domain.placement.PlacementRule.*;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.stagepact.domain.placement.ConversationCommand.HoldMidtermCheck;
import nl.stagepact.domain.placement.ConversationCommand.HoldStartGesprek;
import nl.stagepact.domain.shared.Party;
import org.junit.jupiter.api.Test;

/** What is written down of a conversation stays as it was written down. */
class ReportingTest extends PlacementExamples {

    @Test
    void what_was_said_about_progress_is_never_replaced() {
        given(aRunningPlacement(), startGesprekHeldOn("2027-02-03"), midtermCheckHeldOn("2027-04-15"))
                .on(day("2027-04-20"))
                .when(
                        theSupervisor(),
                        new HoldMidtermCheck(PLACEMENT, 1, report("2027-04-15"), told(SANNE, "Loopt achter."), true))
                .thenRefusedWith(A_CONVERSATION_IS_REPORTED_ONCE);
    }

    @Test
    void the_same_report_sent_much_later_changes_nothing() {
        given(aRunningPlacement(), startGesprekHeldOn("2027-02-03"), midtermCheckHeldOn("2027-04-15"))
                .on(day("2027-07-20"))
                .when(
                        theSupervisor(),
                        new HoldMidtermCheck(PLACEMENT, 1, report("2027-04-15"), told(SANNE, "Op schema."), true))
                .thenNothing();
    }

    @Test
    void where_nobody_was_nobody_talked_whatever_the_reasons() {
        var empty = new ConversationReport(
                day("2027-02-03"),
                ConversationForm.ON_SITE,
                Set.of(),
                Stream.of(Party.values()).collect(Collectors.toMap(party -> party, _ -> told(SANNE, "Verhinderd."))),
                told(SANNE, "Niet doorgegaan."),
                List.of());

        given(aRunningPlacement())
                .on(day("2027-02-04"))
                .when(
                        theSupervisor(),
                        new HoldStartGesprek(PLACEMENT, empty, told(SANNE, "-"), told(SANNE, "-"), told(SANNE, "-")))
                .thenRefusedWith(
                        ALL_THREE_TALK_OR_SAY_WHY_NOT,
                        "participants.student",
                        "participants.school",
                        "participants.employer");
    }
}

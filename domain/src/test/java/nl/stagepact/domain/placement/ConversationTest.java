package nl.stagepact.domain.placement;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.stagepact.domain.kit.Cast;
import nl.stagepact.domain.shared.Party;
import org.junit.jupiter.api.Test;

class ConversationTest {

    @Test
    void conversations_are_named_as_in_paths_of_the_api() {
        assertThat(List.of(
                        Conversation.START_GESPREK,
                        Conversation.midtermCheck(1),
                        Conversation.midtermCheck(2),
                        Conversation.EIND_GESPREK))
                .extracting(Conversation::pathName)
                .containsExactly("start-gesprek", "midterm-check", "midterm-check-2", "eind-gesprek");
    }

    @Test
    void conversations_have_an_order() {
        var mixed = List.of(
                Conversation.EIND_GESPREK,
                Conversation.midtermCheck(2),
                Conversation.START_GESPREK,
                Conversation.midtermCheck(1));

        assertThat(mixed.stream().sorted())
                .containsExactly(
                        Conversation.START_GESPREK,
                        Conversation.midtermCheck(1),
                        Conversation.midtermCheck(2),
                        Conversation.EIND_GESPREK);
    }

    @Test
    void whoever_was_neither_there_nor_excused_is_unaccounted_for() {
        var report = new ConversationReport(
                Cast.TODAY,
                ConversationForm.BY_PHONE,
                Set.of(Party.STUDENT),
                Map.of(Party.SCHOOL, Cast.told(Cast.SUPERVISOR, "Ziek.")),
                Cast.told(Cast.SANNE, "Kort."),
                List.of());

        assertThat(report.unaccountedFor()).containsExactly("participants.employer");
    }
}

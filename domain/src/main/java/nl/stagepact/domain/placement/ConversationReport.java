package nl.stagepact.domain.placement;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.stagepact.domain.shared.Party;
import nl.stagepact.domain.shared.Personal;

/**
 * What is kept of a conversation.
 *
 * @param date when it was held, not in the future
 * @param present the parties that took part
 * @param absent why another party was not there
 * @param agreements what was agreed, one sentence each
 */
public record ConversationReport(
        LocalDate date,
        ConversationForm form,
        Set<Party> present,
        Map<Party, Personal<String>> absent,
        Personal<String> summary,
        List<Personal<String>> agreements) {

    public ConversationReport {
        present = Set.copyOf(present);
        absent = Map.copyOf(absent);
        agreements = List.copyOf(agreements);
    }

    /** All three were there, or it says why not. */
    boolean everyPartyIsAccountedFor() {
        var accounted = EnumSet.noneOf(Party.class);
        accounted.addAll(present);
        accounted.addAll(absent.keySet());
        return accounted.size() == Party.values().length;
    }
}

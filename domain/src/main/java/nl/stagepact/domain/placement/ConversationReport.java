package nl.stagepact.domain.placement;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
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

    /** The parties that were not there without a word why, as names of the API; where nobody was, nobody talked. */
    List<String> unaccountedFor() {
        return Arrays.stream(Party.values())
                .filter(party -> !present.contains(party) && (present.isEmpty() || !absent.containsKey(party)))
                .map(party -> "participants." + party.name().toLowerCase(Locale.ROOT))
                .toList();
    }
}

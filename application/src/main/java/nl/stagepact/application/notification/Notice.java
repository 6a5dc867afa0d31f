package nl.stagepact.application.notification;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import nl.stagepact.domain.shared.Id;
import nl.stagepact.domain.shared.Party;
import nl.stagepact.domain.shared.PersonId;

/**
 * What an event gives reason to tell, before it is known who that reaches.
 *
 * @param about the offer, candidacy, placement or employer that it concerns: it decides who the parties are
 * @param facts codes, numbers and ISO dates that the text needs; never free text, never anything about a person
 * @param also people whom the event names, and for which party they hear of it; whom the address book doesn't know is left out
 */
record Notice(
        MailTemplate template, Id about, Set<Party> parties, Map<String, String> facts, Map<PersonId, Party> also) {

    static final Set<Party> ALL_THREE = Set.of(Party.STUDENT, Party.SCHOOL, Party.EMPLOYER);

    Notice {
        parties = Set.copyOf(parties);
        facts = Map.copyOf(facts);
        also = Map.copyOf(also);
    }

    Notice(MailTemplate template, Id about, Set<Party> parties, Map<String, String> facts) {
        this(template, about, parties, facts, Map.of());
    }

    static Notice toAllThree(MailTemplate template, Id about, Map<String, String> facts) {
        return new Notice(template, about, ALL_THREE, facts);
    }

    static Notice toAllThree(MailTemplate template, Id about) {
        return toAllThree(template, about, Map.of());
    }

    static Notice to(Set<Party> parties, MailTemplate template, Id about) {
        return new Notice(template, about, parties, Map.of());
    }

    /** Also to somebody whom the parties may not reach. */
    Notice and(PersonId person, Party party) {
        var all = new HashMap<>(also);
        all.put(person, party);
        return new Notice(template, about, parties, facts, all);
    }
}

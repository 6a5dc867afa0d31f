package nl.stagepact.domain.placement;

import java.util.Comparator;
import java.util.Locale;

/**
 * One conversation of a placement.
 *
 * @param number 1, or higher for the later midterm checks of a long placement
 */
public record Conversation(ConversationKind kind, int number) implements Comparable<Conversation> {

    public static final Conversation START_GESPREK = new Conversation(ConversationKind.START_GESPREK, 1);
    public static final Conversation EIND_GESPREK = new Conversation(ConversationKind.EIND_GESPREK, 1);

    /** Looks back on a placement that ended early. */
    public static final Conversation EXIT_CONVERSATION = new Conversation(ConversationKind.EXIT_CONVERSATION, 1);

    public static Conversation midtermCheck(int number) {
        return new Conversation(ConversationKind.MIDTERM_CHECK, number);
    }

    /**
     * As in paths of the API: {@code start-gesprek}, {@code midterm-check}, {@code midterm-check-2}, {@code eind-gesprek},
     * {@code exit-conversation}.
     */
    public String pathName() {
        var name = kind.name().toLowerCase(Locale.ROOT).replace('_', '-');
        return number == 1 ? name : name + "-" + number;
    }

    /** In the order in which they must be held. */
    @Override
    public int compareTo(Conversation other) {
        return Comparator.comparing(Conversation::kind)
                .thenComparingInt(Conversation::number)
                .compare(this, other);
    }
}

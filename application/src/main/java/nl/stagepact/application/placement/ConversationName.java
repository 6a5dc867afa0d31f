package nl.stagepact.application.placement;

import java.util.Optional;
import java.util.regex.Pattern;
import nl.stagepact.domain.placement.Conversation;
import nl.stagepact.domain.placement.ConversationKind;

/** How a conversation is called in paths and answers: {@code start-gesprek}, {@code midterm-check-2}, {@code eind-gesprek}. */
public final class ConversationName {

    private static final Pattern MIDTERM = Pattern.compile("midterm-check(?:-([2-9]))?");

    private ConversationName() {}

    public static String of(Conversation conversation) {
        return switch (conversation.kind()) {
            case START_GESPREK -> "start-gesprek";
            case MIDTERM_CHECK ->
                conversation.number() == 1 ? "midterm-check" : "midterm-check-" + conversation.number();
            case EIND_GESPREK -> "eind-gesprek";
            case EXIT_CONVERSATION -> "exit-conversation";
        };
    }

    static Optional<Conversation> read(String name) {
        var midterm = MIDTERM.matcher(name);
        if (midterm.matches()) {
            return Optional.of(Conversation.midtermCheck(
                    Optional.ofNullable(midterm.group(1)).map(Integer::parseInt).orElse(1)));
        }
        return switch (name) {
            case "start-gesprek" -> Optional.of(Conversation.START_GESPREK);
            case "eind-gesprek" -> Optional.of(Conversation.EIND_GESPREK);
            case "exit-conversation" -> Optional.of(Conversation.EXIT_CONVERSATION);
            default -> Optional.empty();
        };
    }

    /** @return the number of a midterm check */
    static Optional<Integer> readMidterm(String name) {
        return read(name)
                .filter(conversation -> conversation.kind() == ConversationKind.MIDTERM_CHECK)
                .map(Conversation::number);
    }
}

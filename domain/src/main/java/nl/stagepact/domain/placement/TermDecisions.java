package nl.stagepact.domain.placement;

import static nl.stagepact.domain.placement.PlacementStatus.*;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import nl.stagepact.domain.placement.TermCommand.*;
import nl.stagepact.domain.placement.TermEvent.*;

/** A day has come. Whatever was done meanwhile, or is no longer asked, is no reason to say anything. */
record TermDecisions(PlacementState placement, Surroundings around) {

    private static final Set<PlacementStatus> UNSIGNED = EnumSet.of(CONFIRMED, AGREEMENT_DRAWN_UP, PARTLY_SIGNED);

    List<PlacementEvent> on(TermCommand command) {
        return switch (command) {
            case RemindOfConversation c ->
                c.closesDate().equals(placement.supervision().owed().get(c.conversation()))
                        ? passed(c.conversation(), c.closesDate())
                        : List.of();
            case RemindAfterInterruption c ->
                placement.incidents().resumed().filter(c.resumedDate()::equals).isPresent()
                        ? afterInterruption()
                        : List.of();
            case RemindOfSigning c ->
                UNSIGNED.contains(placement.status()) && c.startDate().equals(placement.firstDay())
                        ? unsigned(c.startDate())
                        : List.of();
        };
    }

    private List<PlacementEvent> afterInterruption() {
        return placement.supervision().owed().entrySet().stream()
                .flatMap(owed -> passed(owed.getKey(), owed.getValue()).stream())
                .toList();
    }

    /** All that was not said yet, in order, however late this comes. */
    private List<PlacementEvent> passed(Conversation conversation, LocalDate closes) {
        if (!isAsked(conversation)) {
            return List.of();
        }
        var edition = edition();
        var days = edition.termsOf(closes);
        return IntStream.range(placement.way().terms().steps(conversation, closes), days.size())
                .filter(step -> !around.today().isBefore(days.get(step)))
                .<PlacementEvent>mapToObj(step -> term(conversation, closes, step, edition.version()))
                .toList();
    }

    /** Of what has ended only the exit conversation, and that whether the student was there at the end or not. */
    private boolean isAsked(Conversation conversation) {
        return conversation.equals(Conversation.EXIT_CONVERSATION)
                ? placement.isLookedBackOnIn(conversation)
                : placement.ending().isEmpty() && !isInterrupted();
    }

    private SupervisionPolicy edition() {
        return placement.supervision().edition(around.policies(), around.today());
    }

    private boolean isInterrupted() {
        return placement
                .incidents()
                .interruption()
                .filter(away -> !away.fromDate().isAfter(around.today()))
                .isPresent();
    }

    private ConversationTermEvent term(Conversation conversation, LocalDate closes, int step, int policy) {
        return switch (step) {
            case 0 -> new ConversationDue(placement.id(), conversation, closes, policy);
            case 1 -> new ConversationOverdue(placement.id(), conversation, closes, policy);
            default -> new ConversationEscalated(placement.id(), conversation, closes, step - 1, policy);
        };
    }

    /** Once the first day has come there is nothing left to be in time for. */
    private List<PlacementEvent> unsigned(LocalDate start) {
        var terms = placement.way().terms();
        if (!around.today().isBefore(start)) {
            return terms.blocked().filter(start::equals).isPresent()
                    ? List.of()
                    : List.of(new StartBlocked(placement.id(), start));
        }
        boolean late = !around.today().isBefore(around.course().signedBefore(start));
        return late && terms.unsigned().filter(start::equals).isEmpty()
                ? List.of(new SigningOverdue(
                        placement.id(), start, around.course().version()))
                : List.of();
    }
}

package nl.stagepact.application.demo;

import java.time.LocalDate;
import java.util.List;
import nl.stagepact.domain.placement.CoursePolicy;
import nl.stagepact.domain.placement.SupervisionPolicy;
import nl.stagepact.domain.placement.TermCommand.RemindOfConversation;
import nl.stagepact.domain.placement.TermCommand.RemindOfSigning;
import nl.stagepact.domain.placement.Window;
import nl.stagepact.domain.shared.Actor;
import nl.stagepact.domain.shared.Period;

/** What Stagepact said by itself as the days passed, where there was reason: its own deadlines find that told. */
final class TermStory extends Chapter {

    private final LocalDate confirmed;
    private final LocalDate today;

    TermStory(
            Chronicle chronicle,
            OfferStory offer,
            Learner learner,
            Player supervisor,
            int turn,
            LocalDate confirmed,
            LocalDate today) {
        super(chronicle, offer, learner, supervisor, turn);
        this.confirmed = confirmed;
        this.today = today;
    }

    void ofSigning(Period period) {
        var start = period.startDate();
        pass(List.of(CoursePolicy.firstEdition().signedBefore(start), start), new RemindOfSigning(id, start));
    }

    void ofConversations(Period period) {
        var policy = SupervisionPolicy.firstEdition();
        for (var planned : policy.planFor(period)) {
            planned.window()
                    .map(Window::closesDate)
                    .ifPresent(closes ->
                            pass(policy.termsOf(closes), new RemindOfConversation(id, planned.conversation(), closes)));
        }
    }

    /** In a weekend nobody reads: what falls there is told on the Monday. */
    private void pass(List<LocalDate> terms, Object command) {
        terms.stream()
                .map(day -> day.isBefore(confirmed) ? confirmed : day)
                .map(day -> switch (day.getDayOfWeek()) {
                    case SATURDAY -> day.plusDays(2);
                    case SUNDAY -> day.plusDays(1);
                    default -> day;
                })
                .filter(day -> day.isBefore(today))
                .forEach(day -> act(day, Actor.application(), command));
    }
}

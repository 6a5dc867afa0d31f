package nl.stagepact.application.document;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.stagepact.application.document.AgreementText.Change;
import nl.stagepact.application.document.AgreementText.Extent;
import nl.stagepact.application.document.AgreementText.Guidance;
import nl.stagepact.application.document.AgreementText.Learning;
import nl.stagepact.application.document.AgreementText.Line;
import nl.stagepact.domain.offer.ConfirmedPlace;
import nl.stagepact.domain.placement.AgreementContent;
import nl.stagepact.domain.placement.AgreementPart;
import nl.stagepact.domain.placement.LearningGoal;
import nl.stagepact.domain.placement.PlacementEvent.AgreementAmended;
import nl.stagepact.domain.placement.PlacementEvent.AgreementDrawnUp;
import nl.stagepact.domain.placement.PlacementEvent.PlacementConfirmed;
import nl.stagepact.domain.placement.PlacementEvent.SupervisionPlanned;
import nl.stagepact.domain.placement.PlannedConversation;
import nl.stagepact.domain.placement.Signatory;
import nl.stagepact.domain.shared.Id;
import nl.stagepact.domain.shared.Period;
import nl.stagepact.domain.shared.PlacementId;
import nl.stagepact.domain.shared.StudentId;
import org.axonframework.eventhandling.DomainEventMessage;

/** Says in words what a version of an agreement says, as everything was known when that version was drawn up. */
final class AgreementWriter {

    private final Streams streams;

    AgreementWriter(Streams streams) {
        this.streams = streams;
    }

    /** The events of streams, from the first on. */
    @FunctionalInterface
    interface Streams {

        List<? extends DomainEventMessage<?>> of(Id stream);
    }

    /** @param student whom it is about, and under whose key it belongs */
    record Written(StudentId student, AgreementText text) {}

    /** @param plan of the conversations; nothing where it will be made only once all have signed */
    private record Version(
            int number,
            AgreementContent content,
            Set<Signatory> signatories,
            Instant drawnUpAt,
            Optional<Change> change,
            List<PlannedConversation> plan) {}

    /** @return nothing when there is no such version */
    Optional<Written> write(PlacementId placement, int number) {
        var told = streams.of(placement);
        return told.stream().findFirst().flatMap(first -> {
            var place = ((PlacementConfirmed) first.getPayload()).place();
            var words = Words.of(place.level());
            return version(told, number, words)
                    .map(version -> new Written(place.studentId(), text(placement, place, version, words)));
        });
    }

    private static Optional<Version> version(List<? extends DomainEventMessage<?>> told, int number, Words words) {
        for (int at = 0; at < told.size(); at++) {
            var moment = told.get(at).getTimestamp();
            switch (told.get(at).getPayload()) {
                case AgreementDrawnUp e
                when e.version() == number -> {
                    // what its period changes in the plan, the next event says
                    var plan = lastPlan(told.subList(0, Math.min(at + 2, told.size())));
                    return Optional.of(
                            new Version(number, e.content(), e.asked().signatories(), moment, Optional.empty(), plan));
                }
                case AgreementAmended e
                when e.version() == number -> {
                    var change =
                            new Change(words.of(e.changed()), e.reason().known().orElse("niet bekend"));
                    var plan = e.changed().contains(AgreementPart.PERIOD)
                            ? List.<PlannedConversation>of()
                            : lastPlan(told.subList(0, at));
                    return Optional.of(new Version(
                            number, e.content(), e.formalities().signatories(), moment, Optional.of(change), plan));
                }
                default -> {
                    // of another version, or of what came of it
                }
            }
        }
        return Optional.empty();
    }

    private static List<PlannedConversation> lastPlan(List<? extends DomainEventMessage<?>> told) {
        return told.reversed().stream()
                .map(DomainEventMessage::getPayload)
                .filter(SupervisionPlanned.class::isInstance)
                .map(SupervisionPlanned.class::cast)
                .findFirst()
                .map(SupervisionPlanned::conversations)
                .orElse(List.of());
    }

    private AgreementText text(PlacementId placement, ConfirmedPlace place, Version version, Words words) {
        var content = version.content();
        var parties = Parties.of(place, words, version.drawnUpAt(), streams);
        return new AgreementText(
                words.title(),
                words.vocational(),
                words.host(),
                placement.toString(),
                version.number(),
                words.day(version.drawnUpAt()),
                version.change(),
                parties.in(content, version.signatories()),
                extent(content, words),
                learning(content, parties.qualification()),
                new Guidance(
                        content.supervision().orElseThrow(),
                        parties.name(content.mentorId().orElseThrow()),
                        parties.name(content.schoolSupervisorId().orElseThrow()),
                        version.plan().stream()
                                .sorted(Comparator.comparing(PlannedConversation::conversation))
                                .map(planned -> new Line(words.of(planned.conversation()), words.when(planned)))
                                .toList()),
                content.assessment().orElseThrow(),
                content.earlyDissolution().orElseThrow(),
                content.costs(),
                content.workplace(),
                version.signatories().stream().sorted().map(words::of).toList());
    }

    private static Extent extent(AgreementContent content, Words words) {
        Period period = content.period().orElseThrow();
        return new Extent(
                words.day(period.startDate()),
                words.day(period.endDate()),
                content.daysPerWeek().orElseThrow(),
                content.hoursPerWeek().orElseThrow(),
                content.totalHours().orElseThrow(),
                content.hoursPerStudyYear().entrySet().stream()
                        .sorted(Map.Entry.comparingByKey())
                        .map(year -> new Line(
                                year.getKey().toString(), year.getValue().toString()))
                        .toList());
    }

    private static Learning learning(AgreementContent content, String qualification) {
        return new Learning(
                qualification,
                content.qualificationPart().orElseThrow(),
                content.learningGoals().stream()
                        .map(goal -> new Line(goal.name(), howMuchOf(goal)))
                        .toList());
    }

    private static String howMuchOf(LearningGoal goal) {
        return goal.partly() ? "voor een deel; een andere stage doet de rest" : "helemaal";
    }
}

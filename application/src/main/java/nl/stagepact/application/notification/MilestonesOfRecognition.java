package nl.stagepact.application.notification;

import static java.util.stream.Collectors.joining;
import static nl.stagepact.application.notification.MailTemplate.*;
import static nl.stagepact.domain.shared.Party.EMPLOYER;
import static nl.stagepact.domain.shared.Party.SCHOOL;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.stagepact.domain.employer.EmployerEvent.*;
import nl.stagepact.domain.employer.ProcedureEvent;
import nl.stagepact.domain.employer.ProcedureEvent.*;
import nl.stagepact.domain.employer.RecognitionHistory.Decision;
import nl.stagepact.domain.employer.RecognitionStatus;
import nl.stagepact.domain.shared.Crebo;

/**
 * What is told of recognitions: to the employer, and to schools with running placements or open candidacies there. Of the
 * motivation a mail says where it stands and until when one can object, and no more.
 */
final class MilestonesOfRecognition {

    private MilestonesOfRecognition() {}

    static List<Notice> of(RecognitionEvent event) {
        return switch (event) {
            case RecognitionGranted e -> toAll(RECOGNITION_GRANTED, e, Map.of());
            case RecognitionReinstated e -> toAll(RECOGNITION_REINSTATED, e, Map.of());
            case RecognitionLapsed e -> toAll(RECOGNITION_LAPSED, e, Map.of());
            case RecognitionSuspended e -> suspended(e, e.objectionUntilDate());
            case RecognitionWithdrawn e ->
                toAll(
                        RECOGNITION_WITHDRAWN,
                        e,
                        Map.of(Fact.OBJECTION_UNTIL, e.objectionUntilDate().toString()));
            case RecognitionRestored e -> again(RECOGNITION_RESTORED, e, e.status());
            case InterimReliefGranted e -> again(RECOGNITION_RELIEVED, e, e.status());
            case InterimReliefEnded e -> toAll(RECOGNITION_RELIEF_ENDED, e, Map.of());
        };
    }

    static List<Notice> of(ProcedureEvent event) {
        return switch (event) {
            case RecognitionRefused e ->
                toTheEmployer(
                        RECOGNITION_REFUSED,
                        e,
                        Map.of(
                                Fact.EFFECTIVE,
                                e.effectiveDate().toString(),
                                Fact.OBJECTION_UNTIL,
                                e.objectionUntilDate().toString()));
            case RecognitionHearingInvited e ->
                toTheEmployer(
                        RECOGNITION_HEARING,
                        e,
                        Map.of(Fact.DATE, e.hearingDate().toString()));
            case ObjectionDecided e ->
                toTheEmployer(
                        RECOGNITION_OBJECTION_DECIDED,
                        e,
                        Map.of(
                                Fact.DATE,
                                e.decidedDate().toString(),
                                Fact.REASON,
                                e.outcome().name()));
            // who did it knows, or was there
            case RecognitionApplied _,
                    RecognitionReviewed _,
                    RecognitionHearingHeld _,
                    RecognitionHearingWaived _,
                    ObjectionLodged _ -> List.of();
        };
    }

    /** Recognised again, or back to a suspension that was there before. */
    private static List<Notice> again(MailTemplate template, RecognitionEvent event, RecognitionStatus status) {
        return status == RecognitionStatus.GRANTED
                ? toAll(template, event, Map.of())
                : suspended(event, Optional.empty());
    }

    private static List<Notice> suspended(RecognitionEvent event, Optional<LocalDate> objectionUntil) {
        var facts = new HashMap<String, String>();
        Decision.of(event).untilDate().ifPresent(day -> facts.put(Fact.UNTIL, day.toString()));
        objectionUntil.ifPresent(day -> facts.put(Fact.OBJECTION_UNTIL, day.toString()));
        return toAll(RECOGNITION_SUSPENDED, event, facts);
    }

    private static List<Notice> toAll(MailTemplate template, RecognitionEvent event, Map<String, String> more) {
        var facts = new HashMap<>(more);
        facts.put(Fact.CREBO, event.crebo().value());
        facts.put(Fact.EFFECTIVE, Decision.of(event).effectiveDate().toString());
        return List.of(new Notice(template, event.employerId(), Set.of(EMPLOYER, SCHOOL), facts));
    }

    private static List<Notice> toTheEmployer(MailTemplate template, ProcedureEvent event, Map<String, String> more) {
        var facts = new HashMap<>(more);
        facts.put(Fact.CREBO, event.crebos().stream().map(Crebo::value).collect(joining(", ")));
        return List.of(new Notice(template, event.employerId(), Set.of(EMPLOYER), facts));
    }
}

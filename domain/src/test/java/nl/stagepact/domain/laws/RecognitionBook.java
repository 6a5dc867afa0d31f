package nl.stagepact.domain.laws;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.stagepact.domain.employer.EmployerEvent;
import nl.stagepact.domain.employer.EmployerEvent.*;
import nl.stagepact.domain.employer.ProcedureEvent;
import nl.stagepact.domain.employer.RecognitionStatus;
import nl.stagepact.domain.shared.Crebo;
import nl.stagepact.domain.shared.EmployerId;

/** What somebody would know of recognitions who had only read the events. */
final class RecognitionBook {

    private final List<EmployerEvent> events = new ArrayList<>();

    void write(EmployerEvent event) {
        events.add(event);
    }

    /** What was decided, heard or contested last about that recognition. */
    Optional<EmployerEvent> lastAbout(EmployerId employer, Crebo crebo) {
        return events.reversed().stream()
                .filter(event -> event.employerId().equals(employer))
                .filter(event -> switch (event) {
                    case RecognitionEvent e -> e.crebo().equals(crebo);
                    case ProcedureEvent e -> e.crebos().contains(crebo);
                    default -> false;
                })
                .findFirst();
    }

    /** Whether SBB's decisions, read one after another, leave the employer recognised on that day. */
    boolean isRecognised(EmployerId employer, Crebo crebo, LocalDate date) {
        boolean granted = false;
        Optional<LocalDate> suspendedUntil = Optional.empty();
        boolean suspended = false;
        for (var event : events) {
            switch (event) {
                case RecognitionGranted(var of, var what, var from, var _)
                when of.equals(employer) && what.equals(crebo) && !from.isAfter(date) -> {
                    granted = true;
                    suspended = false;
                }
                case RecognitionSuspended(var of, var what, var from, var until, var _, var _, var _, var _)
                when of.equals(employer) && what.equals(crebo) && !from.isAfter(date) -> {
                    suspended = true;
                    suspendedUntil = until;
                }
                case RecognitionReinstated(var of, var what, var from, var _)
                when of.equals(employer) && what.equals(crebo) && !from.isAfter(date) -> suspended = false;
                case RecognitionWithdrawn(var of, var what, var from, var _, var _, var _, var _)
                when of.equals(employer) && what.equals(crebo) && !from.isAfter(date) -> granted = false;
                case RecognitionLapsed(var of, var what, var from, var _)
                when of.equals(employer) && what.equals(crebo) && !from.isAfter(date) -> granted = false;
                case RecognitionEvent e
                when e.employerId().equals(employer)
                        && e.crebo().equals(crebo)
                        && undone(e)
                                .filter(again -> !again.from().isAfter(date))
                                .isPresent() -> {
                    var again = undone(e).orElseThrow();
                    granted = again.status() != RecognitionStatus.WITHDRAWN;
                    suspended = again.status() == RecognitionStatus.SUSPENDED;
                    suspendedUntil = again.until();
                }
                default -> {
                    // about another employer, another qualification, or a later day
                }
            }
        }
        boolean over = suspendedUntil.filter(date::isAfter).isPresent();
        return granted && (!suspended || over);
    }

    private record Again(LocalDate from, RecognitionStatus status, Optional<LocalDate> until) {}

    /** What holds again, where something was undone. */
    private static Optional<Again> undone(RecognitionEvent event) {
        return switch (event) {
            case RecognitionRestored e -> Optional.of(new Again(e.effectiveDate(), e.status(), e.untilDate()));
            case InterimReliefGranted e -> Optional.of(new Again(e.effectiveDate(), e.status(), e.untilDate()));
            case InterimReliefEnded e -> Optional.of(new Again(e.effectiveDate(), e.status(), e.untilDate()));
            default -> Optional.empty();
        };
    }
}

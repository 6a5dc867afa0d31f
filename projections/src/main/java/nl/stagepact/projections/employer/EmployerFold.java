package nl.stagepact.projections.employer;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import nl.stagepact.domain.employer.EmployerEvent;
import nl.stagepact.domain.employer.EmployerEvent.ContactChanged;
import nl.stagepact.domain.employer.EmployerEvent.EmployerCorrected;
import nl.stagepact.domain.employer.EmployerEvent.EmployerRegistered;
import nl.stagepact.domain.employer.EmployerEvent.InterimReliefGranted;
import nl.stagepact.domain.employer.EmployerEvent.MentorAppointed;
import nl.stagepact.domain.employer.EmployerEvent.MentorLeft;
import nl.stagepact.domain.employer.EmployerEvent.MentorTrained;
import nl.stagepact.domain.employer.EmployerEvent.MentorTrainingCorrected;
import nl.stagepact.domain.employer.EmployerEvent.PactSigned;
import nl.stagepact.domain.employer.EmployerEvent.PlacesPledged;
import nl.stagepact.domain.employer.EmployerEvent.RecognitionEvent;
import nl.stagepact.domain.employer.EmployerEvent.YearPlanned;
import nl.stagepact.domain.employer.ProcedureEvent;
import nl.stagepact.domain.employer.ProcedureEvent.RecognitionRefused;
import nl.stagepact.domain.employer.ProcedureEvent.RecognitionReviewed;
import nl.stagepact.domain.shared.PersonId;
import nl.stagepact.projections.employer.EmployerFile.CorrectedTraining;
import nl.stagepact.projections.employer.EmployerFile.Correction;
import nl.stagepact.projections.employer.EmployerFile.Employer;
import nl.stagepact.projections.employer.EmployerFile.Mentor;
import nl.stagepact.projections.employer.EmployerFile.PactSignature;
import nl.stagepact.projections.engine.EventContext;
import org.jspecify.annotations.Nullable;

/** How what happens to an employer changes its file. */
final class EmployerFold {

    private EmployerFold() {}

    static Employer on(@Nullable Employer employer, EmployerEvent event, EventContext context) {
        return event instanceof EmployerRegistered first
                ? opened(first, context)
                : changed(Objects.requireNonNull(employer, "An employer begins with being registered"), event, context);
    }

    private static Employer opened(EmployerRegistered event, EventContext context) {
        return new Employer(
                event.employerId(),
                context.version(),
                event.kvk(),
                event.name(),
                event.address(),
                event.contactId(),
                event.contact().known(),
                List.of(),
                List.of(),
                List.of(),
                Proceedings.NONE,
                List.of(),
                context.at(),
                context.at());
    }

    private static Employer changed(Employer was, EmployerEvent event, EventContext context) {
        var name = was.name();
        var address = was.address();
        var corrections = was.corrections();
        var contactId = was.contactId();
        var contact = was.contact();
        var mentors = was.mentors();
        var pacts = was.pacts();
        var decisions = was.decisions();
        var proceedings = was.proceedings();
        switch (event) {
            case EmployerRegistered _ -> throw new IllegalStateException("An employer is registered once");
            case ContactChanged e -> {
                contactId = e.contactId();
                contact = e.contact().known();
            }
            case MentorAppointed e -> {
                var before = mentor(mentors, e.mentorId());
                mentors = renewed(
                        mentors,
                        new Mentor(
                                e.mentorId(),
                                e.mentor().known(),
                                before.trainedDate(),
                                before.correctedTraining(),
                                Optional.empty()));
            }
            case MentorTrained e -> {
                var before = mentor(mentors, e.mentorId());
                mentors = renewed(
                        mentors,
                        new Mentor(
                                e.mentorId(),
                                before.details(),
                                Optional.of(e.trainedDate()),
                                before.correctedTraining(),
                                before.leftDate()));
            }
            case MentorTrainingCorrected e -> {
                var before = mentor(mentors, e.mentorId());
                var wrong = before.trainedDate()
                        .map(date -> new CorrectedTraining(date, e.reason().known(), context.at()));
                mentors = renewed(
                        mentors,
                        new Mentor(
                                e.mentorId(),
                                before.details(),
                                Optional.of(e.trainedDate()),
                                wrong,
                                before.leftDate()));
            }
            case MentorLeft e -> {
                var before = mentor(mentors, e.mentorId());
                mentors = renewed(
                        mentors,
                        new Mentor(
                                e.mentorId(),
                                before.details(),
                                before.trainedDate(),
                                before.correctedTraining(),
                                Optional.of(e.lastDate())));
            }
            case EmployerCorrected e -> {
                corrections = with(corrections, new Correction(name, address, e.reason(), context.at()));
                name = e.name();
                address = e.address();
            }
            case PactSigned e ->
                pacts = with(
                        pacts,
                        new PactSignature(
                                e.pact(),
                                e.place(),
                                e.signedDate(),
                                e.signerId(),
                                e.signer().known(),
                                context.at()));
            case PlacesPledged _, YearPlanned _ -> {
                // stands with its progress in the pledge monitor
            }
            case RecognitionEvent e -> {
                decisions = with(decisions, RecognitionDecision.of(e, context.at()));
                if (e instanceof InterimReliefGranted relief) {
                    proceedings = proceedings.after(relief);
                }
            }
            case ProcedureEvent e -> {
                proceedings = proceedings.after(e, contactId, context);
                decisions = switch (e) {
                    case RecognitionRefused refused -> with(decisions, RecognitionDecision.of(refused, context.at()));
                    case RecognitionReviewed reviewed ->
                        with(decisions, RecognitionDecision.of(reviewed, context.at()));
                    default -> decisions;
                };
            }
        }
        return new Employer(
                was.id(),
                context.version(),
                was.kvk(),
                name,
                address,
                contactId,
                contact,
                mentors,
                pacts,
                decisions,
                proceedings,
                corrections,
                was.registeredAt(),
                context.at());
    }

    private static Mentor mentor(List<Mentor> mentors, PersonId person) {
        return mentors.stream()
                .filter(mentor -> mentor.id().equals(person))
                .findFirst()
                .orElseGet(() ->
                        new Mentor(person, Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty()));
    }

    private static List<Mentor> renewed(List<Mentor> mentors, Mentor mentor) {
        var others = mentors.stream().filter(other -> !other.id().equals(mentor.id()));
        return Stream.concat(others, Stream.of(mentor)).toList();
    }

    private static <T> List<T> with(List<T> before, Stream<T> more) {
        return Stream.concat(before.stream(), more).toList();
    }

    private static <T> List<T> with(List<T> before, T one) {
        return Stream.concat(before.stream(), Stream.of(one)).toList();
    }
}

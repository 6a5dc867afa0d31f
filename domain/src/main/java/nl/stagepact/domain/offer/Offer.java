package nl.stagepact.domain.offer;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import nl.stagepact.domain.employer.Mentors;
import nl.stagepact.domain.employer.Recognitions;
import nl.stagepact.domain.offer.OfferCommand.*;
import nl.stagepact.domain.offer.OfferEvent.*;
import nl.stagepact.domain.shared.*;
import nl.stagepact.domain.student.Students;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventhandling.SequenceNumber;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.AggregateRoot;
import org.axonframework.modelling.command.CreationPolicy;
import org.jspecify.annotations.Nullable;

/**
 * An employer's places for one qualification and period, and everyone proposed for them. Here is who may ask; the
 * {@link Vacancy} decides about the offer itself, each {@link Candidacy} about one student.
 */
@AggregateRoot
class Offer {

    @AggregateIdentifier
    private @Nullable OfferId id;

    private Vacancy vacancy;
    private Candidacies candidacies = Candidacies.NONE;
    private long version = -1;

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    Decided decide(
            OfferCommand command,
            Caller caller,
            Recognitions recognitions,
            Mentors mentors,
            Students students,
            PlacementCalendar calendar,
            Pseudonyms pseudonyms,
            AnswerPolicy answerPolicy,
            FreshnessPolicy freshness,
            Clock clock) {
        var today = BusinessDay.today(clock);
        if (id == null && command instanceof OfferPlacement first) {
            caller.mayActOn(Subjects.of(first.offerId(), first.employerId()), version);
            return happened(first.offerId(), Vacancy.publish(first, recognitions, mentors, freshness, today));
        }
        CommonRule.NOBODY_ACTS_ON_WHAT_DOES_NOT_EXIST.holdsIf(id != null);
        return switch (command) {
            case VacancyCommand c -> {
                caller.mayActOn(vacancy.concerned(), version);
                yield happened(id, decide(c, recognitions, mentors, freshness, today));
            }
            case ProposeCandidate c -> propose(c, caller, students, recognitions, pseudonyms, answerPolicy, today);
            case CandidacyCommand c -> {
                var candidacy = candidacies
                        .of(c.candidacyId())
                        .orElseThrow(() -> new Refusal(CommonRule.NOBODY_ACTS_ON_WHAT_DOES_NOT_EXIST));
                caller.mayActOn(candidacy.concerned(), candidacy.version());
                yield happened(candidacy.id(), decide(c, candidacy, students, calendar, answerPolicy, today));
            }
        };
    }

    private List<OfferEvent> decide(
            VacancyCommand command,
            Recognitions recognitions,
            Mentors mentors,
            FreshnessPolicy freshness,
            LocalDate today) {
        return switch (command) {
            case OfferPlacement c -> vacancy.publishAgain(c);
            case ReviseOffer c -> vacancy.revise(c, candidacies, recognitions, mentors, today);
            case ReconfirmOffer _ -> vacancy.reconfirm(freshness, recognitions, today);
            case AskForReconfirmation _ -> vacancy.askForReconfirmation(candidacies, today);
            case ExpireOffer _ -> vacancy.expire(candidacies, today);
            case ReconsiderOffer _ -> vacancy.reconsider(candidacies, recognitions, today);
            case WithdrawOffer c -> vacancy.withdraw(c, candidacies);
        };
    }

    private List<OfferEvent> decide(
            CandidacyCommand command,
            Candidacy candidacy,
            Students students,
            PlacementCalendar calendar,
            AnswerPolicy policy,
            LocalDate today) {
        return switch (command) {
            case InviteCandidate _ -> candidacy.invite(policy, today);
            case AcceptCandidate _ -> candidacy.accept(vacancy, candidacies, policy, today);
            case RejectCandidate c -> candidacy.reject(c);
            case ConfirmCandidate _ ->
                candidacy.confirm(vacancy, candidacies, standing(candidacy.studentId(), students), calendar);
            case WithdrawCandidate c -> candidacy.withdraw(c);
            case RemindOfCandidacy _ -> candidacy.remind(policy, today);
            case ExpireCandidacy _ -> candidacy.expire(today);
            case ReconsiderCandidate _ -> candidacy.reconsider(vacancy, standing(candidacy.studentId(), students));
            case ReleaseSeat _ -> candidacy.release();
        };
    }

    private static Students.Standing standing(StudentId student, Students students) {
        return students.of(student).orElseThrow(() -> new Refusal(CommonRule.NOBODY_ACTS_ON_WHAT_DOES_NOT_EXIST));
    }

    /** The student and the school may: they need not have had anything to do with the offer before. */
    private Decided propose(
            ProposeCandidate command,
            Caller caller,
            Students students,
            Recognitions recognitions,
            Pseudonyms pseudonyms,
            AnswerPolicy policy,
            LocalDate today) {
        var student = standing(command.studentId(), students);
        caller.mayActOn(Subjects.of(command.studentId(), student.schoolId()), version);
        var already = candidacies.lastingOf(command.studentId());
        if (already.isPresent()) {
            return happened(already.get().id(), List.of());
        }
        vacancy.mustTake(student, candidacies, recognitions, today);
        var proposal = new Proposal(
                CandidacyOrigin.of(caller.actor()), vacancy.terms().blind(), policy.from(today, Party.EMPLOYER));
        var proposed = candidacies.propose(command, student, vacancy, pseudonyms, proposal);
        return happened(proposed.candidacyId(), List.of(proposed));
    }

    @EventSourcingHandler
    void evolve(OfferEvent event, @SequenceNumber long sequence) {
        version = sequence;
        switch (event) {
            case PlacementOffered e -> {
                id = e.offerId();
                vacancy = Vacancy.of(e);
            }
            case OfferRevised e -> {
                vacancy = vacancy.after(e);
                candidacies = candidacies.after(e, version);
            }
            case VacancyEvent e -> vacancy = vacancy.after(e);
            case CandidacyEvent e -> candidacies = candidacies.after(e, version);
        }
    }

    private Decided happened(Id about, List<? extends OfferEvent> events) {
        events.forEach(event -> apply(event, concerned(event).toMetaData()));
        return new Decided(about, version);
    }

    private Subjects concerned(OfferEvent event) {
        return switch (event) {
            case PlacementOffered e -> Vacancy.of(e).concerned();
            case CandidateProposed e -> Candidacy.of(e, version).concerned();
            case CandidacyEvent e ->
                candidacies.of(e.candidacyId()).orElseThrow().concerned();
            case VacancyEvent _ -> vacancy.concerned();
        };
    }
}

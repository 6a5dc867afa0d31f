package nl.stagepact.domain.laws;

import static nl.stagepact.domain.laws.NextSteps.by;
import static nl.stagepact.domain.laws.NextSteps.words;
import static nl.stagepact.domain.laws.Townspeople.*;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.stagepact.domain.laws.Books.PlacementPage;
import nl.stagepact.domain.placement.*;
import nl.stagepact.domain.placement.ConversationCommand.AnswerPrivately;
import nl.stagepact.domain.placement.PlacementCommand.*;
import nl.stagepact.domain.shared.*;
import nl.stagepact.domain.student.SearchEnd;
import nl.stagepact.domain.student.StudentCommand.EndSearch;
import nl.stagepact.domain.student.StudentCommand.StartSearch;

/** What somebody would sensibly ask when something comes between in a placement. */
record StepsOnTheWay(Dice dice) {

    Step.Ask incident(LocalDate today, PlacementId id, PlacementPage placement) {
        if (placement.interrupted.filter(today::isAfter).isPresent()) {
            return by(today, coordinatorOf(placement.place.schoolId()), new ResumePlacement(id, today));
        }
        var school = coordinatorOf(placement.place.schoolId());
        var employer = coordinatorOf(placement.place.employerId());
        var firstDay = placement.content.orElseThrow().period().orElseThrow().startDate();
        var review = Personal.of(placement.place.studentId(), new StudentReview(5, 4, 3, 4, 5));
        var feels = Personal.of(placement.place.studentId(), new PrivateAnswer(dice.between(1, 5), Optional.empty()));
        var conversation = dice.anyOf(placement.done).orElse(Conversation.START_GESPREK);
        return dice.oneOf(List.of(
                by(
                        today,
                        school,
                        new CorrectConversation(id, conversation, report(today, placement), words(placement))),
                by(today, employer, new RecordHours(id, new Period(today, today), 8, Party.EMPLOYER)),
                by(today, asStudent(placement.place.studentId()), new ReviewPlacement(id, review)),
                by(today, asStudent(placement.place.studentId()), new AnswerPrivately(id, conversation, feels)),
                by(today, school, new RecordOutflow(id, Outflow.ELSEWHERE)),
                by(today, school, new InterruptPlacement(id, today, Optional.empty(), words(placement))),
                by(today, school, new ResumePlacement(id, today)),
                by(today, employer, new ReportNoShow(id, firstDay)),
                by(today, employer, new ReplaceMentor(id, deputyOf(placement.place.employerId()))),
                by(today, school, new ReplaceSupervisor(id, deputyOf(placement.place.schoolId())))));
    }

    private static ConversationReport report(LocalDate today, PlacementPage placement) {
        return new ConversationReport(
                today, ConversationForm.ON_SITE, Set.of(Party.values()), Map.of(), words(placement), List.of());
    }

    /** Of a task that is open, it is declared overdue or solved. */
    Step.Ask replacement(LocalDate today, PlacementId id, PlacementPage placement) {
        if (!placement.replacementOpen) {
            return by(
                    today,
                    Actor.application(),
                    new RequireReplacement(id, ReplacementCause.RECOGNITION_SUSPENDED, today));
        }
        if (today.isAfter(placement.replacementDue)) {
            return by(today, Actor.application(), new DeclareReplacementOverdue(id, placement.replacementDue));
        }
        return by(
                today,
                coordinatorOf(placement.place.schoolId()),
                new SolveReplacement(id, ReplacementOutcome.CONTINUE_UNTIL, Optional.of(today), Optional.empty()));
    }

    Step.Ask search(LocalDate today) {
        var student = dice.oneOf(STUDENTS);
        var search = dice.chance(0.5)
                ? new StartSearch(student, new Period(today.plusDays(30), today.plusDays(120)))
                : new EndSearch(student, SearchEnd.WITHDRAWN);
        return by(today, coordinatorOf(schoolOf(student)), search);
    }
}

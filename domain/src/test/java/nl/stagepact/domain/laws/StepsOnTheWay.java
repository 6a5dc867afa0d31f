package nl.stagepact.domain.laws;

import static nl.stagepact.domain.kit.Cast.*;
import static nl.stagepact.domain.laws.NextSteps.by;
import static nl.stagepact.domain.laws.NextSteps.words;
import static nl.stagepact.domain.laws.Townspeople.*;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.stagepact.domain.erasure.ErasureCommand.EraseSubject;
import nl.stagepact.domain.erasure.ErasureGround;
import nl.stagepact.domain.laws.Books.PlacementPage;
import nl.stagepact.domain.placement.*;
import nl.stagepact.domain.placement.AppointmentCommand.*;
import nl.stagepact.domain.placement.ConversationCommand.AnswerPrivately;
import nl.stagepact.domain.placement.PlacementCommand.*;
import nl.stagepact.domain.placement.TermCommand.*;
import nl.stagepact.domain.school.SchoolCommand.AppointStaff;
import nl.stagepact.domain.school.SchoolCommand.EndAppointment;
import nl.stagepact.domain.school.StaffRole;
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
        var correction = by(
                today, school, new CorrectConversation(id, conversation, report(today, placement), words(placement)));
        // of what was held in its order, so it seldom passes
        return dice.oneOf(List.of(
                correction,
                correction,
                correction,
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

    /** Of a conversation that is still to be held, now and then called off again, or kept by somebody else. */
    Step.Ask appointment(LocalDate today, PlacementId id, PlacementPage placement, Conversation conversation) {
        var school = placement.place.schoolId();
        var supervisor = coordinatorOf(school);
        boolean appointed = placement
                .appointed
                .filter(last -> last.conversation().equals(conversation))
                .isPresent();
        if (dice.chance(appointed ? 0.5 : 0.2)) {
            var other = dice.oneOf(List.of(supervisorOf(school), deputyOf(school)));
            return by(today, supervisor, new ReplaceSupervisor(id, other));
        }
        return appointed && dice.chance(0.4)
                ? by(today, supervisor, new CancelAppointment(id, conversation))
                : by(
                        today,
                        supervisor,
                        new ScheduleConversation(
                                id, conversation, appointmentOn(today.plusDays(dice.between(1, 40)), dice)));
    }

    static Appointment appointmentOn(LocalDate day, Dice dice) {
        return new Appointment(
                day.atTime(10, 0).toInstant(ZoneOffset.UTC),
                30,
                dice.oneOf(List.of(ConversationForm.values())),
                told(SANNE, dice.oneOf(List.of("Kamer 2", "https://bel.example/1"))));
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

    static boolean startsSoonUnsigned(LocalDate today, PlacementPage placement) {
        var start = start(placement);
        return placement.holds.isEmpty() && today.isBefore(start) && !today.isBefore(start.minusDays(7));
    }

    private static LocalDate start(PlacementPage placement) {
        return placement
                .content
                .flatMap(AgreementContent::period)
                .orElse(placement.place.period())
                .startDate();
    }

    /** Stagepact reminds of what is next: as long as not all have signed of that, afterwards of a conversation. */
    Optional<Step.Ask> term(LocalDate today, PlacementId id, PlacementPage placement) {
        if (placement.holds.isEmpty()) {
            return Optional.of(by(today, Actor.application(), new RemindOfSigning(id, start(placement))));
        }
        return dice.anyOf(placement.missing().toList())
                .map(planned -> by(
                        today,
                        Actor.application(),
                        new RemindOfConversation(
                                id,
                                planned.conversation(),
                                planned.window().orElseThrow().closesDate())));
    }

    /** Only where the student is found differs. */
    AgreementContent adjusted(AgreementContent content) {
        return new AgreementContent(
                content.period(),
                content.totalHours(),
                content.hoursPerStudyYear(),
                content.supervision(),
                content.qualificationPart(),
                content.assessment(),
                content.earlyDissolution(),
                content.mentorId(),
                content.schoolSupervisorId(),
                content.hoursPerWeek(),
                content.daysPerWeek(),
                content.learningGoals(),
                content.costs(),
                content.fourthParty(),
                Optional.of("Kamer " + dice.between(1, 9)));
    }

    /** Somebody comes to a school, leaves it, or is erased. */
    Step.Ask staff(LocalDate today) {
        if (dice.chance(0.4)) {
            return erasure(today);
        }
        var school = SCHOOLS.getFirst();
        return by(
                today,
                sbb(),
                dice.chance(0.5)
                        ? new AppointStaff(school, SUPERVISOR, StaffRole.CONFIDANT, contactOf(SUPERVISOR, "Sam"))
                        : new EndAppointment(school, SUPERVISOR, StaffRole.CONFIDANT, today));
    }

    /** Of whoever: still here, gone lately, or never come further than that. */
    private Step.Ask erasure(LocalDate today) {
        var student = dice.oneOf(STUDENTS);
        return dice.chance(0.8)
                ? by(today, coordinatorOf(schoolOf(student)), EraseSubject.of(student, ErasureGround.ON_REQUEST))
                : by(today, sbb(), EraseSubject.of(SUPERVISOR, dice.oneOf(List.of(ErasureGround.values()))));
    }

    Step.Ask search(LocalDate today) {
        var student = dice.oneOf(STUDENTS);
        var search = dice.chance(0.5)
                ? new StartSearch(student, new Period(today.plusDays(30), today.plusDays(120)))
                : new EndSearch(student, SearchEnd.WITHDRAWN);
        return by(today, coordinatorOf(schoolOf(student)), search);
    }
}

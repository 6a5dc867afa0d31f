package nl.stagepact.application.demo;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.stagepact.domain.shared.Actor;
import nl.stagepact.domain.shared.ContactDetails;
import nl.stagepact.domain.shared.Id;
import nl.stagepact.domain.shared.PersonId;
import nl.stagepact.domain.shared.Personal;
import nl.stagepact.domain.student.LeavingReason;
import nl.stagepact.domain.student.SearchPolicy;
import nl.stagepact.domain.student.StudentCommand.AssignSearchOwner;
import nl.stagepact.domain.student.StudentCommand.EscalateSearch;
import nl.stagepact.domain.student.StudentCommand.LeaveSchool;
import nl.stagepact.domain.student.StudentCommand.NameGuardian;
import nl.stagepact.domain.student.StudentCommand.RequestSupport;

/** What the school does for a student beside finding a place: who takes over, who is called at home, what support is needed. */
record Guidance(Learner learner, LocalDate birthDate) {

    private static final SearchPolicy POLICY = SearchPolicy.firstEdition();
    private static final int OF_AGE = 18;

    /** @param first day that is told of the student's search */
    void tell(Chronicle chronicle, Days days, LocalDate first) {
        Set<UUID> concerns = Set.of(learner.id().value());
        var coordinator = learner.school().coordinator().actor();
        int turn = learner.turn();
        if (turn % 16 != 0 && first.isBefore(birthDate.plusYears(OF_AGE))) {
            var guardian = new PersonId(Id.fromNaturalKey("guardian", learner.id()));
            chronicle.add(
                    first.minusDays(5),
                    coordinator,
                    new NameGuardian(learner.id(), guardian, Personal.of(learner.id(), atHome())),
                    concerns);
        }
        if (turn % 25 == 4) {
            chronicle.add(
                    first.minusDays(3),
                    coordinator,
                    new RequestSupport(
                            learner.id(), Personal.of(learner.id(), "Graag een jobcoach in de eerste weken.")),
                    concerns);
        }
        if (!learner.finds()) {
            learner.searches().forEach((began, wanted) -> {
                var day = POLICY.escalatesOn(wanted);
                if (day.isAfter(began) && day.isBefore(days.today())) {
                    chronicle.add(
                            day, Actor.application(), new EscalateSearch(learner.id(), Optional.empty()), concerns);
                }
                var since = day.isAfter(began) ? day : began;
                if (turn % 3 != 0 && since.plusDays(4).isBefore(days.today())) {
                    var owner = turn % 3 == 1
                            ? learner.school().coordinator()
                            : learner.school().supervisors().getFirst();
                    chronicle.add(
                            since.plusDays(4),
                            coordinator,
                            new AssignSearchOwner(learner.id(), owner.personId()),
                            concerns);
                }
            });
        }
        learner.lastDay()
                .ifPresent(day -> chronicle.add(
                        day,
                        coordinator,
                        new LeaveSchool(
                                learner.id(),
                                Days.workday(day),
                                Personal.of(
                                        learner.id(), LeavingReason.values()[turn % LeavingReason.values().length])),
                        concerns));
    }

    private ContactDetails atHome() {
        var student = learner.player().contact();
        var surname = student.name().substring(student.name().indexOf(' ') + 1);
        return new ContactDetails(
                "Ouder " + surname,
                student.email().replaceFirst("@", "-thuis@"),
                Optional.of(Names.telephone(5000 + learner.turn())),
                student.language());
    }
}

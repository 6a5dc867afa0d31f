package nl.stagepact.application.demo;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import nl.stagepact.application.demo.DemoEmployer.Standing;
import nl.stagepact.application.identity.NaturalKeys;
import nl.stagepact.domain.shared.ContactDetails;
import nl.stagepact.domain.shared.OrganisationType;
import nl.stagepact.domain.shared.Role;
import nl.stagepact.domain.shared.StudentId;

/** Everybody in the region: three schools, some sixty employers and four hundred students. */
final class Cast {

    /** Of ten students, which school's each is. */
    private static final String SCHOOL_OF_TEN = "AABABCABCA";

    private static final int FIRST_NUMBER = 900001;

    /** The share of a programme's students who have found no place, in percent: the shortage that it is all about. */
    private static final int UNPLACED_PERCENT = 44;

    private final List<DemoSchool> schools;
    private final List<DemoEmployer> employers;
    private final Learner student;
    private final Learner studentB;
    private final List<Learner> everybody = new ArrayList<>();
    private final Map<Programme, Deque<Learner>> waiting = new EnumMap<>(Programme.class);
    private final Map<Programme, Integer> employersTurn = new EnumMap<>(Programme.class);

    Cast(NaturalKeys keys) {
        var names = new Names();
        schools = List.of(
                DemoSchool.schoolA(keys, names), DemoSchool.schoolB(keys, names), DemoSchool.schoolC(keys, names));
        employers = DemoEmployer.all(keys, names);
        student = demoStudent(DemoPeople.STUDENT, Programme.HELPENDE, keys);
        studentB = demoStudent(DemoPeople.STUDENT_B, Programme.MEDEWERKER_ICT, keys);
        everybody.add(student);
        everybody.add(studentB);
        for (var programme : Programme.values()) {
            var students = new ArrayDeque<Learner>();
            waiting.put(programme, students);
            long already = everybody.stream()
                    .filter(learner -> learner.programme() == programme)
                    .count();
            for (int i = 0; i < programme.students() - already; i++) {
                var learner = learner(programme, schools.get(SCHOOL_OF_TEN.charAt(i % 10) - 'A'), keys, names);
                students.add(learner);
                everybody.add(learner);
            }
        }
    }

    private Learner demoStudent(DemoPeople person, Programme programme, NaturalKeys keys) {
        var number = person.studentNumber().orElseThrow();
        var school = schools.getFirst();
        var player = new Player(
                keys.studentId(school.id(), number),
                Player.details(person, Names.telephone(Integer.parseInt(number) - FIRST_NUMBER + 10)),
                person.actor(keys));
        return new Learner(
                school,
                programme,
                number,
                player,
                keys.pseudonym(new StudentId(player.id().value())),
                everybody.size());
    }

    private Learner learner(Programme programme, DemoSchool school, NaturalKeys keys, Names names) {
        int turn = everybody.size();
        var number = Integer.toString(FIRST_NUMBER + turn);
        ContactDetails contact = names.next(number, "student." + school.mailDomain());
        var player = Player.extra(
                keys.studentId(school.id(), number), contact, OrganisationType.SCHOOL, school.id(), Role.STUDENT);
        return new Learner(
                school,
                programme,
                number,
                player,
                keys.pseudonym(new StudentId(player.id().value())),
                turn);
    }

    List<DemoSchool> schools() {
        return schools;
    }

    List<DemoEmployer> employers() {
        return employers;
    }

    List<Learner> everybody() {
        return everybody;
    }

    /** Who logs in as {@code student}. */
    Learner student() {
        return student;
    }

    /** Who logs in as {@code student-b}. */
    Learner studentB() {
        return studentB;
    }

    DemoEmployer employerA() {
        return employers.get(0);
    }

    DemoEmployer employerB() {
        return employers.get(1);
    }

    DemoEmployer theOneThatIs(Standing standing) {
        return employers.stream()
                .filter(employer -> employer.standing() == standing)
                .findFirst()
                .orElseThrow();
    }

    /** Of the recognised employers that train for it, the one whose turn it is. */
    DemoEmployer employerFor(Programme programme) {
        var candidates = employers.stream()
                .filter(employer -> employer.standing() == Standing.RECOGNISED && employer.trains(programme))
                .toList();
        return candidates.get((employersTurn.merge(programme, 1, Integer::sum) - 1) % candidates.size());
    }

    /** The programme with most students left to place, seen from how many of them stay without. */
    Programme programmeToPlace() {
        var best = Programme.HELPENDE;
        double most = 0;
        for (var programme : Programme.values()) {
            double left = 100.0 * waiting.get(programme).size() / programme.students() - UNPLACED_PERCENT;
            if (left > most) {
                most = left;
                best = programme;
            }
        }
        return best;
    }

    /** The next student of that programme whose story has not begun. */
    Learner nextStudent(Programme programme, Predicate<Learner> wanted) {
        var students = waiting.get(programme);
        var next = students.stream().filter(wanted).findFirst().orElseThrow();
        students.remove(next);
        return next;
    }

    /** Those who were not asked for. */
    List<Learner> leftOver() {
        return waiting.values().stream().flatMap(Deque::stream).toList();
    }
}

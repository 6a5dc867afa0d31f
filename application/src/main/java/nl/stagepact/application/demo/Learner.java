package nl.stagepact.application.demo;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import nl.stagepact.domain.shared.LearningPath;
import nl.stagepact.domain.shared.Period;
import nl.stagepact.domain.shared.Personal;
import nl.stagepact.domain.shared.PlacementType;
import nl.stagepact.domain.shared.StudentId;
import nl.stagepact.domain.student.Availability;
import nl.stagepact.domain.student.Profile;
import nl.stagepact.domain.student.SkillsCard;
import nl.stagepact.domain.student.StudentCommand.RegisterStudent;
import nl.stagepact.domain.student.StudentCommand.StartSearch;
import nl.stagepact.domain.student.StudentCommand.UpdateProfile;
import nl.stagepact.domain.student.StudentIdentity;

/** A student of the region. What happens to him or her is decided elsewhere; this tells the beginning that it needs. */
final class Learner {

    /** How complete a profile is. */
    enum ProfileState {
        NONE,
        WITHOUT_MOTIVATION,
        WITHOUT_AVAILABILITY,
        COMPLETE
    }

    private static final int[] MONTHS_OLD = {201, 208, 215, 223, 231, 240, 252, 267};

    private final DemoSchool school;
    private final Programme programme;
    private final String number;
    private final Player player;
    private final StudentId pseudonym;
    private final int turn;
    private final TreeMap<LocalDate, Period> searches = new TreeMap<>();
    private LearningPath path = LearningPath.BOL;
    private ProfileState profile = ProfileState.COMPLETE;
    private boolean finds = true;
    private Optional<LocalDate> lastDay = Optional.empty();

    Learner(DemoSchool school, Programme programme, String number, Player player, StudentId pseudonym, int turn) {
        this.school = school;
        this.programme = programme;
        this.number = number;
        this.player = player;
        this.pseudonym = pseudonym;
        this.turn = turn;
    }

    StudentId id() {
        return new StudentId(player.id().value());
    }

    /** From which the ids of candidacies are derived. */
    StudentId pseudonym() {
        return pseudonym;
    }

    DemoSchool school() {
        return school;
    }

    Programme programme() {
        return programme;
    }

    Player player() {
        return player;
    }

    int turn() {
        return turn;
    }

    void learnsAtWork() {
        path = LearningPath.BBL;
    }

    void hasProfile(ProfileState state) {
        profile = state;
    }

    /** @param day on which the student starts to look; at least three days before anybody proposes the student */
    void looksFor(LocalDate day, Period wanted) {
        searches.put(day, wanted);
    }

    /** Registration, profile and searches, as early as the searches ask. */
    void tell(Chronicle chronicle, Days days) {
        Set<UUID> concerns = Set.of(id().value());
        var coordinator = school.coordinator().actor();
        var first = searches.isEmpty() ? days.ago(10 + turn % 40) : searches.firstKey();
        int year = 1 + turn % (programme.level().ordinal() > 4 ? 3 : 2);
        chronicle.add(
                first.minusDays(60 + turn % 30),
                coordinator,
                new RegisterStudent(
                        id(),
                        school.id(),
                        Personal.of(id(), new StudentIdentity(number, player.contact(), Optional.of(birthDate(days)))),
                        programme.crebo(),
                        programme.level(),
                        path,
                        year),
                concerns);
        if (profile != ProfileState.NONE) {
            chronicle.add(
                    first.minusDays(4),
                    coordinator,
                    new UpdateProfile(id(), profile(year, searches.isEmpty() ? first.plusDays(60) : firstWanted())),
                    concerns);
        }
        searches.forEach((day, wanted) -> chronicle.add(day, coordinator, new StartSearch(id(), wanted), concerns));
        new Guidance(this, birthDate(days)).tell(chronicle, days, first);
    }

    private LocalDate birthDate(Days days) {
        return days.today().minusMonths(MONTHS_OLD[turn % MONTHS_OLD.length]).minusDays(turn % 28);
    }

    /** What the student looks for, by the day on which that began. */
    Map<LocalDate, Period> searches() {
        return searches;
    }

    /** Nobody finds a place for the student in the region's past. */
    void findsNothing() {
        finds = false;
    }

    boolean finds() {
        return finds;
    }

    /** Is at school for the last time on that day. */
    void leavesOn(LocalDate day) {
        lastDay = Optional.of(day);
    }

    Optional<LocalDate> lastDay() {
        return lastDay;
    }

    /** Whether an agreement that is drawn up on that day asks for a guardian's signature too. */
    boolean needsAGuardianOn(LocalDate day, Days days) {
        return school.asksForGuardians() && birthDate(days).plusYears(18).isAfter(day);
    }

    private LocalDate firstWanted() {
        return searches.firstEntry().getValue().startDate();
    }

    private Profile profile(int year, LocalDate from) {
        int days = WorkingWeek.of(programme, path).days();
        int hours = WorkingWeek.of(programme, path).hours();
        return new Profile(
                Optional.of(year),
                Optional.of(PlacementType.WORKING),
                programme.themes(),
                Optional.of(Region.NAME),
                profile == ProfileState.WITHOUT_AVAILABILITY
                        ? Optional.empty()
                        : Optional.of(new Availability(from, days, hours)),
                profile == ProfileState.WITHOUT_MOTIVATION
                        ? Optional.empty()
                        : Optional.of(Personal.of(id(), Phrases.motivation(turn))),
                turn % 3 == 2
                        ? Optional.empty()
                        : Optional.of(Personal.of(id(), new SkillsCard(Phrases.canDo(turn), Phrases.mustLearn(turn)))));
    }
}

package nl.stagepact.domain.report;

import static nl.stagepact.domain.kit.Cast.*;
import static nl.stagepact.domain.report.ReportRule.*;
import static nl.stagepact.domain.shared.CommonRule.*;

import java.util.Optional;
import java.util.stream.Stream;
import nl.stagepact.domain.shared.Actor;
import nl.stagepact.domain.shared.CandidacyId;
import nl.stagepact.domain.shared.EmployerId;
import nl.stagepact.domain.shared.Kvk;
import nl.stagepact.domain.shared.OfferId;
import nl.stagepact.domain.shared.PersonId;
import nl.stagepact.domain.shared.PlacementId;
import nl.stagepact.domain.shared.Role;
import nl.stagepact.domain.shared.SchoolId;
import nl.stagepact.domain.shared.Scope;
import nl.stagepact.domain.shared.StudentId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What a report may name: Sanne and Jamila, of the north, were both proposed at the bakery, and Sanne is placed there. */
class NamingTest extends ReportExamples {

    private static final CandidacyId SANNES = new CandidacyId(uuid("Sanne's candidacy"));
    private static final CandidacyId JAMILAS = new CandidacyId(uuid("Jamila's candidacy"));
    private static final CandidacyId AT_THE_GARAGE = new CandidacyId(uuid("Sanne's candidacy at the garage"));
    private static final PlacementId SANNES_PLACE = PlacementId.of(SANNES);
    private static final OfferId GARAGES = new OfferId(uuid("places at the garage"));
    private static final Matter BAKERYS = new Matter(BAKERY);

    /** A matter of which an example says only what it names. */
    private record Matter(
            EmployerId employer,
            Optional<SchoolId> school,
            Optional<StudentId> student,
            Optional<OfferId> offer,
            Optional<CandidacyId> candidacy,
            Optional<PlacementId> placement) {

        Matter(EmployerId employer) {
            this(employer, Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
        }

        Matter of(SchoolId named) {
            return new Matter(employer, Optional.of(named), student, offer, candidacy, placement);
        }

        Matter of(StudentId named) {
            return new Matter(employer, school, Optional.of(named), offer, candidacy, placement);
        }

        Matter of(OfferId named) {
            return new Matter(employer, school, student, Optional.of(named), candidacy, placement);
        }

        Matter of(CandidacyId named) {
            return new Matter(employer, school, student, offer, Optional.of(named), placement);
        }

        Matter of(PlacementId named) {
            return new Matter(employer, school, student, offer, candidacy, Optional.of(named));
        }

        ReportedMatter matter() {
            return new ReportedMatter(Phase.SEARCHING, employer, school, student, offer, candidacy, placement);
        }
    }

    @BeforeEach
    void what_there_is() {
        world.named.there(SANNES, OFFER, BAKERY, SANNE, NORTH);
        world.named.there(JAMILAS, OFFER, BAKERY, JAMILA, NORTH);
        world.named.there(SANNES_PLACE, SANNES, OFFER, BAKERY, SANNE, NORTH);
        world.named.there(GARAGES, GARAGE);
        world.named.there(AT_THE_GARAGE, GARAGES, GARAGE, SANNE, NORTH);
    }

    @ParameterizedTest
    @MethodSource("theirs")
    void whoever_reports_names_what_is_theirs(Actor actor, Reporter reporter, Matter named) {
        givenNothing()
                .when(actor, report(reporter, named.matter(), Desk.SBB, ReportWish.TALK))
                .thenAllowedBy(
                        ONLY_WHOM_IT_CONCERNS_MAY_ACT_ON_IT,
                        reported(reporter, named.matter(), Desk.SBB, ReportWish.TALK));
    }

    static Stream<Arguments> theirs() {
        var all = BAKERYS.of(NORTH).of(SANNE).of(OFFER).of(SANNES).of(SANNES_PLACE);
        return Stream.of(
                Arguments.of(theStudent(SANNE), BY_SANNE, all),
                Arguments.of(theStudent(SANNE), BY_SANNE, BAKERYS.of(SANNES)),
                // whoever was never proposed may have read it
                Arguments.of(theStudent(SANNE), BY_SANNE, new Matter(GARAGE).of(GARAGES)),
                Arguments.of(theConfidantsOwn(), by(ReporterRole.SCHOOL, CONFIDANT), all),
                Arguments.of(theCoordinator(), by(ReporterRole.SCHOOL, COORDINATOR), all),
                Arguments.of(theInvestigator(), by(ReporterRole.OTHER, INVESTIGATOR), all),
                Arguments.of(theStranger(), BY_A_STRANGER, BAKERYS.of(SOUTH)));
    }

    @ParameterizedTest
    @MethodSource("somebodyElses")
    void what_is_somebody_elses_does_not_exist_for_them(Actor actor, Reporter reporter, Matter named) {
        givenNothing()
                .when(actor, report(reporter, named.matter(), Desk.SBB, ReportWish.TALK))
                .thenRefusedWith(ONLY_WHOM_IT_CONCERNS_MAY_ACT_ON_IT);
    }

    static Stream<Arguments> somebodyElses() {
        var southern = new PersonId(uuid("the confidant in the south"));
        var confidantInTheSouth = staffOf(SOUTH, southern, Role.CONFIDANT, Scope.SELF);
        var bySouth = by(ReporterRole.SCHOOL, southern);
        var coordinator = by(ReporterRole.SCHOOL, new PersonId(uuid("a coordinator in the south")));
        return Stream.of(
                Arguments.of(theStudent(SANNE), BY_SANNE, BAKERYS.of(JAMILA)),
                Arguments.of(theStudent(SANNE), BY_SANNE, BAKERYS.of(JAMILAS)),
                Arguments.of(theStudent(SANNE), BY_SANNE, BAKERYS.of(SOUTH)),
                Arguments.of(theStudent(SANNE), BY_SANNE, BAKERYS.of(new CandidacyId(uuid("no candidacy")))),
                Arguments.of(theStudent(SANNE), BY_SANNE, BAKERYS.of(new OfferId(uuid("no offer")))),
                Arguments.of(confidantInTheSouth, bySouth, BAKERYS.of(SOUTH).of(SANNE)),
                Arguments.of(confidantInTheSouth, bySouth, BAKERYS.of(SANNES)),
                Arguments.of(confidantInTheSouth, bySouth, BAKERYS.of(SANNES_PLACE)),
                Arguments.of(confidantInTheSouth, bySouth, BAKERYS.of(NORTH)),
                Arguments.of(anotherSchool(), coordinator, BAKERYS.of(SOUTH).of(SANNES_PLACE)),
                Arguments.of(theStranger(), BY_A_STRANGER, BAKERYS.of(new SchoolId(uuid("no school")))),
                Arguments.of(
                        theInvestigator(),
                        by(ReporterRole.OTHER, INVESTIGATOR),
                        BAKERYS.of(new PlacementId(uuid("no placement")))));
    }

    @ParameterizedTest
    @MethodSource("together")
    void what_a_report_names_belongs_together(Matter named) {
        givenNothing()
                .when(theStudent(SANNE), report(BY_SANNE, named.matter(), Desk.SBB, ReportWish.TALK))
                .thenAllowedBy(
                        WHAT_A_REPORT_NAMES_BELONGS_TOGETHER,
                        reported(BY_SANNE, named.matter(), Desk.SBB, ReportWish.TALK));
    }

    static Stream<Matter> together() {
        return Stream.of(
                BAKERYS.of(SANNES).of(OFFER),
                BAKERYS.of(SANNES).of(SANNES_PLACE),
                new Matter(GARAGE).of(AT_THE_GARAGE).of(GARAGES));
    }

    @ParameterizedTest
    @MethodSource("apart")
    void what_does_not_is_refused(Actor actor, Reporter reporter, Matter named) {
        givenNothing()
                .when(actor, report(reporter, named.matter(), Desk.SBB, ReportWish.TALK))
                .thenRefusedWith(WHAT_A_REPORT_NAMES_BELONGS_TOGETHER);
    }

    static Stream<Arguments> apart() {
        var caller = by(ReporterRole.OTHER, INVESTIGATOR);
        return Stream.of(
                // at another employer
                Arguments.of(theStudent(SANNE), BY_SANNE, new Matter(GARAGE).of(SANNES)),
                Arguments.of(theStudent(SANNE), BY_SANNE, new Matter(GARAGE).of(SANNES_PLACE)),
                Arguments.of(theStudent(SANNE), BY_SANNE, new Matter(GARAGE).of(OFFER)),
                // for another offer, after another candidacy
                Arguments.of(theStudent(SANNE), BY_SANNE, BAKERYS.of(SANNES).of(GARAGES)),
                Arguments.of(
                        theStudent(SANNE), BY_SANNE, BAKERYS.of(AT_THE_GARAGE).of(SANNES_PLACE)),
                // of another student, or school
                Arguments.of(theInvestigator(), caller, BAKERYS.of(JAMILA).of(SANNES_PLACE)),
                Arguments.of(theInvestigator(), caller, BAKERYS.of(SOUTH).of(SANNES)),
                Arguments.of(
                        theConfidantsOwn(),
                        by(ReporterRole.SCHOOL, CONFIDANT),
                        BAKERYS.of(JAMILA).of(SANNES)));
    }

    @Test
    void a_student_whom_the_school_has_yet_to_register_reports_all_the_same() {
        var tomorrows = new StudentId(uuid("to be registered tomorrow"));
        var reporter = new Reporter(ReporterRole.STUDENT, Optional.of(tomorrows), Optional.empty(), Optional.empty());
        var named = BAKERYS.of(NORTH).of(tomorrows);
        givenNothing()
                .when(theStudent(tomorrows), report(reporter, named.matter(), Desk.SCHOOL, ReportWish.TALK))
                .thenAllowedBy(
                        ONLY_WHOM_IT_CONCERNS_MAY_ACT_ON_IT,
                        reported(reporter, named.matter(), Desk.SCHOOL, ReportWish.TALK));
    }

    @Test
    void but_names_nobody_elses_candidacy() {
        var tomorrows = new StudentId(uuid("to be registered tomorrow"));
        var reporter = new Reporter(ReporterRole.STUDENT, Optional.of(tomorrows), Optional.empty(), Optional.empty());
        var named = BAKERYS.of(NORTH).of(tomorrows);
        givenNothing()
                .when(theStudent(tomorrows), report(reporter, named.of(SANNES).matter(), Desk.SBB, ReportWish.TALK))
                .thenRefusedWith(ONLY_WHOM_IT_CONCERNS_MAY_ACT_ON_IT);
    }

    @Test
    void a_report_is_about_an_employer_that_exists() {
        givenNothing()
                .when(theStranger(), report(BY_A_STRANGER, BAKERYS.matter(), Desk.SBB, ReportWish.TALK))
                .thenAllowedBy(
                        A_REPORT_IS_ABOUT_A_KNOWN_EMPLOYER,
                        reported(BY_A_STRANGER, BAKERYS.matter(), Desk.SBB, ReportWish.TALK));
    }

    @ParameterizedTest
    @MethodSource("everybody")
    void a_report_about_an_employer_that_nobody_knows_is_refused(Actor actor, Reporter reporter) {
        var nobodys = new Matter(EmployerId.of(new Kvk("90009999")));
        givenNothing()
                .when(actor, report(reporter, nobodys.matter(), Desk.SBB, ReportWish.TALK))
                .thenRefusedWith(A_REPORT_IS_ABOUT_A_KNOWN_EMPLOYER);
    }

    static Stream<Arguments> everybody() {
        return Stream.of(
                Arguments.of(theStudent(SANNE), BY_SANNE),
                Arguments.of(theConfidantsOwn(), by(ReporterRole.SCHOOL, CONFIDANT)),
                Arguments.of(theInvestigator(), by(ReporterRole.OTHER, INVESTIGATOR)),
                Arguments.of(theStranger(), BY_A_STRANGER));
    }

    @Test
    void who_has_no_account_names_an_employer_and_a_school() {
        var named = BAKERYS.of(NORTH).matter();
        givenNothing()
                .when(theStranger(), report(BY_A_STRANGER, named, Desk.SCHOOL, ReportWish.TALK))
                .thenAllowedBy(
                        WITHOUT_AN_ACCOUNT_NO_STUDENT_OR_PLACE_IS_NAMED,
                        reported(BY_A_STRANGER, named, Desk.SCHOOL, ReportWish.TALK));
    }

    @ParameterizedTest
    @MethodSource("studentsAndPlaces")
    void and_no_student_or_place_whether_it_exists_or_not(Matter named) {
        givenNothing()
                .when(theStranger(), report(BY_A_STRANGER, named.matter(), Desk.SBB, ReportWish.TALK))
                .thenRefusedWith(WITHOUT_AN_ACCOUNT_NO_STUDENT_OR_PLACE_IS_NAMED);
    }

    static Stream<Matter> studentsAndPlaces() {
        return Stream.of(
                BAKERYS.of(SANNE),
                BAKERYS.of(OFFER),
                BAKERYS.of(SANNES),
                BAKERYS.of(SANNES_PLACE),
                BAKERYS.of(new PlacementId(uuid("no placement"))));
    }

    private static Reporter by(ReporterRole role, PersonId person) {
        return new Reporter(role, Optional.empty(), Optional.of(person), Optional.empty());
    }

    /** As one who reports. */
    private static Actor theConfidantsOwn() {
        return staffOf(NORTH, CONFIDANT, Role.CONFIDANT, Scope.SELF);
    }
}

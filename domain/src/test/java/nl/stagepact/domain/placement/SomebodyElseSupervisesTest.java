package nl.stagepact.domain.placement;

import static nl.stagepact.domain.kit.Cast.*;
import static nl.stagepact.domain.placement.IncidentRule.*;
import static nl.stagepact.domain.placement.PlacementRule.*;
import static nl.stagepact.domain.shared.CommonRule.ONLY_WHOM_IT_CONCERNS_MAY_ACT_ON_IT;

import java.util.List;
import java.util.Optional;
import nl.stagepact.domain.kit.Agreements;
import nl.stagepact.domain.placement.IncidentEvent.MentorReplaced;
import nl.stagepact.domain.placement.IncidentEvent.SupervisorReplaced;
import nl.stagepact.domain.placement.PlacementCommand.JudgeStudent;
import nl.stagepact.domain.placement.PlacementCommand.ReplaceMentor;
import nl.stagepact.domain.placement.PlacementCommand.ReplaceSupervisor;
import nl.stagepact.domain.placement.PlacementEvent.AgreementDrawnUp;
import nl.stagepact.domain.placement.PlacementEvent.EmployerJudged;
import nl.stagepact.domain.school.StaffRole;
import nl.stagepact.domain.shared.Actor;
import nl.stagepact.domain.shared.Id;
import nl.stagepact.domain.shared.PersonId;
import nl.stagepact.domain.shared.Role;
import nl.stagepact.domain.shared.Scope;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The rights of whoever supervised end, those of whoever takes over begin. */
class SomebodyElseSupervisesTest extends PlacementExamples {

    private static final PersonId OTHER = new PersonId(uuid("another supervisor in the north"));
    private static final Id[] WITH_THE_SECOND_MENTOR = {
        PLACEMENT, OFFER, CANDIDACY, SANNE, NORTH, BAKERY, SECOND_MENTOR, SUPERVISOR
    };
    private static final Actor THE_SECOND_MENTOR = employeeOf(BAKERY, SECOND_MENTOR, Role.MENTOR, Scope.SELF);

    @BeforeEach
    void the_other_works_for_the_school_too() {
        world.appointed(OTHER, StaffRole.SCHOOL_SUPERVISOR, NORTH);
    }

    @Test
    void another_mentor_of_the_employer_takes_over() {
        given(aRunningPlacement())
                .when(theEmployer(), new ReplaceMentor(PLACEMENT, SECOND_MENTOR))
                .thenAllowedBy(A_MENTOR_WORKS_FOR_THE_EMPLOYER, new MentorReplaced(PLACEMENT, MENTOR, SECOND_MENTOR))
                .concerning(WITH_THE_SECOND_MENTOR);
    }

    @Test
    void somebody_who_is_no_mentor_of_the_employer_does_not() {
        given(aRunningPlacement())
                .when(theEmployer(), new ReplaceMentor(PLACEMENT, OTHER))
                .thenRefusedWith(A_MENTOR_WORKS_FOR_THE_EMPLOYER);
    }

    @Test
    void taking_over_again_changes_nothing() {
        given(aRunningPlacement())
                .when(theEmployer(), new ReplaceMentor(PLACEMENT, SECOND_MENTOR))
                .andAgainNothing();
    }

    @Test
    void whoever_took_over_may_act_from_then_on() {
        var why = told(SANNE, "Bakt uitstekend.");
        given(aRunningPlacement(), List.of(new MentorReplaced(PLACEMENT, MENTOR, SECOND_MENTOR)))
                .when(THE_SECOND_MENTOR, new JudgeStudent(PLACEMENT, Judgement.GOOD, why))
                .thenAllowedBy(ONLY_WHOM_IT_CONCERNS_MAY_ACT_ON_IT, new EmployerJudged(PLACEMENT, Judgement.GOOD, why));
    }

    @Test
    void whoever_handed_over_may_not_any_more() {
        given(aRunningPlacement(), List.of(new MentorReplaced(PLACEMENT, MENTOR, SECOND_MENTOR)))
                .when(theMentor(), new JudgeStudent(PLACEMENT, Judgement.GOOD, told(SANNE, "Ja.")))
                .thenRefusedWith(ONLY_WHOM_IT_CONCERNS_MAY_ACT_ON_IT);
    }

    @Test
    void a_new_agreement_says_itself_who_supervises() {
        var content = Agreements.on(PLACE).hours(32).content();
        given(aPlacementWithAnAgreement(), List.of(new MentorReplaced(PLACEMENT, MENTOR, SECOND_MENTOR)))
                .when(theCoordinator(), drawUp(content))
                .then(new AgreementDrawnUp(PLACEMENT, 2, content, Optional.of(MORE_HOURS_THAN_FIT)))
                .concerning(EVERYONE);
    }

    @Test
    void after_the_end_nobody_takes_over() {
        given(aCompletedPlacement())
                .when(theEmployer(), new ReplaceMentor(PLACEMENT, SECOND_MENTOR))
                .thenRefusedWith(WHAT_HAS_ENDED_STAYS_ENDED);
    }

    @Test
    void another_supervisor_of_the_school_takes_over() {
        given(aRunningPlacement())
                .when(theCoordinator(), new ReplaceSupervisor(PLACEMENT, OTHER))
                .thenAllowedBy(A_SUPERVISOR_WORKS_FOR_THE_SCHOOL, new SupervisorReplaced(PLACEMENT, SUPERVISOR, OTHER))
                .concerning(PLACEMENT, OFFER, CANDIDACY, SANNE, NORTH, BAKERY, MENTOR, OTHER);
    }

    @Test
    void supervising_again_changes_nothing() {
        given(aRunningPlacement())
                .when(theCoordinator(), new ReplaceSupervisor(PLACEMENT, OTHER))
                .andAgainNothing();
    }

    @Test
    void somebody_of_another_school_does_not_supervise() {
        given(aRunningPlacement())
                .when(theCoordinator(), new ReplaceSupervisor(PLACEMENT, MENTOR))
                .thenRefusedWith(A_SUPERVISOR_WORKS_FOR_THE_SCHOOL);
    }

    @Test
    void whom_the_agreement_names_can_be_replaced() {
        given(aPlacementWithAnAgreement())
                .when(theCoordinator(), new ReplaceSupervisor(PLACEMENT, OTHER))
                .thenAllowedBy(ONLY_WHO_WAS_NAMED_IS_REPLACED, new SupervisorReplaced(PLACEMENT, SUPERVISOR, OTHER));
    }

    @Test
    void before_an_agreement_names_one_there_is_nobody_to_replace() {
        given(aConfirmedPlacement())
                .when(theCoordinator(), new ReplaceSupervisor(PLACEMENT, OTHER))
                .thenRefusedWith(ONLY_WHO_WAS_NAMED_IS_REPLACED);
    }
}

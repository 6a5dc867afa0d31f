package nl.stagepact.domain.employer;

import static nl.stagepact.domain.employer.EmployerRule.*;
import static nl.stagepact.domain.kit.Cast.*;
import static nl.stagepact.domain.shared.CommonRule.*;

import java.util.List;
import nl.stagepact.domain.employer.EmployerCommand.AppointMentor;
import nl.stagepact.domain.employer.EmployerCommand.ChangeContact;
import nl.stagepact.domain.employer.EmployerCommand.RecordMentorTraining;
import nl.stagepact.domain.employer.EmployerCommand.RegisterEmployer;
import nl.stagepact.domain.employer.EmployerEvent.ContactChanged;
import nl.stagepact.domain.employer.EmployerEvent.EmployerRegistered;
import nl.stagepact.domain.employer.EmployerEvent.MentorAppointed;
import nl.stagepact.domain.employer.EmployerEvent.MentorTrained;
import nl.stagepact.domain.shared.Scope;
import org.junit.jupiter.api.Test;

class EmployerTest extends EmployerExamples {

    @Test
    void an_employer_registers() {
        givenNothing()
                .when(theEmployer(), registration("De Bakkerij"))
                .then(new EmployerRegistered(BAKERY, BAKERY_KVK, "De Bakkerij", ADDRESS, CONTACT, ROBIN))
                .about(BAKERY)
                .atVersion(0)
                .concerning(BAKERY, CONTACT);
    }

    @Test
    void registering_an_employer_again_changes_nothing() {
        givenNothing()
                .when(theEmployer(), new RegisterEmployer(BAKERY, BAKERY_KVK, "De Bakkerij", ADDRESS, CONTACT, ROBIN))
                .andAgainNothing();
    }

    @Test
    void a_kvk_number_registers_one_employer() {
        givenNothing()
                .when(theEmployer(), registration("De Bakkerij"))
                .thenAllowedBy(
                        A_NATURAL_KEY_IS_USED_ONCE,
                        new EmployerRegistered(BAKERY, BAKERY_KVK, "De Bakkerij", ADDRESS, CONTACT, ROBIN));
    }

    @Test
    void a_kvk_number_never_registers_a_second_employer() {
        given(theBakery())
                .when(theEmployer(), registration("Een Andere Bakkerij"))
                .thenRefusedWith(A_NATURAL_KEY_IS_USED_ONCE);
    }

    @Test
    void an_employer_changes_its_contact() {
        var alex = contactOf(CONTACT, "Alex");

        given(theBakery())
                .when(theEmployer(), new ChangeContact(BAKERY, CONTACT, alex))
                .then(new ContactChanged(BAKERY, CONTACT, alex))
                .concerning(BAKERY, CONTACT);
    }

    @Test
    void changing_the_contact_again_changes_nothing() {
        given(theBakery())
                .when(theEmployer(), new ChangeContact(BAKERY, CONTACT, contactOf(CONTACT, "Alex")))
                .andAgainNothing();
    }

    @Test
    void the_contact_of_the_registration_needs_no_change() {
        given(theBakery())
                .when(theEmployer(), new ChangeContact(BAKERY, CONTACT, ROBIN))
                .thenNothing();
    }

    @Test
    void an_employer_appoints_a_mentor() {
        given(theBakery())
                .when(theEmployer(), new AppointMentor(BAKERY, MENTOR, MO))
                .then(new MentorAppointed(BAKERY, MENTOR, MO))
                .concerning(BAKERY, MENTOR);
    }

    @Test
    void appointing_a_mentor_again_changes_nothing() {
        given(theBakery())
                .when(theEmployer(), new AppointMentor(BAKERY, MENTOR, MO))
                .andAgainNothing();
    }

    @Test
    void an_appointed_mentor_is_trained() {
        given(theBakery(), withAMentor())
                .when(theEmployer(), new RecordMentorTraining(BAKERY, MENTOR, day("2026-10-01")))
                .thenAllowedBy(
                        ONLY_AN_APPOINTED_MENTOR_IS_TRAINED, new MentorTrained(BAKERY, MENTOR, day("2026-10-01")))
                .concerning(BAKERY, MENTOR);
    }

    @Test
    void somebody_who_is_no_mentor_here_is_not_trained() {
        given(theBakery(), withAMentor())
                .when(theEmployer(), new RecordMentorTraining(BAKERY, SECOND_MENTOR, day("2026-10-01")))
                .thenRefusedWith(ONLY_AN_APPOINTED_MENTOR_IS_TRAINED);
    }

    @Test
    void recording_a_training_again_changes_nothing() {
        given(theBakery(), withAMentor())
                .when(theEmployer(), new RecordMentorTraining(BAKERY, MENTOR, day("2026-10-01")))
                .andAgainNothing();
    }

    @Test
    void a_training_of_today_can_be_recorded() {
        given(theBakery(), withAMentor())
                .when(theEmployer(), new RecordMentorTraining(BAKERY, MENTOR, TODAY))
                .thenAllowedBy(TRAINING_LIES_IN_THE_PAST, new MentorTrained(BAKERY, MENTOR, TODAY));
    }

    @Test
    void a_training_of_tomorrow_can_not_be_recorded_yet() {
        given(theBakery(), withAMentor())
                .when(theEmployer(), new RecordMentorTraining(BAKERY, MENTOR, TODAY.plusDays(1)))
                .thenRefusedWith(TRAINING_LIES_IN_THE_PAST);
    }

    @Test
    void an_employer_acts_on_its_own_file() {
        given(theBakery())
                .when(theEmployer(), new AppointMentor(BAKERY, MENTOR, MO))
                .thenAllowedBy(ONLY_WHOM_IT_CONCERNS_MAY_ACT_ON_IT, new MentorAppointed(BAKERY, MENTOR, MO));
    }

    @Test
    void an_employer_never_acts_on_the_file_of_another() {
        given(theBakery())
                .when(anotherEmployer(), new AppointMentor(BAKERY, MENTOR, MO))
                .thenRefusedWith(ONLY_WHOM_IT_CONCERNS_MAY_ACT_ON_IT);
    }

    @Test
    void an_employer_never_registers_another() {
        givenNothing()
                .when(anotherEmployer(), registration("De Bakkerij"))
                .thenRefusedWith(ONLY_WHOM_IT_CONCERNS_MAY_ACT_ON_IT);
    }

    @Test
    void a_right_for_oneself_does_not_reach_the_employers_file() {
        given(theBakery())
                .when(theEmployer().reaching(Scope.SELF), new AppointMentor(BAKERY, MENTOR, MO))
                .thenRefusedWith(ONLY_WHOM_IT_CONCERNS_MAY_ACT_ON_IT);
    }

    @Test
    void an_employer_that_exists_can_be_acted_on() {
        given(theBakery())
                .when(theAdministrator(), new AppointMentor(BAKERY, MENTOR, MO))
                .thenAllowedBy(NOBODY_ACTS_ON_WHAT_DOES_NOT_EXIST, new MentorAppointed(BAKERY, MENTOR, MO));
    }

    @Test
    void an_employer_that_never_registered_does_not_exist_whatever_version_was_seen() {
        givenNothing()
                .when(havingSeen(3, theEmployer()), new AppointMentor(BAKERY, MENTOR, MO))
                .thenRefusedWith(NOBODY_ACTS_ON_WHAT_DOES_NOT_EXIST);
    }

    @Test
    void whoever_saw_the_employer_as_it_is_may_act() {
        given(theBakery())
                .when(havingSeen(0, theEmployer()), new AppointMentor(BAKERY, MENTOR, MO))
                .thenAllowedBy(NOBODY_ACTS_ON_WHAT_HAS_CHANGED_MEANWHILE, new MentorAppointed(BAKERY, MENTOR, MO));
    }

    @Test
    void whoever_saw_the_employer_before_the_last_change_may_not_act() {
        given(theBakery(), withAMentor(), List.of(new ContactChanged(BAKERY, CONTACT, contactOf(CONTACT, "Alex"))))
                .when(havingSeen(1, theEmployer()), new AppointMentor(BAKERY, SECOND_MENTOR, MO))
                .thenRefusedWith(NOBODY_ACTS_ON_WHAT_HAS_CHANGED_MEANWHILE);
    }

    private static RegisterEmployer registration(String name) {
        return new RegisterEmployer(BAKERY, BAKERY_KVK, name, ADDRESS, CONTACT, ROBIN);
    }
}

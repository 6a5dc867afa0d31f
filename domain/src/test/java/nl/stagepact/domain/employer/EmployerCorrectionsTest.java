package nl.stagepact.domain.employer;

import static nl.stagepact.domain.employer.EmployerRule.*;
import static nl.stagepact.domain.kit.Cast.*;
import static nl.stagepact.domain.shared.CommonRule.A_NATURAL_KEY_IS_USED_ONCE;

import java.time.LocalDate;
import java.util.List;
import nl.stagepact.domain.employer.EmployerCommand.AppointMentor;
import nl.stagepact.domain.employer.EmployerCommand.CorrectEmployer;
import nl.stagepact.domain.employer.EmployerCommand.CorrectMentorTraining;
import nl.stagepact.domain.employer.EmployerCommand.EndMentorship;
import nl.stagepact.domain.employer.EmployerCommand.RecordMentorTraining;
import nl.stagepact.domain.employer.EmployerCommand.RegisterEmployer;
import nl.stagepact.domain.employer.EmployerEvent.EmployerCorrected;
import nl.stagepact.domain.employer.EmployerEvent.MentorAppointed;
import nl.stagepact.domain.employer.EmployerEvent.MentorLeft;
import nl.stagepact.domain.employer.EmployerEvent.MentorTrained;
import nl.stagepact.domain.employer.EmployerEvent.MentorTrainingCorrected;
import nl.stagepact.domain.shared.Personal;
import org.junit.jupiter.api.Test;

/** What was wrong is corrected by what happens next, and who was here can leave. */
class EmployerCorrectionsTest extends EmployerExamples {

    private static final String TYPING_ERROR = "Schrijffout bij het registreren.";
    private static final Personal<String> MISREAD = told(MENTOR, "De datum van het certificaat is verkeerd gelezen.");

    @Test
    void a_name_that_was_wrong_is_corrected() {
        given(theBakery())
                .when(theEmployer(), new CorrectEmployer(BAKERY, "Bakkerij De Lijn", ADDRESS, TYPING_ERROR))
                .then(new EmployerCorrected(BAKERY, "Bakkerij De Lijn", ADDRESS, TYPING_ERROR))
                .concerning(BAKERY);
    }

    @Test
    void correcting_an_employer_again_changes_nothing() {
        given(theBakery())
                .when(theEmployer(), new CorrectEmployer(BAKERY, "Bakkerij De Lijn", ADDRESS, TYPING_ERROR))
                .andAgainNothing();
    }

    @Test
    void what_is_right_needs_no_correction() {
        given(theBakery())
                .when(theEmployer(), new CorrectEmployer(BAKERY, "De Bakkerij", ADDRESS, TYPING_ERROR))
                .thenNothing();
    }

    @Test
    void who_registers_a_corrected_employer_may_say_either() {
        var corrected = List.of(new EmployerCorrected(BAKERY, "Bakkerij De Lijn", ADDRESS, TYPING_ERROR));

        for (var name : List.of("De Bakkerij", "Bakkerij De Lijn")) {
            given(theBakery(), corrected)
                    .when(theEmployer(), new RegisterEmployer(BAKERY, BAKERY_KVK, name, ADDRESS, CONTACT, ROBIN))
                    .thenNothing();
        }
        given(theBakery(), corrected)
                .when(theEmployer(), new RegisterEmployer(BAKERY, BAKERY_KVK, "De Slager", ADDRESS, CONTACT, ROBIN))
                .thenRefusedWith(A_NATURAL_KEY_IS_USED_ONCE);
    }

    @Test
    void a_training_that_was_recorded_with_a_wrong_date_is_corrected() {
        given(theBakery(), withAMentor(), trainedOn("2026-10-01"))
                .when(theEmployer(), correcting("2025-10-01"))
                .thenAllowedBy(
                        ONLY_A_RECORDED_TRAINING_IS_CORRECTED,
                        new MentorTrainingCorrected(BAKERY, MENTOR, day("2025-10-01"), MISREAD))
                .concerning(BAKERY, MENTOR);
    }

    @Test
    void correcting_a_training_again_changes_nothing() {
        given(theBakery(), withAMentor(), trainedOn("2026-10-01"))
                .when(theEmployer(), new CorrectMentorTraining(BAKERY, MENTOR, day("2025-10-01"), MISREAD))
                .andAgainNothing();
    }

    @Test
    void a_training_that_nobody_recorded_is_not_corrected() {
        given(theBakery(), withAMentor())
                .when(theEmployer(), correcting("2025-10-01"))
                .thenRefusedWith(ONLY_A_RECORDED_TRAINING_IS_CORRECTED);
    }

    @Test
    void a_training_is_not_corrected_to_a_day_that_is_still_to_come() {
        given(theBakery(), withAMentor(), trainedOn("2026-10-01"))
                .when(theEmployer(), correcting("2026-11-23"))
                .thenRefusedWith(TRAINING_LIES_IN_THE_PAST);
    }

    @Test
    void a_mentor_leaves() {
        given(theBakery(), withAMentor())
                .when(theEmployer(), leaving(TODAY.minusDays(3)))
                .thenAllowedBy(ONLY_A_MENTOR_OF_THE_EMPLOYER_LEAVES, new MentorLeft(BAKERY, MENTOR, TODAY.minusDays(3)))
                .concerning(BAKERY, MENTOR);
    }

    @Test
    void leaving_again_changes_nothing() {
        given(theBakery(), withAMentor())
                .when(theEmployer(), new EndMentorship(BAKERY, MENTOR, TODAY))
                .andAgainNothing();
    }

    @Test
    void somebody_who_is_no_mentor_here_does_not_leave() {
        given(theBakery(), withAMentor())
                .when(theEmployer(), new EndMentorship(BAKERY, SECOND_MENTOR, TODAY))
                .thenRefusedWith(ONLY_A_MENTOR_OF_THE_EMPLOYER_LEAVES);
    }

    @Test
    void a_departure_is_recorded_on_the_last_day() {
        given(theBakery(), withAMentor())
                .when(theEmployer(), leaving(TODAY))
                .thenAllowedBy(A_MENTOR_LEAVES_BEFORE_IT_IS_RECORDED, new MentorLeft(BAKERY, MENTOR, TODAY));
    }

    @Test
    void a_departure_is_not_recorded_before_the_last_day() {
        given(theBakery(), withAMentor())
                .when(theEmployer(), leaving(TODAY.plusDays(1)))
                .thenRefusedWith(A_MENTOR_LEAVES_BEFORE_IT_IS_RECORDED);
    }

    @Test
    void who_left_is_no_longer_trained_here() {
        given(theBakery(), withAMentor(), List.of(new MentorLeft(BAKERY, MENTOR, TODAY)))
                .when(theEmployer(), new RecordMentorTraining(BAKERY, MENTOR, day("2026-10-01")))
                .thenRefusedWith(ONLY_AN_APPOINTED_MENTOR_IS_TRAINED);
    }

    @Test
    void who_left_can_be_appointed_once_more() {
        given(theBakery(), withAMentor(), List.of(new MentorLeft(BAKERY, MENTOR, TODAY)))
                .when(theEmployer(), new AppointMentor(BAKERY, MENTOR, MO))
                .then(new MentorAppointed(BAKERY, MENTOR, MO));
    }

    private static List<EmployerEvent> trainedOn(String date) {
        return List.of(new MentorTrained(BAKERY, MENTOR, day(date)));
    }

    private static CorrectMentorTraining correcting(String date) {
        return new CorrectMentorTraining(BAKERY, MENTOR, day(date), MISREAD);
    }

    private static EndMentorship leaving(LocalDate date) {
        return new EndMentorship(BAKERY, MENTOR, date);
    }
}

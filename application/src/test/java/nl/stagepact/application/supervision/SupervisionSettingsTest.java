package nl.stagepact.application.supervision;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import nl.stagepact.domain.placement.SupervisionPolicies;
import nl.stagepact.domain.placement.SupervisionPolicy;
import nl.stagepact.domain.placement.SupervisionPolicy.DurationClass;
import nl.stagepact.domain.placement.SupervisionPolicy.Midterms;
import nl.stagepact.domain.placement.SupervisionPolicy.Reminders;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;

class SupervisionSettingsTest {

    private static final String[] SECOND = {
        "stagepact.supervision.editions[0].version=2",
        "stagepact.supervision.editions[0].valid-from-date=2027-08-01",
        "stagepact.supervision.editions[0].exit-days=7",
        "stagepact.supervision.editions[0].reminders.due-before=5",
        "stagepact.supervision.editions[0].reminders.escalated-after=2,9",
        "stagepact.supervision.editions[0].classes[0].at-most-days=30",
        "stagepact.supervision.editions[0].classes[0].start-before=7",
        "stagepact.supervision.editions[0].classes[0].start-after=4",
        "stagepact.supervision.editions[0].classes[0].midterms=NOT_REQUIRED",
        "stagepact.supervision.editions[0].classes[0].end-before=2",
        "stagepact.supervision.editions[0].classes[0].end-after=3",
        "stagepact.supervision.editions[0].classes[1].at-most-days=1000",
        "stagepact.supervision.editions[0].classes[1].start-before=7",
        "stagepact.supervision.editions[0].classes[1].start-after=10",
        "stagepact.supervision.editions[0].classes[1].midterms=ONE_PER_STARTED_HALF_YEAR",
        "stagepact.supervision.editions[0].classes[1].midterm-around=8",
        "stagepact.supervision.editions[0].classes[1].end-before=9",
        "stagepact.supervision.editions[0].classes[1].end-after=6"
    };

    private final ApplicationContextRunner application =
            new ApplicationContextRunner().withUserConfiguration(SupervisionSettings.Wiring.class);

    @Test
    void without_any_setting_there_is_the_edition_that_stagepact_brings_along() {
        application.run(context ->
                assertThat(context.getBean(SupervisionPolicies.class)).isEqualTo(SupervisionPolicies.firstEdition()));
    }

    @Test
    void a_later_edition_is_a_setting_with_the_day_from_which_it_is_valid() {
        application
                .withPropertyValues(SECOND)
                .run(context -> assertThat(
                                context.getBean(SupervisionPolicies.class).editions())
                        .containsExactly(
                                SupervisionPolicy.firstEdition(),
                                new SupervisionPolicy(
                                        2,
                                        LocalDate.parse("2027-08-01"),
                                        List.of(
                                                new DurationClass(30, 7, 4, Midterms.NOT_REQUIRED, 0, 2, 3),
                                                new DurationClass(
                                                        1000, 7, 10, Midterms.ONE_PER_STARTED_HALF_YEAR, 8, 9, 6)),
                                        7,
                                        new Reminders(5, List.of(2, 9)))));
    }

    @Test
    void an_edition_that_comes_before_another_does_not_start() {
        application
                .withPropertyValues(SECOND)
                .withPropertyValues("stagepact.supervision.editions[0].version=1")
                .run(context -> assertThat(context)
                        .hasFailed()
                        .getFailure()
                        .rootCause()
                        .hasMessage("Edition 1 does not come after edition 1"));
    }
}

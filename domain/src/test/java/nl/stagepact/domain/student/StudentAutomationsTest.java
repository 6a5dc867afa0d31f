package nl.stagepact.domain.student;

import static nl.stagepact.domain.kit.Cast.*;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import java.util.LinkedHashMap;
import java.util.Optional;
import nl.stagepact.domain.student.StudentCommand.EndSearch;
import nl.stagepact.domain.student.StudentCommand.EscalateSearch;
import nl.stagepact.domain.student.StudentEvent.SearchStarted;
import org.junit.jupiter.api.Test;

class StudentAutomationsTest {

    @Test
    void when_a_search_starts_then_it_escalates_six_weeks_before_the_start_and_is_over_after_the_end() {
        var asked = new LinkedHashMap<Object, Object>();

        new WhenASearchStartsThenItEscalatesInTime(SearchPolicy.firstEdition(), asked::put)
                .react(new SearchStarted(SANNE, SPRING));

        assertThat(asked)
                .containsExactly(
                        entry(day("2026-12-21"), new EscalateSearch(SANNE, Optional.empty())),
                        entry(day("2027-07-01"), new EndSearch(SANNE, SearchEnd.PERIOD_OVER)));
    }
}

package nl.stagepact.application.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.context.annotation.ConditionContext;
import org.springframework.core.type.AnnotatedTypeMetadata;
import org.springframework.mock.env.MockEnvironment;

class RegionIsWantedTest {

    @ParameterizedTest
    @CsvSource({
        "'', '', true",
        "'', false, false",
        "jdbc:postgresql://db/stagepact, '', false",
        "jdbc:postgresql://db/stagepact, true, true",
    })
    void it_is_there_by_itself_on_our_own_stores_and_elsewhere_on_request(
            String database, String asked, boolean wanted) {
        var environment = new MockEnvironment().withProperty("spring.datasource.url", database);
        if (!asked.isEmpty()) {
            environment.setProperty(RegionIsWanted.SWITCH, asked);
        }
        var context = mock(ConditionContext.class);
        when(context.getEnvironment()).thenReturn(environment);

        assertThat(new RegionIsWanted().matches(context, mock(AnnotatedTypeMetadata.class)))
                .isEqualTo(wanted);
    }
}

package nl.stagepact.application.api;

import static org.assertj.core.api.Assertions.assertThat;

import nl.stagepact.application.identity.WholeApplicationTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

@WholeApplicationTest
class MeasuredOperationsTest {

    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    private RequestMappingHandlerMapping mapping;

    @Value("${management.metrics.web.server.max-uri-tags}")
    private long measured;

    @Test
    void every_address_has_a_measure_of_its_own_with_room_for_as_many_more() {
        long addresses = mapping.getHandlerMethods().keySet().stream()
                .map(RequestMappingInfo::getPatternValues)
                .distinct()
                .count();

        assertThat(addresses).isGreaterThan(50).isLessThan(measured / 2);
    }
}

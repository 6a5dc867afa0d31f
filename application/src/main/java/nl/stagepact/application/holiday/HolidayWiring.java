package nl.stagepact.application.holiday;

import nl.stagepact.domain.shared.WorkingDays;
import org.springframework.boot.context.properties.bind.Bindable;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;

@Configuration(proxyBeanMethods = false)
class HolidayWiring {

    static final String LIST = "stagepact.holidays";

    /** {@code stagepact.holidays}, such as {@code new-years-day, easter-monday, …}; without it those of the law. */
    @Bean
    WorkingDays workingDays(Environment environment) {
        return new DutchHolidays(Binder.get(environment)
                .bind(LIST, Bindable.setOf(HolidayKind.class))
                .orElse(DutchHolidays.BY_LAW));
    }
}

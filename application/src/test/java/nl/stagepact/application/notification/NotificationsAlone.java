package nl.stagepact.application.notification;

import nl.stagepact.application.embedded.DataFolder;
import nl.stagepact.application.platform.Processors;
import nl.stagepact.application.privacy.SubjectKeys;
import org.springframework.boot.autoconfigure.AutoConfigurationExcludeFilter;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.context.TypeExcludeFilter;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.FilterType;

/** The notifications on the real machinery: event store, processor, parked events, scheduler, keys, mail catcher. */
@EnableAutoConfiguration
@ComponentScan(
        basePackageClasses = {Processors.class, DataFolder.class, SubjectKeys.class, Notification.class},
        excludeFilters = {
            @ComponentScan.Filter(type = FilterType.CUSTOM, classes = TypeExcludeFilter.class),
            @ComponentScan.Filter(type = FilterType.CUSTOM, classes = AutoConfigurationExcludeFilter.class)
        })
class NotificationsAlone {}

package nl.stagepact.application.calendar;

import nl.stagepact.application.calendar.Meeting.Person;
import nl.stagepact.application.notification.Enclosing;
import nl.stagepact.application.notification.MailReaders;
import nl.stagepact.application.notification.MailSender;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.MessageSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;

@Configuration(proxyBeanMethods = false)
class CalendarWiring {

    /** Invitations come from whoever sends the mails. */
    @Bean
    Enclosing invitationInTheMail(
            ObjectProvider<EventStore> events, MailReaders readers, MessageSource words, Environment environment) {
        var sender = MailSender.of(environment);
        return new InvitationInTheMail(
                stream -> events.getObject()
                        .readEvents(stream.toString())
                        .asStream()
                        .toList(),
                readers,
                words,
                new Person(sender.name(), sender.address()),
                sender.baseUrl());
    }
}

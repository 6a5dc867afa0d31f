package nl.stagepact.application.notification;

import static nl.stagepact.application.notification.Region.*;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.stagepact.application.notification.NotificationOperation.ChooseLanguage;
import nl.stagepact.application.notification.NotificationOperation.FindLanguage;
import nl.stagepact.application.notification.NotificationOperation.FindNotifications;
import nl.stagepact.application.notification.NotificationOperation.ResendNotification;
import nl.stagepact.domain.shared.Actor;
import nl.stagepact.domain.shared.Id;
import nl.stagepact.domain.shared.Language;
import nl.stagepact.domain.shared.OrganisationType;
import nl.stagepact.domain.shared.Refusal;
import nl.stagepact.domain.shared.Role;
import nl.stagepact.domain.shared.Scope;
import nl.stagepact.projections.engine.Page;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Everybody is written to in their own language. */
class LanguageTest {

    private final MailBench bench = new MailBench();

    @BeforeEach
    void the_people_are_known() {
        bench.happened(people(Language.NL).toArray());
    }

    @AfterEach
    void close() {
        bench.close();
    }

    @Test
    void who_chose_nothing_gets_the_language_that_was_given_for_them() {
        bench.happened(registered(STUDENT, "Noa de Vries", "student", Language.EN));

        bench.happened(offered(false), proposed());
        bench.deliver();

        assertThat(bench.inbox())
                .extracting(mail -> mail.reader() + " " + mail.language())
                .containsExactlyInAnyOrder("contact nl", "contact nl", "student en");
    }

    @Test
    void what_somebody_chose_counts_for_all_their_mails_and_for_nobody_elses() {
        choose(CONTACT, Language.EN);

        bench.happened(offered(false), proposed());
        bench.deliver();

        assertThat(bench.inbox())
                .extracting(mail -> mail.reader() + " " + mail.language())
                .containsExactlyInAnyOrder("contact en", "contact en", "student nl");
    }

    @Test
    void it_stays_chosen_when_the_address_is_corrected() {
        choose(STUDENT, Language.EN);
        bench.happened(registered(STUDENT, "Noa de Vries", "student", Language.NL));

        assertThat(chosen(STUDENT)).contains(Language.EN);
    }

    @Test
    void a_mail_that_waits_or_is_sent_again_is_written_in_the_language_chosen_by_then() {
        bench.happened(offered(false));
        choose(CONTACT, Language.EN);
        bench.deliver();
        assertThat(bench.inbox()).extracting(Received::language).containsExactly("en");
        choose(CONTACT, Language.NL);

        var mail = bench.desk
                .find(
                        new FindNotifications(Optional.empty(), Optional.empty(), List.of(), Page.first()),
                        Actor.application())
                .items()
                .getFirst();
        assertThat(mail.language()).as("in which it was sent").isEqualTo(Language.EN);
        bench.transactions.executeWithoutResult(
                _ -> bench.desk.decide(new ResendNotification(mail.id()), Actor.application()));
        bench.deliver();

        assertThat(bench.inbox()).extracting(Received::language).containsExactly("nl");
    }

    @Test
    void the_choice_is_gone_with_the_person() {
        choose(STUDENT, Language.EN);

        bench.erase(STUDENT);

        assertThat(chosen(STUDENT)).contains(Language.NL);
    }

    @Test
    void a_system_reads_no_mail_and_has_nothing_to_choose() {
        var system = actor(Optional.empty());

        assertThat(bench.desk.find(new FindLanguage(), system)).isEmpty();
        assertThatThrownBy(() -> bench.desk.decide(new ChooseLanguage(Language.EN), system))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.code()).isEqualTo("NOT_FOUND"));
    }

    private void choose(Id person, Language language) {
        bench.desk.decide(new ChooseLanguage(language), actor(Optional.of(person.value())));
    }

    private Optional<Language> chosen(Id person) {
        return bench.desk.find(new FindLanguage(), actor(Optional.of(person.value())));
    }

    private static Actor actor(Optional<UUID> person) {
        return new Actor(
                "test|somebody",
                person,
                Optional.of(SCHOOL.value()),
                OrganisationType.SCHOOL,
                Set.of(Role.STUDENT),
                Scope.SELF);
    }
}

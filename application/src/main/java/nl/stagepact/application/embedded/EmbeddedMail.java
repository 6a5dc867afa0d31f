package nl.stagepact.application.embedded;

import java.time.Clock;
import nl.stagepact.application.erasure.Copies;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.mail.javamail.JavaMailSenderImpl;

/** Without a real mail server every mail is caught, and nothing leaves the machine. */
@Configuration(proxyBeanMethods = false)
@EmbeddedUnless("spring.mail.host")
class EmbeddedMail {

    @Bean
    MailCatcher mailCatcher(Clock clock) {
        return new MailCatcher(clock, 1_000);
    }

    /** All of them: which ones name somebody can't be known once the key is gone. */
    @Bean
    Copies mailsAboutTheErased(MailCatcher catcher) {
        return _ -> catcher.clear();
    }

    @Bean
    JavaMailSender caughtMailSender(MailCatcher catcher) {
        var sender = new JavaMailSenderImpl();
        sender.setHost("127.0.0.1");
        sender.setPort(catcher.port());
        sender.setDefaultEncoding("UTF-8");
        return sender;
    }
}

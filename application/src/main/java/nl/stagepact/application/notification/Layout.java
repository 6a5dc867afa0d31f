package nl.stagepact.application.notification;

import java.util.Locale;
import java.util.Map;
import org.thymeleaf.context.Context;
import org.thymeleaf.spring6.SpringTemplateEngine;
import org.thymeleaf.templatemode.TemplateMode;
import org.thymeleaf.templateresolver.ClassLoaderTemplateResolver;

/** The one look of all mails, as HTML and as text. Its template engine is its own: that of the pages knows nothing of mails. */
final class Layout {

    private final SpringTemplateEngine engine = new SpringTemplateEngine();

    Layout() {
        engine.addTemplateResolver(resolver(TemplateMode.HTML, ".html"));
        engine.addTemplateResolver(resolver(TemplateMode.TEXT, ".txt"));
    }

    private static ClassLoaderTemplateResolver resolver(TemplateMode mode, String suffix) {
        var resolver = new ClassLoaderTemplateResolver(Layout.class.getClassLoader());
        resolver.setTemplateMode(mode);
        resolver.setPrefix("mail/");
        resolver.setCharacterEncoding("UTF-8");
        resolver.getResolvablePatternSpec().addPattern("*" + suffix);
        return resolver;
    }

    String html(Letter letter) {
        return engine.process("layout.html", context(letter));
    }

    String text(Letter letter) {
        return engine.process("layout.txt", context(letter));
    }

    private static Context context(Letter letter) {
        return new Context(Locale.of(letter.language()), Map.of("letter", letter));
    }
}

package nl.stagepact.application.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** One person's visit to the application, with a browser of their own: no cookies yet, everything it complains of kept. */
public final class BrowserVisit implements AutoCloseable {

    private static final List<String> ACCESSIBILITY =
            List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice");

    private final BrowserContext context;
    private final Page page;
    private final String address;
    private final List<String> complaints = new ArrayList<>();

    BrowserVisit(Browser browser, String address) {
        this.context = browser.newContext(new Browser.NewContextOptions().setLocale("en-US"));
        this.page = context.newPage();
        this.address = address;
        page.onConsoleMessage(message -> {
            // the status of an error page is no complaint about the page
            if (List.of("error", "warning").contains(message.type())
                    && !message.text().startsWith("Failed to load resource: the server responded")) {
                complaints.add(message.text());
            }
        });
        page.onPageError(complaints::add);
        page.onRequestFailed(request -> complaints.add("did not load: " + request.url()));
        page.onResponse(response -> {
            if (response.status() >= 400 && !response.request().isNavigationRequest()) {
                complaints.add(response.status() + " " + response.url());
            }
        });
    }

    /** @param path with its query, from the root */
    public Response goTo(String path) {
        return page.navigate(address + path);
    }

    /** The page as Playwright knows it, to fill in, click and read. */
    public Page page() {
        return page;
    }

    /** In CSS pixels: 320 is the narrowest that WCAG 2.2 asks for, 1280 an ordinary screen. */
    public void width(int pixels) {
        page.setViewportSize(pixels, 900);
    }

    /** Everything a page must be: usable for everyone, within the narrowest phone, nothing refused by the browser. */
    public void assertInOrder() {
        width(320);
        assertThat((int) page.evaluate("document.documentElement.scrollWidth"))
                .as("width of %s on the narrowest phone", page.url())
                .isLessThanOrEqualTo(320);
        assertAccessible();
        width(1280);
        assertAccessible();
        assertThat(complaints)
                .as("what the browser complains of at %s", page.url())
                .isEmpty();
    }

    private void assertAccessible() {
        var violations = new AxeBuilder(page)
                .withTags(ACCESSIBILITY)
                // no script runs in such a frame, so axe would wait in it for ever; its content isn't ours
                .exclude("iframe[sandbox]")
                .analyze()
                .getViolations();
        assertThat(violations)
                .as("axe at %s", page.url())
                .extracting(rule -> rule.getId() + " " + rule.getHelp() + " " + rule.getNodes())
                .isEmpty();
    }

    /** Leaves pictures for people in {@code target/pages}: as on a desk and as on a phone. */
    public void picture(String name) {
        for (int width : List.of(1280, 390)) {
            width(width);
            page.screenshot(new Page.ScreenshotOptions()
                    .setFullPage(true)
                    .setPath(Path.of("target", "pages", name + "-" + width + ".png")));
        }
    }

    @Override
    public void close() {
        context.close();
    }
}

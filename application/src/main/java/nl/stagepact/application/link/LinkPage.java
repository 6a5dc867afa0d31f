package nl.stagepact.application.link;

import jakarta.servlet.http.HttpServletResponse;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import nl.stagepact.application.document.AgreementDocument;
import nl.stagepact.application.link.LinkDesk.Opened;
import nl.stagepact.application.link.Purpose.Sign;
import nl.stagepact.application.web.FilledIn;
import nl.stagepact.domain.placement.PlacementCommand;
import nl.stagepact.domain.shared.Refusal;
import nl.stagepact.projections.placement.PlacementBoard.Placement;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/** The page behind a link in a mail. */
@Controller
class LinkPage {

    static final String FORM_TOKEN = "form-token";

    private final LinkDesk desk;
    private final Renewals renewals;

    LinkPage(LinkDesk desk, Renewals renewals) {
        this.desk = desk;
        this.renewals = renewals;
    }

    @GetMapping("/links/{secret}")
    String show(@PathVariable String secret, Model page, Locale language) {
        return shown(opened(secret), FilledIn.nothing(), page, language);
    }

    @PostMapping("/links/{secret}")
    String act(
            @PathVariable String secret,
            @RequestParam MultiValueMap<String, String> typed,
            Model page,
            Locale language,
            HttpServletResponse response) {
        var opened = opened(secret);
        mustComeFromThePage(opened, typed);
        var about = opened.about();
        if (!(opened.standing() instanceof Standing.Open) || about.isEmpty()) {
            return again(opened);
        }
        var form = new FilledIn(Map.copyOf(typed));
        var command = command(opened, about.get().placement(), form);
        if (!form.isGood()) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            return shown(opened, form, page, language);
        }
        try {
            desk.act(opened, command);
            return again(opened);
        } catch (Refusal refusal) {
            response.setStatus(HttpStatus.CONFLICT.value());
            page.addAttribute("refusal", LinkView.words(refusal, language));
            return shown(opened, form, page, language);
        }
    }

    /** What is to be signed, for who wants to read or keep it: the very document whose digest the signature names. */
    @GetMapping("/links/{secret}/document")
    ResponseEntity<byte[]> document(@PathVariable String secret) {
        var opened = opened(secret);
        var document = opened.link().purpose() instanceof Sign sign && desk.canRead(opened)
                ? desk.document(opened.link())
                        .map(it -> ResponseEntity.ok()
                                .contentType(MediaType.APPLICATION_PDF)
                                .header(
                                        HttpHeaders.CONTENT_DISPOSITION,
                                        "inline; filename=\"" + AgreementDocument.fileName(sign.version()) + "\"")
                                .body(it.content()))
                : Optional.<ResponseEntity<byte[]>>empty();
        return document.orElseThrow(LinkPage::notFound);
    }

    /** Always the same answer, whether a mail goes out or one did just before. */
    @PostMapping("/links/{secret}/renewal")
    String renew(@PathVariable String secret, @RequestParam MultiValueMap<String, String> typed, Model page) {
        var opened = opened(secret);
        mustComeFromThePage(opened, typed);
        renewals.ask(opened.link());
        page.addAttribute("secret", secret);
        return "links/renewed";
    }

    /** @throws ResponseStatusException as for any page that doesn't exist */
    private Opened opened(String secret) {
        return desk.open(secret).orElseThrow(LinkPage::notFound);
    }

    private static void mustComeFromThePage(Opened opened, MultiValueMap<String, String> typed) {
        var token = typed.getFirst(FORM_TOKEN);
        if (token == null || !opened.secret().isFormToken(token)) {
            throw notFound();
        }
    }

    private static ResponseStatusException notFound() {
        return new ResponseStatusException(HttpStatus.NOT_FOUND);
    }

    private PlacementCommand command(Opened opened, Placement placement, FilledIn form) {
        return LinkForms.command(
                opened.link(),
                placement,
                form,
                opened.reader().name(),
                () -> desk.document(opened.link())
                        .map(AgreementDocument::sha256)
                        .orElseThrow(LinkPage::notFound));
    }

    private static String again(Opened opened) {
        return "redirect:/links/" + opened.secret().text();
    }

    private String shown(Opened opened, FilledIn form, Model page, Locale language) {
        page.addAttribute("view", LinkView.of(opened, desk.now(), language));
        page.addAttribute("form", form);
        page.addAttribute("hasDocument", desk.canRead(opened));
        page.addAttribute("secret", opened.secret().text());
        page.addAttribute("formToken", opened.secret().formToken());
        return "links/link";
    }
}

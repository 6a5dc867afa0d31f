package nl.stagepact.application.identity;

import java.util.Locale;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.server.ResponseStatusException;

/** Where people log in. */
@Controller
class LoginPage {

    private final DemoAccess demo;
    private final boolean elsewhere;

    LoginPage(DemoAccess demo, IdentitySettings settings) {
        this.demo = demo;
        this.elsewhere = settings.login().isExternal();
    }

    /** Only reached by who is logged in: asking for it is how one logs in. */
    @GetMapping("/login")
    String loggedIn() {
        return "redirect:/";
    }

    /** The form of our own provider. */
    @GetMapping("/idp/login")
    String form(Model page, Locale language) {
        if (elsewhere) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        page.addAttribute(
                "demoPeople",
                demo.people().stream()
                        .map(person -> new DemoPerson(
                                person.loginName(),
                                language.getLanguage().equals("en")
                                        ? person.englishDescription()
                                        : person.dutchDescription()))
                        .toList());
        page.addAttribute("demoPassword", demo.secret());
        return "idp/login";
    }

    /** As the template reads it. */
    record DemoPerson(String name, String description) {}
}

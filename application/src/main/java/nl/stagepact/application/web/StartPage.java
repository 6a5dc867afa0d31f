package nl.stagepact.application.web;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** What Stagepact is, for whom, and where to go from here. */
@Controller
class StartPage {

    @GetMapping("/")
    String start() {
        return "start";
    }
}

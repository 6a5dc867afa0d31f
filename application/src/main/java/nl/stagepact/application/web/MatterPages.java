package nl.stagepact.application.web;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/**
 * Where the links in mails lead as long as the thing has no page of its own: it says so, and where to go. It looks nothing
 * up, so it tells nothing about what exists.
 */
@Controller
class MatterPages {

    @GetMapping({"/placements", "/placements/{id}"})
    String placement(HttpServletRequest request, Model page) {
        return about("placements", request, page);
    }

    @GetMapping({"/candidacies", "/candidacies/{id}"})
    String candidacy(HttpServletRequest request, Model page) {
        return about("candidacies", request, page);
    }

    @GetMapping({"/offers", "/offers/{id}"})
    String offer(HttpServletRequest request, Model page) {
        return about("offers", request, page);
    }

    @GetMapping({"/employers", "/employers/{id}"})
    String employer(HttpServletRequest request, Model page) {
        return about("employers", request, page);
    }

    /** For everybody: who reported without an account has none to log in with. */
    @GetMapping("/reports")
    String report(HttpServletRequest request, Model page) {
        return about("reports", request, page);
    }

    private static String about(String kind, HttpServletRequest request, Model page) {
        page.addAttribute("kind", kind);
        page.addAttribute("address", "/api/v1" + request.getRequestURI());
        return "matter";
    }
}

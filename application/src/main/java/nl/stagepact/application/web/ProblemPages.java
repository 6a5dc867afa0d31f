package nl.stagepact.application.web;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.server.ResponseStatusException;

/** Explains the codes with which Stagepact refuses: the pages that {@code type} in an error answer points to. */
@Controller
class ProblemPages {

    private static final String PREFIX = "problem.";
    private static final String TITLE = ".title";

    private final MessageSource words;
    private final List<String> codes;

    ProblemPages(MessageSource words) {
        this.words = words;
        this.codes = ResourceBundle.getBundle("problems", Locale.ROOT).keySet().stream()
                .filter(key -> key.endsWith(TITLE))
                .map(key -> key.substring(PREFIX.length(), key.length() - TITLE.length()))
                .sorted()
                .toList();
    }

    @GetMapping("/problems")
    String all(Model page, Locale language) {
        page.addAttribute(
                "problems",
                codes.stream()
                        .map(code -> explain(code, language))
                        .sorted(Comparator.comparing(Problem::title))
                        .toList());
        return "problems/list";
    }

    @GetMapping("/problems/{path}")
    String one(@PathVariable String path, Model page, Locale language) {
        String code = codes.stream()
                .filter(known -> pathOf(known).equals(path))
                .findFirst()
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        page.addAttribute("problem", explain(code, language));
        return "problems/problem";
    }

    private static String pathOf(String code) {
        return code.toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private Problem explain(String code, Locale language) {
        return new Problem(
                code,
                pathOf(code),
                words.getMessage(PREFIX + code + TITLE, null, language),
                words.getMessage(PREFIX + code + ".meaning", null, language),
                words.getMessage(PREFIX + code + ".remedy", null, language));
    }

    /** @param path the last part of the address of the page that explains it */
    record Problem(String code, String path, String title, String meaning, String remedy) {}
}

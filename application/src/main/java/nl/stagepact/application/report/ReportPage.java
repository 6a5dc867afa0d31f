package nl.stagepact.application.report;

import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import nl.stagepact.application.api.ApiError;
import nl.stagepact.application.api.Refused;
import nl.stagepact.application.report.NewReport.OutsideReporter;
import nl.stagepact.application.web.FilledIn;
import nl.stagepact.domain.report.Ground;
import nl.stagepact.domain.report.IntakeCommand.SupplementReport;
import nl.stagepact.domain.report.IntakeCommand.WithdrawReport;
import nl.stagepact.domain.report.Phase;
import nl.stagepact.domain.report.ReportRule;
import nl.stagepact.domain.report.ReportWish;
import nl.stagepact.domain.shared.BusinessDay;
import nl.stagepact.domain.shared.Personal;
import nl.stagepact.domain.shared.Refusal;
import nl.stagepact.domain.shared.ReportId;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * Where anybody reports discrimination without an account, and comes back to it. What they told, the reference and the code
 * stand in forms and in answers to them only: no address has them, so no history, log or other site does.
 */
@Controller
class ReportPage {

    private static final String FORM = "report/form";
    private static final String BACK = "report/back";
    private static final String REPORT = "report/report";

    private final Reception reception;
    private final ReportForm reader;
    private final Clock clock;

    ReportPage(Reception reception, ReportForm reader, Clock clock) {
        this.reception = reception;
        this.reader = reader;
        this.clock = clock;
    }

    /** A page may be on its way before its form asks for the token, and then it is too late for the cookie. */
    @ModelAttribute
    void token(CsrfToken token, Locale language, Model page) {
        token.getToken();
        page.addAttribute("dates", DateTimeFormatter.ofPattern("d MMMM uuuu", language));
    }

    @GetMapping("/meld")
    String form(Model page) {
        return form(FilledIn.nothing(), page);
    }

    @PostMapping("/meld")
    String report(
            @RequestParam MultiValueMap<String, String> typed,
            Model page,
            Locale language,
            HttpServletResponse response) {
        var form = new FilledIn(Map.copyOf(typed));
        var report = reader.report(form, language);
        if (report.isPresent()) {
            try {
                page.addAttribute(
                        "report", reception.withoutAccount(report.get()).getBody());
                return "report/reported";
            } catch (Refusal refusal) {
                if (refusal.rule() == ReportRule.WHAT_IS_REPORTED_HAS_HAPPENED) {
                    form.isWrong(ReportForm.DATE, "in-future");
                } else if (refusal.rule() == ReportRule.A_REPORT_IS_ABOUT_A_KNOWN_EMPLOYER) {
                    form.isWrong(ReportForm.KVK, "unknown-kvk");
                } else {
                    page.addAttribute("refusal", words(refusal, language));
                }
            }
        }
        response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        return form(form, page);
    }

    private String form(FilledIn form, Model page) {
        page.addAttribute("form", form);
        page.addAttribute("today", BusinessDay.today(clock));
        page.addAttribute("reporters", ReportForm.choices(OutsideReporter.class));
        page.addAttribute("phases", ReportForm.choices(Phase.class));
        page.addAttribute("grounds", ReportForm.choices(Ground.class));
        page.addAttribute("wishes", ReportForm.choices(ReportWish.class));
        page.addAttribute("sharedWith", List.of("SBB", "SCHOOL", "EMPLOYER"));
        return FORM;
    }

    @GetMapping("/meld/terug")
    String back(Model page) {
        page.addAttribute("form", FilledIn.nothing());
        return BACK;
    }

    @PostMapping("/meld/terug")
    String visit(@RequestParam MultiValueMap<String, String> typed, Model page, HttpServletResponse response) {
        var form = new FilledIn(Map.copyOf(typed));
        return visited(form, _ -> Optional.empty(), page, response);
    }

    @PostMapping(path = "/meld/terug", params = "act=supplement")
    String supplement(
            @RequestParam MultiValueMap<String, String> typed,
            Model page,
            Locale language,
            HttpServletResponse response) {
        var form = new FilledIn(Map.copyOf(typed));
        var supplement = ReportForm.supplement(form);
        if (supplement.isEmpty()) {
            return unheeded(form, page, response);
        }
        try {
            var shown = visited(
                    form,
                    id -> Optional.of(new SupplementReport(id, Personal.of(id, supplement.get()))),
                    page,
                    response);
            page.addAttribute("form", ReportForm.Key.of(form).alone());
            page.addAttribute("added", shown.equals(REPORT));
            return shown;
        } catch (Refusal refusal) {
            if (refusal.rule() == ReportRule.WHAT_IS_REPORTED_HAS_HAPPENED) {
                form.isWrong(ReportForm.MORE_DATE, "in-future");
                return unheeded(form, page, response);
            }
            return refused(refusal, form, page, language, response);
        }
    }

    @PostMapping(path = "/meld/terug", params = "act=withdraw")
    String withdraw(
            @RequestParam MultiValueMap<String, String> typed,
            Model page,
            Locale language,
            HttpServletResponse response) {
        var form = new FilledIn(Map.copyOf(typed));
        var reason = ReportForm.withdrawal(form);
        if (!form.isGood()) {
            return unheeded(form, page, response);
        }
        try {
            return visited(
                    form,
                    id -> Optional.of(new WithdrawReport(id, reason.map(said -> Personal.of(id, said)))),
                    page,
                    response);
        } catch (Refusal refusal) {
            return refused(refusal, form, page, language, response);
        }
    }

    /** The report with the form as it was filled in, and nothing done. */
    private String unheeded(FilledIn form, Model page, HttpServletResponse response) {
        response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        return visited(form, _ -> Optional.empty(), page, response);
    }

    private String refused(Refusal refusal, FilledIn form, Model page, Locale language, HttpServletResponse response) {
        response.setStatus(HttpStatus.CONFLICT.value());
        page.addAttribute("refusal", words(refusal, language));
        return visited(form, _ -> Optional.empty(), page, response);
    }

    /** @throws Refusal when what the visitor asks can't be done */
    private String visited(
            FilledIn form, Function<ReportId, Optional<Object>> asks, Model page, HttpServletResponse response) {
        page.addAttribute("form", form);
        page.addAttribute("today", BusinessDay.today(clock));
        var faults = form.allWrong().size();
        var key = ReportForm.Key.of(form);
        if (form.allWrong().size() > faults) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            return BACK;
        }
        try {
            page.addAttribute("report", reception.visited(key.reference(), key.code(), asks));
            return REPORT;
        } catch (Refused refused) {
            refused.secondsToWait().ifPresent(seconds -> response.setHeader(HttpHeaders.RETRY_AFTER, seconds));
            boolean isTooOften = refused.error() == ApiError.TOO_MANY_REQUESTS;
            response.setStatus(
                    isTooOften ? HttpStatus.TOO_MANY_REQUESTS.value() : HttpStatus.UNPROCESSABLE_CONTENT.value());
            page.addAttribute("refused", isTooOften ? "too-often" : "no-match");
            return BACK;
        }
    }

    private static String words(Refusal refusal, Locale language) {
        var words = refusal.rule().words();
        return language.getLanguage().equals("en") ? words.english() : words.dutch();
    }
}

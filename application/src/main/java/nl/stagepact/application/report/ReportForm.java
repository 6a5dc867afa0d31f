package nl.stagepact.application.report;

import jakarta.validation.Validator;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import nl.stagepact.application.report.NewReport.ContactOfReporter;
import nl.stagepact.application.report.NewReport.OutsideReporter;
import nl.stagepact.application.report.NewReport.ShareIdentity;
import nl.stagepact.application.web.FilledIn;
import nl.stagepact.domain.report.Desk;
import nl.stagepact.domain.report.Ground;
import nl.stagepact.domain.report.Phase;
import nl.stagepact.domain.report.ReportWish;
import nl.stagepact.domain.report.Supplement;
import nl.stagepact.domain.shared.Kvk;
import nl.stagepact.domain.shared.Language;
import org.springframework.stereotype.Component;

/** Reads what somebody without an account filled in, within the limits of the API. */
@Component
final class ReportForm {

    static final String DATE = "date";
    static final String KVK = "kvk";
    static final String MORE_DATE = "more-date";

    private static final int LONGEST_STORY = 8000;
    private static final int LONGEST_PLACE = 400;
    private static final int LONGEST_ADDRESS = 200;
    private static final int LONGEST_REASON = 4000;
    private static final int LONGEST_REFERENCE = 40;
    private static final int LONGEST_CODE = 80;
    private static final int DIGITS_OF_KVK = 8;

    private final Validator validator;

    ReportForm(Validator validator) {
        this.validator = validator;
    }

    /** The fields are read in the order in which the page has them; nothing when one of them is wrong. */
    Optional<NewReport> report(FilledIn form, Locale language) {
        var reporter = form.one("reporter", OutsideReporter.class);
        var phase = form.one("phase", Phase.class);
        var kvk = kvk(form);
        var what = form.text("what", LONGEST_STORY);
        var date = form.optionalDate(DATE);
        var where = form.optionalText("where", LONGEST_PLACE);
        var grounds = form.some("grounds", Ground.class);
        var wish = form.one("wish", ReportWish.class);
        var share =
                new ShareIdentity(form.has("share", "SBB"), form.has("share", "SCHOOL"), form.has("share", "EMPLOYER"));
        var contact = email(form)
                .map(address -> new ContactOfReporter(
                        Optional.empty(), Optional.of(address), Optional.empty(), Optional.of(language(language))));
        return form.isGood()
                ? Optional.of(new NewReport(
                        Desk.SBB,
                        phase,
                        Optional.empty(),
                        kvk,
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        what,
                        date,
                        where,
                        grounds,
                        wish,
                        Optional.of(share),
                        Optional.of(reporter),
                        contact))
                : Optional.empty();
    }

    /** With the spaces and dots that people put into numbers. */
    private static Optional<Kvk> kvk(FilledIn form) {
        var digits = form.text(KVK, LONGEST_REFERENCE).replaceAll("[\\s.]+", "");
        if (digits.isEmpty()) {
            return Optional.empty();
        }
        if (!digits.matches("[0-9]{" + DIGITS_OF_KVK + "}")) {
            form.isWrong(KVK, "invalid-kvk");
            return Optional.empty();
        }
        return Optional.of(new Kvk(digits));
    }

    private Optional<String> email(FilledIn form) {
        var email = form.optionalText("email", LONGEST_ADDRESS);
        if (!validator.validateValue(ContactOfReporter.class, "email", email).isEmpty()) {
            form.isWrong("email", "invalid-email");
        }
        return email;
    }

    private static Language language(Locale language) {
        return language.getLanguage().equals("en") ? Language.EN : Language.NL;
    }

    /** What whoever comes back has. */
    record Key(String reference, String code) {

        static Key of(FilledIn form) {
            return new Key(form.text("reference", LONGEST_REFERENCE), form.text("code", LONGEST_CODE));
        }

        /** For a form with nothing else in it any more. */
        FilledIn alone() {
            return new FilledIn(Map.of("reference", List.of(reference), "code", List.of(code)));
        }
    }

    /** Nothing when a field is wrong. */
    static Optional<Supplement> supplement(FilledIn form) {
        var what = form.text("more", LONGEST_STORY);
        var date = form.optionalDate(MORE_DATE);
        return form.isGood() ? Optional.of(new Supplement(what, date)) : Optional.empty();
    }

    /** @return the reason, if one was given */
    static Optional<String> withdrawal(FilledIn form) {
        var reason = form.optionalText("reason", LONGEST_REASON);
        if (!form.isChosen("sure")) {
            form.lacksATick("sure");
        }
        return reason;
    }

    /** What there is to choose from, by field. */
    static List<String> choices(Class<? extends Enum<?>> kind) {
        return Arrays.stream(kind.getEnumConstants()).map(Enum::name).toList();
    }
}

package nl.stagepact.projections.offer;

import java.text.Normalizer;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.stagepact.domain.shared.ContactDetails;
import nl.stagepact.domain.student.SkillsCard;
import nl.stagepact.domain.student.StudentIdentity;
import nl.stagepact.projections.offer.CandidacyDesk.Applicant;
import nl.stagepact.projections.student.StudentFile.StudentProfile;

/**
 * Makes illegible, in what a student wrote, by what they could be recognised: their name, however it is spelled or inflected,
 * and whatever looks like an address, a telephone number, a date or an account. Too much rather than too little. What nobody
 * can tell by rule (a sports club, a brother who works there) stays: the student is told so.
 */
final class Veil {

    /** When nobody knows any more who it was: then the words are gone, too. */
    static final Veil THICKEST = new Veil(Set.of(), List.of());

    static final String HIDDEN = "[…]";

    private static final Pattern WORD = Pattern.compile("\\p{L}[\\p{L}\\p{M}]*");
    private static final Pattern TRACES = Pattern.compile(
            // streets; mail, web pages and accounts; postcodes; telephone and other long numbers, dates in figures
            "(?iu)\\b[\\p{L}.'-]*(?:straat|laan|weg|plein|gracht|kade|dijk|singel|steeg|dreef|hof|pad|park|street|road)"
                    + " ?[0-9]+ ?[a-z]?\\b|\\S+@\\S+|https?://\\S+|\\bwww\\.\\S+|@\\w+"
                    + "|\\b[1-9][0-9]{3} ?[A-Za-z]{2}\\b|\\+?[0-9](?:[ ()/.-]{0,2}[0-9]){5,}");

    /** Parts of names that are words by themselves: hiding them would hide nothing. */
    private static final Set<String> PARTICLES = Set.of(
            "van", "von", "de", "den", "der", "het", "ten", "ter", "te", "in", "op", "el", "al", "la", "da", "di", "du",
            "ben");

    private final Set<String> names;
    private final List<Pattern> literally;

    private Veil(Set<String> names, List<Pattern> literally) {
        this.names = names;
        this.literally = literally;
    }

    static Veil over(StudentIdentity who) {
        var names = new HashSet<String>();
        words(who.contact().name()).forEach(names::add);
        words(localPart(who.contact())).forEach(names::add);
        names.removeIf(name -> name.length() < 2 || PARTICLES.contains(name));
        var literally = new java.util.ArrayList<Pattern>();
        literally.add(literal(who.studentNumber()));
        who.birthDate()
                .ifPresent(born -> List.of("nl", "en").forEach(language -> {
                    literally.add(literal(written(born, "d MMMM uuuu", language)));
                    literally.add(literal(written(born, "MMMM d, uuuu", language)));
                    literally.add(literal(written(born, "d MMMM", language)));
                }));
        return new Veil(Set.copyOf(names), List.copyOf(literally));
    }

    Applicant hide(Applicant applicant) {
        return new Applicant(
                applicant.programme(),
                applicant.level(),
                applicant.learningPath(),
                applicant.year(),
                applicant.profile().map(this::hide));
    }

    private StudentProfile hide(StudentProfile profile) {
        return new StudentProfile(
                profile.year(),
                profile.type(),
                profile.themes(),
                profile.region(),
                profile.availability(),
                profile.motivation().map(this::hide),
                profile.skillsCard()
                        .map(card -> new SkillsCard(
                                card.canDo().stream().map(this::hide).toList(),
                                card.mustLearn().stream().map(this::hide).toList())));
    }

    String hide(String text) {
        var hidden = Normalizer.normalize(text, Normalizer.Form.NFC);
        for (var pattern : literally) {
            hidden = pattern.matcher(hidden).replaceAll(Matcher.quoteReplacement(HIDDEN));
        }
        hidden = TRACES.matcher(hidden).replaceAll(Matcher.quoteReplacement(HIDDEN));
        return WORD.matcher(hidden)
                .replaceAll(word -> Matcher.quoteReplacement(isName(plain(word.group())) ? HIDDEN : word.group()));
    }

    private boolean isName(String word) {
        return names.contains(word)
                || word.length() > 3 && word.endsWith("s") && names.contains(word.substring(0, word.length() - 1));
    }

    private static String localPart(ContactDetails contact) {
        return contact.email().split("@", 2)[0];
    }

    private static List<String> words(String text) {
        return WORD.matcher(text).results().map(word -> plain(word.group())).toList();
    }

    /** Without accents and capitals. */
    private static String plain(String word) {
        return Normalizer.normalize(word, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT);
    }

    private static String written(LocalDate date, String pattern, String language) {
        return DateTimeFormatter.ofPattern(pattern, Locale.of(language)).format(date);
    }

    private static Pattern literal(String text) {
        return Pattern.compile(Pattern.quote(text), Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }
}

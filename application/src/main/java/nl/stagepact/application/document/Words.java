package nl.stagepact.application.document;

import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Collection;
import java.util.Locale;
import java.util.stream.Collectors;
import nl.stagepact.domain.placement.AgreementPart;
import nl.stagepact.domain.placement.Conversation;
import nl.stagepact.domain.placement.FourthParty;
import nl.stagepact.domain.placement.PlannedConversation;
import nl.stagepact.domain.placement.Signatory;
import nl.stagepact.domain.placement.Window;
import nl.stagepact.domain.shared.Address;
import nl.stagepact.domain.shared.BusinessDay;
import nl.stagepact.domain.shared.EducationLevel;
import nl.stagepact.domain.shared.LearningPath;

/**
 * How an agreement calls things, in Dutch: the language of the law that asks for it.
 *
 * @param vocational whether it is vocational education (mbo), which has names of its own
 */
record Words(boolean vocational) {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.of("nl"));

    static Words of(EducationLevel level) {
        return new Words(level.needsRecognition());
    }

    String title() {
        return vocational ? "Praktijkovereenkomst" : "Stageovereenkomst";
    }

    String host() {
        return vocational ? "leerbedrijf" : "stagebedrijf";
    }

    String day(LocalDate day) {
        return DAY.format(day);
    }

    String day(Instant moment) {
        return day(BusinessDay.of(moment));
    }

    String address(Address address) {
        return "%s, %s %s".formatted(address.street(), address.postcode(), address.municipality());
    }

    String of(Signatory signatory) {
        return switch (signatory) {
            case STUDENT -> "Student";
            case SCHOOL -> "School";
            case EMPLOYER -> vocational ? "Leerbedrijf" : "Stagebedrijf";
            case GUARDIAN -> "Ouder of verzorger";
            case FOURTH_PARTY -> "Vierde partij";
        };
    }

    String of(FourthParty.Capacity capacity) {
        return switch (capacity) {
            case MEDIATING_ORGANISATION -> "bemiddelt tussen student en " + host();
            case BBL_EMPLOYER -> "werkgever van de student";
            case OTHER -> "andere partij";
        };
    }

    String of(EducationLevel level, LearningPath path) {
        return switch (level) {
            case MBO_1 -> "mbo niveau 1, " + of(path);
            case MBO_2 -> "mbo niveau 2, " + of(path);
            case MBO_3 -> "mbo niveau 3, " + of(path);
            case MBO_4 -> "mbo niveau 4, " + of(path);
            case VMBO -> "vmbo";
            case VSO_PRO -> "vso of praktijkonderwijs";
            case AD -> "associate degree";
            case HBO -> "hbo";
            case WO -> "wo";
        };
    }

    private static String of(LearningPath path) {
        return switch (path) {
            case BOL -> "bol";
            case BBL -> "bbl";
        };
    }

    String of(Conversation conversation) {
        return switch (conversation.kind()) {
            case START_GESPREK -> "Startgesprek";
            case MIDTERM_CHECK ->
                conversation.number() == 1 ? "Tussengesprek" : "Tussengesprek " + conversation.number();
            case EIND_GESPREK -> "Eindgesprek";
            case EXIT_CONVERSATION -> "Exitgesprek";
        };
    }

    String when(PlannedConversation planned) {
        return planned.window().map(this::of).orElse("niet nodig: de stage is daar te kort voor");
    }

    private String of(Window window) {
        return "van %s tot en met %s".formatted(day(window.opensDate()), day(window.closesDate()));
    }

    String of(Collection<AgreementPart> parts) {
        return parts.stream().sorted().map(this::of).collect(Collectors.joining(", "));
    }

    private String of(AgreementPart part) {
        return switch (part) {
            case PERIOD -> "de periode";
            case TOTAL_HOURS -> "de uren in totaal";
            case HOURS_PER_STUDY_YEAR -> "de verdeling van de uren";
            case SUPERVISION -> "de begeleiding";
            case QUALIFICATION_PART -> "het deel van de kwalificatie";
            case ASSESSMENT -> "de beoordeling";
            case EARLY_DISSOLUTION -> "wanneer de overeenkomst eerder eindigt";
            case MENTOR -> "de praktijkopleider";
            case SCHOOL_SUPERVISOR -> "de stagebegeleider";
            case HOURS_PER_WEEK -> "de uren per week";
            case DAYS_PER_WEEK -> "de dagen per week";
            case LEARNING_GOALS -> "de leerdoelen";
            case COSTS -> "wie wat betaalt";
            case FOURTH_PARTY -> "de vierde partij";
            case WORKPLACE -> "de werkplek";
        };
    }
}

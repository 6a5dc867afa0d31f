package nl.stagepact.application.demo;

import static nl.stagepact.domain.shared.EducationLevel.MBO_2;
import static nl.stagepact.domain.shared.EducationLevel.MBO_3;
import static nl.stagepact.domain.shared.EducationLevel.MBO_4;

import java.util.List;
import java.util.Set;
import nl.stagepact.domain.shared.Crebo;
import nl.stagepact.domain.shared.EducationLevel;

/**
 * The ten programmes of the Amersfoort region that lack most places, with students and open offers in proportion to what
 * each lacks (129, 108, 40, … of 386).
 */
enum Programme {
    HELPENDE(
            "25498",
            MBO_2,
            134,
            11,
            "Helpende op de woongroep",
            "Zorg",
            "U helpt bewoners met opstaan, eten en de dag doorkomen, samen met een ervaren collega.",
            List.of("Helpen bij de dagelijkse verzorging", "De huishouding doen", "Een activiteit begeleiden"),
            Set.of("zorg", "ouderen")),
    MEDEWERKER_ICT(
            "25192",
            MBO_2,
            112,
            9,
            "Medewerker servicedesk",
            "ICT",
            "U helpt collega's met hun werkplek, lost meldingen op en richt laptops in.",
            List.of("Meldingen aannemen en oplossen", "Werkplekken inrichten", "Apparatuur registreren"),
            Set.of("computers", "mensen helpen")),
    BUSINESS_SERVICES(
            "90101",
            MBO_2,
            42,
            5,
            "Medewerker administratie en receptie",
            "Kantoor",
            "U ontvangt bezoekers, verwerkt post en houdt de administratie bij.",
            List.of("Bezoekers ontvangen", "Gegevens verwerken", "Afspraken plannen"),
            Set.of("kantoor", "plannen")),
    SPORT(
            "25500",
            MBO_2,
            31,
            4,
            "Begeleider sport en spel",
            "Sport",
            "U begeleidt groepen bij sport en spel en zorgt dat de zaal klaar staat.",
            List.of("Activiteiten begeleiden", "Materiaal klaarzetten", "Toezicht houden"),
            Set.of("sport", "kinderen")),
    VERPLEEGKUNDIGE(
            "25480",
            MBO_4,
            21,
            3,
            "Leerling-verpleegkundige",
            "Verpleging",
            "U werkt mee in een team, stelt zorgplannen op en voert verpleegkundige handelingen uit.",
            List.of("Een zorgplan opstellen", "Verpleegkundige handelingen uitvoeren", "Overdragen aan collega's"),
            Set.of("zorg", "ziekenhuis")),
    VERZORGENDE(
            "25491",
            MBO_3,
            14,
            3,
            "Verzorgende op de afdeling",
            "Zorg",
            "U verzorgt vaste bewoners, rapporteert en overlegt met familie.",
            List.of("Persoonlijke verzorging", "Rapporteren", "Overleggen met familie"),
            Set.of("zorg", "ouderen")),
    PRODUCTIETECHNIEK(
            "90102",
            MBO_2,
            12,
            3,
            "Operator in opleiding",
            "Productie",
            "U bedient een machine, controleert wat eruit komt en helpt bij het ombouwen.",
            List.of("Een machine bedienen", "Producten controleren", "Veilig werken"),
            Set.of("techniek", "machines")),
    ONDERWIJSASSISTENT(
            "25485",
            MBO_4,
            12,
            3,
            "Onderwijsassistent groep 3 en 4",
            "Onderbouw",
            "U helpt kinderen met lezen en rekenen en ondersteunt de leerkracht in de klas.",
            List.of("Een groepje begeleiden", "Lesmateriaal maken", "Kinderen observeren"),
            Set.of("kinderen", "onderwijs")),
    SOCIAAL_WERKER(
            "90103",
            MBO_4,
            12,
            2,
            "Sociaal werker in de wijk",
            "Wijkteam",
            "U zoekt bewoners op, helpt bij een aanvraag en zet een activiteit op.",
            List.of("Gesprekken met bewoners", "Een activiteit opzetten", "Doorverwijzen"),
            Set.of("mensen helpen", "wijk")),
    SOFTWARE_DEVELOPER(
            "25998",
            MBO_4,
            10,
            3,
            "Junior software developer",
            "Ontwikkeling",
            "U bouwt met het team aan een webapplicatie: ontwerpen, programmeren, testen, opleveren.",
            List.of("Een gebruikerswens uitwerken", "Programmeren en testen", "Een resultaat presenteren"),
            Set.of("programmeren", "web"));

    private final Crebo crebo;
    private final EducationLevel level;
    private final int students;
    private final int openOffers;
    private final String job;
    private final String department;
    private final String assignment;
    private final List<String> tasks;
    private final Set<String> themes;

    Programme(
            String crebo,
            EducationLevel level,
            int students,
            int openOffers,
            String job,
            String department,
            String assignment,
            List<String> tasks,
            Set<String> themes) {
        this.crebo = new Crebo(crebo);
        this.level = level;
        this.students = students;
        this.openOffers = openOffers;
        this.job = job;
        this.department = department;
        this.assignment = assignment;
        this.tasks = tasks;
        this.themes = themes;
    }

    Crebo crebo() {
        return crebo;
    }

    EducationLevel level() {
        return level;
    }

    /** How many of the region's 400. */
    int students() {
        return students;
    }

    /** How many offers that still take candidates, beside those from which a placement came. */
    int openOffers() {
        return openOffers;
    }

    String job() {
        return job;
    }

    String department() {
        return department;
    }

    String assignment() {
        return assignment;
    }

    List<String> tasks() {
        return tasks;
    }

    Set<String> themes() {
        return themes;
    }

    static Programme of(String crebo) {
        for (var programme : values()) {
            if (programme.crebo.value().equals(crebo)) {
                return programme;
            }
        }
        throw new IllegalArgumentException("No programme of the region: " + crebo);
    }
}

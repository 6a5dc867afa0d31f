package nl.stagepact.application.demo;

import java.util.List;
import nl.stagepact.domain.offer.RejectionReason;
import nl.stagepact.domain.placement.TerminationReason;

/** What people of the region write: the same few sentences in turn, so that everybody sees that nobody real wrote them. */
final class Phrases {

    private static final List<String> MOTIVATIONS = List.of(
            "Ik leer het meest door te doen. Ik kom op tijd en vraag door als ik iets niet snap.",
            "Ik help graag mensen en wil weten of dit werk bij mij past.",
            "Thuis ben ik degene die alles uitzoekt. Dat wil ik nu ook in een bedrijf laten zien.",
            "Ik zoek een plek waar ik rustig mag beginnen en daarna steeds meer zelf mag doen.");

    private static final List<List<String>> CAN_DO = List.of(
            List.of("Op tijd komen", "Samenwerken"),
            List.of("Rustig blijven", "Netjes werken"),
            List.of("Uitleggen", "Luisteren", "Plannen"));

    private static final List<List<String>> MUST_LEARN = List.of(
            List.of("Hulp vragen"), List.of("Grenzen aangeven", "Rapporteren"), List.of("Een telefoongesprek voeren"));

    private static final List<String> START = List.of(
            "We hebben kennisgemaakt en de leerdoelen doorgenomen.",
            "De student heeft de werkplek gezien en weet bij wie vragen terechtkunnen.",
            "We hebben het rooster en de opdrachten voor de eerste weken besproken.");

    private static final List<String> MIDTERM = List.of(
            "Het gaat goed: de student werkt zelfstandig aan de afgesproken taken.",
            "De student is op tijd en leert snel; plannen blijft een aandachtspunt.",
            "Een stevige start; we spreken af dat de student vaker een dienst meedraait.");

    private static final List<String> FINAL = List.of(
            "We kijken terug op een leerzame periode. De leerdoelen zijn gehaald.",
            "De student is gegroeid, vooral in het contact met anderen.",
            "De opdrachten zijn af; we hebben besproken wat de student meeneemt.");

    private static final List<String> AGREED = List.of(
            "De student houdt een logboek bij.",
            "Elke vrijdag een kwartier nabespreken.",
            "De begeleider komt nog een keer langs.");

    private Phrases() {}

    private static <T> T inTurn(List<T> phrases, int turn) {
        return phrases.get(turn % phrases.size());
    }

    static String motivation(int turn) {
        return inTurn(MOTIVATIONS, turn);
    }

    static List<String> canDo(int turn) {
        return inTurn(CAN_DO, turn);
    }

    static List<String> mustLearn(int turn) {
        return inTurn(MUST_LEARN, turn);
    }

    static String startGesprek(int turn) {
        return inTurn(START, turn);
    }

    static String midtermCheck(int turn) {
        return inTurn(MIDTERM, turn);
    }

    static String eindGesprek(int turn) {
        return inTurn(FINAL, turn);
    }

    static String agreed(int turn) {
        return inTurn(AGREED, turn);
    }

    static String rejection(RejectionReason reason) {
        return switch (reason) {
            case LEARNING_GOAL_MISMATCH -> "Wat u wilt leren, komt op deze afdeling te weinig voor.";
            case PERIOD_OR_DAYS -> "Op de dagen waarop u kunt, is er geen begeleider aanwezig.";
            case TRAVEL_DISTANCE -> "De vroege dienst begint voordat de eerste bus rijdt.";
            case CAPACITY -> "Door verlof kunnen we deze periode een student minder begeleiden.";
            case CERTIFICATE_REQUIRED -> "Voor deze plek is een geldig certificaat nodig dat nog ontbreekt.";
            case OTHER_CANDIDATE_CHOSEN -> "Een andere kandidaat sloot beter aan bij de taken op deze plek.";
        };
    }

    static String termination(TerminationReason reason) {
        return switch (reason) {
            case BY_MUTUAL_CONSENT -> "In overleg is besloten om te stoppen; de plek sloot niet aan.";
            case STUDENT_LEFT_SCHOOL -> "De student is met de opleiding gestopt.";
            case ILLNESS -> "De student kan voorlopig niet komen.";
            case NO_SHOW -> "De student is na herhaald contact niet meer gekomen.";
            case CONDUCT -> "Afspraken zijn na twee gesprekken niet nagekomen.";
            case LACKING_SUPERVISION -> "De praktijkopleider is vertrokken en er is geen vervanger.";
            case UNSAFE -> "De werkplek was niet veilig genoeg om te blijven.";
            case DISCRIMINATION -> "De student zoekt een andere plek.";
            case RECOGNITION -> "De erkenning is vervallen en voortzetten kan niet.";
            case EMPLOYER_STOPPED -> "Het bedrijf sluit deze vestiging.";
        };
    }
}

package nl.stagepact.application.identity;

import java.util.List;
import java.util.Optional;

/**
 * People and systems that get in with a secret that everybody knows. Only ever for a demonstration.
 *
 * @param secret of every one of them
 * @param people empty when nobody gets in like this; each also has a system of the same rights, {@code demo-<name>}
 */
public record DemoAccess(String secret, List<Somebody> people) {

    public DemoAccess {
        people = List.copyOf(people);
    }

    Optional<Somebody> person(String loginName) {
        return people.stream()
                .filter(person -> person.loginName().equals(loginName))
                .findFirst();
    }

    /**
     * @param dutchDescription who that is, for the login page
     */
    public record Somebody(
            String loginName,
            String displayName,
            String organisationName,
            String dutchDescription,
            String englishDescription,
            Membership membership) {}
}

package nl.stagepact.application.reference;

import java.util.Optional;
import nl.stagepact.domain.shared.Crebo;

/** What the register calls a qualification, on whatever day. */
public final class QualificationName {

    private QualificationName() {}

    /** @return nothing for one that the register doesn't know */
    public static Optional<String> of(Crebo crebo) {
        return ReferenceData.QUALIFICATIONS.stream()
                .filter(known -> known.crebo().equals(crebo))
                .map(Qualification::name)
                .findFirst();
    }
}

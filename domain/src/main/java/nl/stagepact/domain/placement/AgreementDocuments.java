package nl.stagepact.domain.placement;

import java.util.Optional;
import nl.stagepact.domain.shared.PlacementId;

/** The documents that are signed: one for each version of an agreement, which never changes once it is there. */
public interface AgreementDocuments {

    /**
     * @return the SHA-256 in 64 hexadecimal digits; nothing as long as nobody has fetched the document, so that nobody can
     *     have read what they sign
     */
    Optional<String> sha256Of(PlacementId placement, int version);
}

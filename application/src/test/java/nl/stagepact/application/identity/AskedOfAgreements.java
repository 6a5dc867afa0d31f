package nl.stagepact.application.identity;

import static nl.stagepact.application.identity.Asked.command;

import java.util.Map;
import nl.stagepact.domain.placement.PlacementCommand.AmendAgreement;
import nl.stagepact.domain.placement.PlacementCommand.DelegateSigning;
import nl.stagepact.domain.placement.PlacementCommand.RefuseSignature;
import nl.stagepact.domain.placement.PlacementCommand.SignAgreement;
import nl.stagepact.domain.placement.Signatory;
import nl.stagepact.domain.placement.SignatureMethod;
import nl.stagepact.domain.placement.Signer;
import nl.stagepact.domain.shared.Personal;

/** What is asked of an agreement, for each signatory it can have. */
final class AskedOfAgreements {

    private AskedOfAgreements() {}

    static void about(Neighbourhood n, Map<String, Asked> asked) {
        var note = Personal.of(n.placed, "Notitie.");
        var signer = Personal.of(n.placed, new Signer("Iemand", "tekenbevoegd"));
        command(asked, "", new AmendAgreement(n.placement, n.agreement(), note));
        for (var party : Signatory.values()) {
            command(asked, "/" + party, signature(n, party, signer, SignatureMethod.IN_STAGEPACT));
            command(asked, "/" + party + "/ON_PAPER", signature(n, party, signer, SignatureMethod.ON_PAPER));
            command(asked, "/" + party + "/EMAIL_LINK", signature(n, party, signer, SignatureMethod.EMAIL_LINK));
            command(asked, "/" + party, new RefuseSignature(n.placement, 1, party, note));
            command(asked, "/" + party, new DelegateSigning(n.placement, party, n.mentor, signer));
        }
    }

    private static SignAgreement signature(
            Neighbourhood n, Signatory party, Personal<Signer> signer, SignatureMethod method) {
        return new SignAgreement(n.placement, 1, party, signer, method, "ab".repeat(32));
    }
}

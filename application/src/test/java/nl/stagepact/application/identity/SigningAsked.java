package nl.stagepact.application.identity;

import java.util.function.BiConsumer;
import nl.stagepact.domain.placement.PlacementCommand.AmendAgreement;
import nl.stagepact.domain.placement.PlacementCommand.DelegateSigning;
import nl.stagepact.domain.placement.PlacementCommand.RefuseSignature;
import nl.stagepact.domain.placement.PlacementCommand.SignAgreement;
import nl.stagepact.domain.placement.Signatory;
import nl.stagepact.domain.placement.SignatureMethod;
import nl.stagepact.domain.placement.Signer;
import nl.stagepact.domain.shared.Personal;

/** What can be asked of an agreement, for each signatory it can have. */
final class SigningAsked {

    private SigningAsked() {}

    /** @param ask what stands after the slash, and the command */
    static void of(Neighbourhood n, BiConsumer<String, Object> ask) {
        var note = Personal.of(n.placed, "Notitie.");
        var signer = Personal.of(n.placed, new Signer("Iemand", "tekenbevoegd"));
        ask.accept("", new AmendAgreement(n.placement, n.agreement(), note));
        for (var party : Signatory.values()) {
            ask.accept("/" + party, signature(n, party, signer, SignatureMethod.IN_STAGEPACT));
            ask.accept("/" + party + "/ON_PAPER", signature(n, party, signer, SignatureMethod.ON_PAPER));
            ask.accept("/" + party + "/EMAIL_LINK", signature(n, party, signer, SignatureMethod.EMAIL_LINK));
            ask.accept("/" + party, new RefuseSignature(n.placement, 1, party, note));
            ask.accept("/" + party, new DelegateSigning(n.placement, party, n.mentor, signer));
        }
    }

    private static SignAgreement signature(
            Neighbourhood n, Signatory party, Personal<Signer> signer, SignatureMethod method) {
        return new SignAgreement(n.placement, 1, party, signer, method, "ab".repeat(32));
    }
}

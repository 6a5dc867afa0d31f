package nl.stagepact.application.identity;

import static nl.stagepact.application.identity.Asked.ALL;
import static nl.stagepact.application.identity.Asked.command;
import static nl.stagepact.application.identity.Asked.one;
import static nl.stagepact.application.identity.Asked.view;

import java.util.Map;
import nl.stagepact.domain.erasure.ErasureCommand.EraseSubject;
import nl.stagepact.domain.erasure.ErasureGround;
import nl.stagepact.domain.shared.ErasureId;
import nl.stagepact.projections.erasure.ErasureRegister.Erased;
import nl.stagepact.projections.erasure.ErasureRegister.FindErasure;
import nl.stagepact.projections.erasure.ErasureRegister.FindErasures;

/** What is asked about who was erased; whoever is to be erased here is still at the school or at work, so nobody is. */
final class AskedOfErasures {

    private AskedOfErasures() {}

    static void about(Neighbourhood n, Map<String, Asked> asked) {
        for (var ground : ErasureGround.values()) {
            command(asked, "/student/" + ground, EraseSubject.of(n.looking, ground));
        }
        command(asked, "/mentor", EraseSubject.of(n.mentor, ErasureGround.ON_REQUEST));
        view(asked, new FindErasure(ErasureId.of(n.gone)), one(Erased.class), n.gone.value());
        view(asked, new FindErasures(ALL), Asked::page, n.gone.value());
    }
}

package nl.stagepact.domain.placement;

import static nl.stagepact.domain.placement.PlacementRule.*;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import nl.stagepact.domain.placement.PlacementCommand.SignAgreement;
import nl.stagepact.domain.placement.PlacementEvent.SignerDelegated;
import nl.stagepact.domain.school.StaffRole;
import nl.stagepact.domain.shared.Actor;
import nl.stagepact.domain.shared.Id;
import nl.stagepact.domain.shared.Identification;
import nl.stagepact.domain.shared.PersonId;
import nl.stagepact.domain.shared.Role;

/** Who signs for the parties that named somebody; for the others, whoever may by policy. */
record Signers(Map<Signatory, SignerDelegated> named) {

    static final Signers BY_POLICY = new Signers(Map.of());

    Signers {
        named = Map.copyOf(named);
    }

    Signers naming(SignerDelegated event) {
        var all = new HashMap<>(named);
        all.put(event.party(), event);
        return new Signers(all);
    }

    static boolean mayName(Signatory party, Actor actor) {
        return switch (party) {
            case SCHOOL -> actor.is(Role.COORDINATOR);
            case EMPLOYER -> actor.is(Role.EMPLOYER_COORDINATOR);
            case STUDENT, GUARDIAN, FOURTH_PARTY -> false;
        };
    }

    Id[] people() {
        return named.values().stream().map(SignerDelegated::signerId).toArray(Id[]::new);
    }

    /**
     * The school may record what somebody signed on paper; in all other ways each party signs for itself.
     *
     * @param guardian of the student
     */
    void maySign(
            SignAgreement command,
            Formalities asked,
            AgreementPolicy policy,
            Actor actor,
            Optional<PersonId> guardian) {
        var party = command.party();
        var method = command.method();
        var signer = command.signer();
        A_SIGNATURE_SAYS_HOW_IT_WAS_GIVEN.holdsIf((method == SignatureMethod.EMAIL_LINK) == cameByLink(actor));
        if (isTheGuardian(party, actor, guardian)) {
            return;
        }
        boolean recorded = method == SignatureMethod.ON_PAPER || !party.hasLogin();
        var delegate = Optional.ofNullable(named.get(party));
        EACH_PARTY_SIGNS_FOR_ITSELF.holdsIf(
                recorded
                        ? actor.is(Role.COORDINATOR)
                        : delegate.isPresent() ? speaksFor(party, actor) : isASigner(party, asked, policy, actor));
        ONLY_THE_NAMED_SIGNER_SIGNS.holdsIf(
                delegate.filter(one -> recorded ? !one.signer().known().equals(signer.known()) : !isThe(one, actor))
                        .isEmpty());
    }

    /** Whoever may sign may refuse; for those without a login the school records it. */
    void mayRefuse(
            Signatory party, Formalities asked, AgreementPolicy policy, Actor actor, Optional<PersonId> guardian) {
        if (isTheGuardian(party, actor, guardian)) {
            return;
        }
        var delegate = Optional.ofNullable(named.get(party));
        EACH_PARTY_SIGNS_FOR_ITSELF.holdsIf(
                !party.hasLogin()
                        ? actor.is(Role.COORDINATOR)
                        : isASigner(party, asked, policy, actor)
                                || delegate.filter(one -> isThe(one, actor)).isPresent());
    }

    private static boolean cameByLink(Actor actor) {
        return actor.identification() == Identification.EMAIL_LINK;
    }

    /** Who was named last, and followed the link that was mailed to them. */
    private static boolean isTheGuardian(Signatory party, Actor actor, Optional<PersonId> guardian) {
        return party == Signatory.GUARDIAN
                && actor.is(Role.GUARDIAN)
                && cameByLink(actor)
                && guardian.map(PersonId::value).equals(actor.personId());
    }

    private static boolean isThe(SignerDelegated delegate, Actor actor) {
        return actor.personId().filter(delegate.signerId().value()::equals).isPresent();
    }

    /** Works there, in whatever role; which of them signs is the next question. */
    private static boolean speaksFor(Signatory party, Actor actor) {
        return switch (party) {
            case STUDENT -> actor.is(Role.STUDENT);
            case SCHOOL -> actor.is(Role.COORDINATOR) || actor.is(Role.SCHOOL_SUPERVISOR);
            case EMPLOYER -> actor.is(Role.EMPLOYER_COORDINATOR) || actor.is(Role.MENTOR);
            case GUARDIAN, FOURTH_PARTY -> false;
        };
    }

    private static boolean isASigner(Signatory party, Formalities asked, AgreementPolicy policy, Actor actor) {
        return switch (party) {
            case STUDENT -> actor.is(Role.STUDENT);
            case SCHOOL -> asked.signersForTheSchool().stream().anyMatch(role -> actor.is(asRole(role)));
            case EMPLOYER ->
                actor.is(Role.EMPLOYER_COORDINATOR) || policy.mentorSignsForTheEmployer() && actor.is(Role.MENTOR);
            case GUARDIAN, FOURTH_PARTY -> false;
        };
    }

    private static Role asRole(StaffRole role) {
        return switch (role) {
            case COORDINATOR -> Role.COORDINATOR;
            case SCHOOL_SUPERVISOR -> Role.SCHOOL_SUPERVISOR;
            case CONFIDANT -> Role.CONFIDANT;
        };
    }
}

package nl.stagepact.application.link;

import java.time.Instant;
import java.util.Optional;
import nl.stagepact.application.link.Purpose.Judge;
import nl.stagepact.application.link.Purpose.Report;
import nl.stagepact.application.link.Purpose.Sign;
import nl.stagepact.domain.placement.Conversation;
import nl.stagepact.domain.placement.PlacementStatus;
import nl.stagepact.domain.placement.Signatory;
import nl.stagepact.domain.shared.PersonId;
import nl.stagepact.domain.shared.Role;
import nl.stagepact.projections.placement.Agreement;
import nl.stagepact.projections.placement.ConversationState;
import nl.stagepact.projections.placement.PlacementBoard.Placement;

/** What there is still to do by a link. It only says what to show: whether the act may be done, the placement decides. */
sealed interface Standing {

    /** The act can be done. */
    record Open() implements Standing {}

    /** It is done, by this link or in another way. */
    record Done(Instant at) implements Standing {}

    /** There is a newer version of the agreement. */
    record Outdated(int newest) implements Standing {}

    /** It can't be done by this link. */
    record Off(Why why) implements Standing {}

    record Expired() implements Standing {}

    enum Why {
        /** The placement is over, or was cancelled. */
        ENDED,
        /** Somebody refused to sign this version. */
        REFUSED,
        /** The conversation need not be held. */
        EXEMPTED,
        /** Somebody else does this now. */
        NOT_YOURS,
        /** It is too early, or the views are not that far. */
        NOT_YET
    }

    static Standing of(Link link, Placement placement, Instant now) {
        if (link.hasExpired(now)) {
            return new Expired();
        }
        return switch (link.purpose()) {
            case Sign sign -> of(link, sign, placement);
            case Report report -> of(link, report, placement);
            case Judge _ -> judgement(link, placement);
        };
    }

    private static Standing of(Link link, Sign sign, Placement placement) {
        var asked = placement.agreements().stream()
                .filter(agreement -> agreement.version() == sign.version())
                .findFirst();
        if (asked.isEmpty()) {
            return usedOr(link, new Off(Why.NOT_YET));
        }
        var signed = asked.get().signatures().stream()
                .filter(signature -> signature.party() == sign.party())
                .findFirst();
        var newest = placement.agreements().getLast();
        if (signed.isPresent()) {
            boolean mustSignAgain =
                    newest.version() > sign.version() && newest.awaiting().contains(sign.party());
            return mustSignAgain
                    ? new Outdated(newest.version())
                    : new Done(signed.get().signedAt());
        }
        if (newest.version() > sign.version()) {
            return new Outdated(newest.version());
        }
        return usedOr(link, unsigned(link, sign.party(), asked.get(), placement));
    }

    private static Standing unsigned(Link link, Signatory party, Agreement asked, Placement placement) {
        if (hasEnded(placement)) {
            return new Off(Why.ENDED);
        }
        if (asked.state() == Agreement.State.REFUSED) {
            return new Off(Why.REFUSED);
        }
        boolean awaited = asked.awaiting().contains(party);
        return awaited && isTheirs(link, party, placement) ? new Open() : new Off(Why.NOT_YOURS);
    }

    private static Standing of(Link link, Report report, Placement placement) {
        var conversation = placement.conversations().stream()
                .filter(each -> each.conversation().equals(report.conversation()))
                .findFirst();
        var held = conversation.flatMap(ConversationState::held);
        if (held.isPresent()) {
            return new Done(held.get().recordedAt());
        }
        if (conversation.flatMap(ConversationState::exemption).isPresent()) {
            return new Off(Why.EXEMPTED);
        }
        boolean looksBack = report.conversation().equals(Conversation.EXIT_CONVERSATION)
                && placement.status() == PlacementStatus.TERMINATED;
        return usedOr(
                link,
                conversation.isEmpty()
                        ? new Off(Why.NOT_YET)
                        : asMentor(link, placement, hasEnded(placement) && !looksBack));
    }

    private static Standing judgement(Link link, Placement placement) {
        return placement
                .employerJudgement()
                .<Standing>map(judgement -> new Done(judgement.judgedAt()))
                .orElseGet(() -> usedOr(
                        link,
                        placement.status().isBeforeStart()
                                ? new Off(Why.NOT_YET)
                                : asMentor(link, placement, hasEnded(placement))));
    }

    private static Standing asMentor(Link link, Placement placement, boolean isOver) {
        if (isOver) {
            return new Off(Why.ENDED);
        }
        return placement.mentorId().equals(person(link)) ? new Open() : new Off(Why.NOT_YOURS);
    }

    /** The views may be a moment behind what was just done. */
    private static Standing usedOr(Link link, Standing otherwise) {
        return link.usedAt().<Standing>map(Done::new).orElse(otherwise);
    }

    private static boolean isTheirs(Link link, Signatory party, Placement placement) {
        var named = placement.namedSigners().stream()
                .filter(signer -> signer.party() == party)
                .findFirst();
        return named.map(signer -> signer.signerId().equals(person(link)))
                .orElseGet(() ->
                        link.role() == Role.GUARDIAN || placement.mentorId().equals(person(link)));
    }

    private static PersonId person(Link link) {
        return new PersonId(link.personId());
    }

    private static boolean hasEnded(Placement placement) {
        return placement.status() != PlacementStatus.ACTIVE
                && !placement.status().isBeforeStart();
    }

    /** As templates and words name it. */
    default String word() {
        return switch (this) {
            case Open _ -> "open";
            case Done _ -> "done";
            case Outdated _ -> "outdated";
            case Off _ -> "off";
            case Expired _ -> "expired";
        };
    }

    /** The reason in words' keys; nothing unless it is off. */
    default Optional<String> reason() {
        return this instanceof Off(Why why)
                ? Optional.of(why.name().toLowerCase(java.util.Locale.ROOT).replace('_', '-'))
                : Optional.empty();
    }
}

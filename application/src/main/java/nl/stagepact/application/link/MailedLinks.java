package nl.stagepact.application.link;

import java.time.Clock;
import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.stagepact.application.document.AgreementArchive;
import nl.stagepact.application.identity.Accounts;
import nl.stagepact.application.link.Purpose.Judge;
import nl.stagepact.application.link.Purpose.Report;
import nl.stagepact.application.link.Purpose.Sign;
import nl.stagepact.application.notification.Enclosed;
import nl.stagepact.application.notification.Enclosing;
import nl.stagepact.application.notification.MailReaders;
import nl.stagepact.application.notification.MailReaders.Involved;
import nl.stagepact.application.notification.MailTemplate;
import nl.stagepact.domain.placement.AgreementPolicy;
import nl.stagepact.domain.placement.Conversation;
import nl.stagepact.domain.placement.Signatory;
import nl.stagepact.domain.shared.Language;
import nl.stagepact.domain.shared.Party;
import nl.stagepact.domain.shared.PlacementId;
import nl.stagepact.domain.shared.Role;

/** Puts a link of the reader's own in each mail that asks for an act of somebody without an account. */
final class MailedLinks implements Enclosing {

    private static final Set<MailTemplate> ASKING_TO_SIGN = EnumSet.of(
            MailTemplate.AGREEMENT_DRAWN_UP,
            MailTemplate.AGREEMENT_AMENDED,
            MailTemplate.NAMED_TO_SIGN,
            MailTemplate.UNSIGNED_BEFORE_START,
            MailTemplate.START_BLOCKED,
            MailTemplate.GUARDIAN_ASKED_TO_SIGN);

    private static final Set<MailTemplate> NEW_LINKS =
            EnumSet.of(MailTemplate.LINK_RENEWED, MailTemplate.GUARDIAN_LINK_RENEWED);

    private final LinkBook book;
    private final MailReaders readers;
    private final Accounts accounts;
    private final AgreementPolicy agreements;
    private final AgreementArchive archive;
    private final LinkPolicy policy;
    private final Clock clock;

    MailedLinks(
            LinkBook book,
            MailReaders readers,
            Accounts accounts,
            AgreementPolicy agreements,
            AgreementArchive archive,
            LinkPolicy policy,
            Clock clock) {
        this.book = book;
        this.readers = readers;
        this.accounts = accounts;
        this.agreements = agreements;
        this.archive = archive;
        this.policy = policy;
        this.clock = clock;
    }

    /** About a conversation that is still to be held. */
    private static final Set<MailTemplate> ASKING_TO_TALK = EnumSet.of(
            MailTemplate.CONVERSATION_SCHEDULED,
            MailTemplate.CONVERSATION_RESCHEDULED,
            MailTemplate.CONVERSATION_REASSIGNED,
            MailTemplate.CONVERSATION_DUE,
            MailTemplate.CONVERSATION_OVERDUE,
            MailTemplate.CONVERSATION_ESCALATED);

    @Override
    public Set<MailTemplate> mails() {
        var all = EnumSet.copyOf(ASKING_TO_SIGN);
        all.addAll(NEW_LINKS);
        all.addAll(ASKING_TO_TALK);
        all.add(MailTemplate.PLACEMENT_STARTED);
        all.add(MailTemplate.CONVERSATION_HELD);
        return all;
    }

    /** A role and what somebody is asked in it. */
    private record Asked(Role role, Purpose purpose) {}

    @Override
    public Enclosed with(Outgoing mail) {
        var placement = new PlacementId(mail.aboutId());
        return readers.involvedIn(placement)
                .flatMap(involved ->
                        asked(mail, involved).filter(asked -> !hasAccount(mail.recipientId(), asked.role(), involved)))
                .flatMap(asked -> readers.contactOf(mail.recipientId())
                        .map(reader -> link(mail, placement, asked, reader.email())))
                .orElse(Enclosed.NOTHING);
    }

    private Enclosed link(Outgoing mail, PlacementId placement, Asked asked, String address) {
        var secret = Secret.random();
        var now = clock.instant();
        var link = new Link(
                UUID.randomUUID(),
                mail.recipientId(),
                asked.role(),
                placement,
                asked.purpose(),
                now.plus(policy.worksFor()),
                Optional.empty());
        if (asked.purpose() instanceof Sign sign) {
            // now, as the page that shows it changes nothing
            archive.of(placement, sign.version());
        }
        book.note(link, secret, address, policy.version(), now);
        return Enclosed.link("/links/" + secret.text() + (mail.language() == Language.EN ? "?taal=en" : ""));
    }

    private boolean hasAccount(UUID person, Role role, Involved involved) {
        return switch (role) {
            case GUARDIAN -> false;
            case MENTOR -> accounts.has(person, involved.employerId());
            default -> accounts.has(person, involved.schoolId());
        };
    }

    private Optional<Asked> asked(Outgoing mail, Involved involved) {
        var person = mail.recipientId();
        var facts = mail.facts();
        if (NEW_LINKS.contains(mail.template())) {
            return switch (Purpose.Act.valueOf(facts.get(ACT))) {
                case SIGN -> signing(person, involved);
                case REPORT ->
                    mentor(person, involved)
                            .map(_ ->
                                    new Asked(Role.MENTOR, new Report(LinkBook.conversation(facts.get(CONVERSATION)))));
                case JUDGE -> judging(person, involved);
            };
        }
        if (ASKING_TO_SIGN.contains(mail.template())) {
            return signing(person, involved);
        }
        if (mail.template() == MailTemplate.PLACEMENT_STARTED) {
            return reporting(person, involved, Conversation.START_GESPREK);
        }
        var conversation = LinkBook.conversation(facts.get(CONVERSATION));
        return mail.template() == MailTemplate.CONVERSATION_HELD
                ? judging(person, involved).filter(_ -> conversation.equals(Conversation.EIND_GESPREK))
                : reporting(person, involved, conversation);
    }

    /** For whom this person signs the newest version, if for anybody. */
    private Optional<Asked> signing(UUID person, Involved involved) {
        return involved.agreementVersion().flatMap(version -> {
            if (involved.guardianId().filter(person::equals).isPresent()) {
                return Optional.of(new Asked(Role.GUARDIAN, new Sign(version, Signatory.GUARDIAN)));
            }
            if (involved.schoolSigner().filter(person::equals).isPresent()) {
                return Optional.of(new Asked(Role.SCHOOL_SUPERVISOR, new Sign(version, Signatory.SCHOOL)));
            }
            var byPolicy = involved.mentorId().filter(_ -> agreements.mentorSignsForTheEmployer());
            return involved.employerSigner()
                    .or(() -> byPolicy)
                    .filter(person::equals)
                    .map(_ -> new Asked(Role.MENTOR, new Sign(version, Signatory.EMPLOYER)));
        });
    }

    private static Optional<Asked> reporting(UUID person, Involved involved, Conversation conversation) {
        return mentor(person, involved)
                .filter(_ -> !involved.done().contains(conversation))
                .map(_ -> new Asked(Role.MENTOR, new Report(conversation)));
    }

    private static Optional<Asked> judging(UUID person, Involved involved) {
        return mentor(person, involved).map(_ -> new Asked(Role.MENTOR, new Judge()));
    }

    private static Optional<UUID> mentor(UUID person, Involved involved) {
        return involved.mentorId().filter(person::equals);
    }

    /** The names of the facts that a mail with a new link carries. */
    private static final String ACT = "linkAct";

    private static final String CONVERSATION = "conversation";

    static Map<String, String> facts(Purpose purpose) {
        return purpose instanceof Report report
                ? Map.of(ACT, purpose.act().name(), CONVERSATION, LinkBook.text(report.conversation()))
                : Map.of(ACT, purpose.act().name());
    }

    /** For which party somebody reads a mail; guardians stand at the student's side. */
    static Party party(Role role) {
        return switch (role) {
            case GUARDIAN -> Party.STUDENT;
            case MENTOR -> Party.EMPLOYER;
            default -> Party.SCHOOL;
        };
    }
}

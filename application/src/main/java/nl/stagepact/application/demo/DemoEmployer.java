package nl.stagepact.application.demo;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.stagepact.application.identity.NaturalKeys;
import nl.stagepact.domain.employer.EmployerCommand.AppointMentor;
import nl.stagepact.domain.employer.EmployerCommand.GrantRecognition;
import nl.stagepact.domain.employer.EmployerCommand.RecordMentorTraining;
import nl.stagepact.domain.employer.EmployerCommand.RegisterEmployer;
import nl.stagepact.domain.employer.EmployerCommand.SuspendRecognition;
import nl.stagepact.domain.employer.EmployerCommand.WithdrawRecognition;
import nl.stagepact.domain.employer.ProcedureCommand.InviteToRecognitionHearing;
import nl.stagepact.domain.employer.ProcedureCommand.WaiveRecognitionHearing;
import nl.stagepact.domain.shared.Actor;
import nl.stagepact.domain.shared.Address;
import nl.stagepact.domain.shared.EmployerId;
import nl.stagepact.domain.shared.Kvk;
import nl.stagepact.domain.shared.OrganisationType;
import nl.stagepact.domain.shared.Postcode;
import nl.stagepact.domain.shared.Role;

/** An employer of the region, with its contact and its mentors. */
record DemoEmployer(
        Kvk kvk,
        String name,
        Address address,
        List<Programme> programmes,
        Standing standing,
        Player contact,
        List<Player> mentors) {

    /** Days before today on which the suspended employer was suspended: after its placements had begun. */
    static final int SUSPENDED = 10;

    /** Long enough ago for the placements that came of the recognition before. */
    static final int WITHDRAWN = 120;

    private static final int NEWEST_REGISTERED = 640;

    /** What SBB decided about it. */
    enum Standing {
        RECOGNISED,
        SUSPENDED,
        WITHDRAWN,
        NEVER_RECOGNISED
    }

    EmployerId id() {
        return EmployerId.of(kvk);
    }

    /** All of {@code demo/employers.csv}; their KvK numbers count up from 90000001 in the order of the file. */
    static List<DemoEmployer> all(NaturalKeys keys, Names names) {
        var rows = Names.lines("employers.csv");
        var employers = new ArrayList<DemoEmployer>();
        for (int i = 1; i < rows.size(); i++) {
            var column = rows.get(i).split(";");
            var kvk = new Kvk(Integer.toString(90000000 + i));
            employers.add(new DemoEmployer(
                    kvk,
                    column[0],
                    new Address(column[3], new Postcode(column[4]), column[5]),
                    Arrays.stream(column[1].split(" ")).map(Programme::of).toList(),
                    Standing.valueOf(column[2]),
                    contactOf(kvk, keys, names),
                    mentorsOf(kvk, keys, names, 1 + i % 3)));
        }
        return employers;
    }

    private static Player contactOf(Kvk kvk, NaturalKeys keys, Names names) {
        if (kvk.equals(DemoPeople.EMPLOYER.organisation().kvk())) {
            return Player.of(DemoPeople.EMPLOYER, keys, Names.telephone(5));
        }
        if (kvk.equals(DemoPeople.EMPLOYER_B.organisation().kvk())) {
            return Player.of(DemoPeople.EMPLOYER_B, keys, Names.telephone(6));
        }
        return extra(keys, names, kvk, "stages", Role.EMPLOYER_COORDINATOR);
    }

    private static List<Player> mentorsOf(Kvk kvk, NaturalKeys keys, Names names, int count) {
        var mentors = new ArrayList<Player>();
        if (kvk.equals(DemoPeople.MENTOR.organisation().kvk())) {
            mentors.add(Player.of(DemoPeople.MENTOR, keys, Names.telephone(7)));
        }
        for (int i = 1; i <= count; i++) {
            mentors.add(extra(keys, names, kvk, "praktijkopleider" + i, Role.MENTOR));
        }
        return List.copyOf(mentors);
    }

    private static Player extra(NaturalKeys keys, Names names, Kvk kvk, String mailbox, Role role) {
        var contact = names.next(mailbox, "bedrijf-" + kvk);
        return Player.colleague(keys, contact, OrganisationType.EMPLOYER, EmployerId.of(kvk), role);
    }

    boolean trains(Programme programme) {
        return programmes.contains(programme);
    }

    /** It registers, appoints its mentors and is recognised for what it trains; all but one, which nobody recognised. */
    void tellBeginning(Chronicle chronicle, Days days, Actor sbb, int turn) {
        Set<UUID> concerns = Set.of(id().value());
        var registered = days.ago(NEWEST_REGISTERED + turn * 11 % 400);
        chronicle.add(
                registered,
                contact.actor(),
                new RegisterEmployer(id(), kvk, name, address, contact.personId(), contact.personalContact()),
                concerns);
        for (var mentor : mentors) {
            chronicle.add(
                    registered.plusDays(3),
                    contact.actor(),
                    new AppointMentor(id(), mentor.personId(), mentor.personalContact()),
                    concerns);
        }
        if (turn % 3 == 0) {
            var trained = registered.plusDays(60);
            chronicle.add(
                    trained.plusDays(7),
                    contact.actor(),
                    new RecordMentorTraining(id(), mentors.getFirst().personId(), trained),
                    concerns);
        }
        if (standing != Standing.NEVER_RECOGNISED) {
            var granted = registered.plusDays(21);
            chronicle.add(
                    granted.plusDays(4),
                    sbb,
                    new GrantRecognition(
                            id(),
                            programmes.stream().map(Programme::crebo).collect(Collectors.toSet()),
                            granted,
                            "De werkplek voldoet: er is begeleiding, en alle werkprocessen komen voor."),
                    concerns);
        }
    }

    /** The first day without its recognition. */
    LocalDate fellAwayOn(Days days) {
        return days.ago(standing == Standing.SUSPENDED ? SUSPENDED : WITHDRAWN);
    }

    /** When SBB said so. */
    LocalDate decidedOn(Days days) {
        return standing == Standing.SUSPENDED
                ? fellAwayOn(days)
                : fellAwayOn(days).plusDays(3);
    }

    /** What SBB decided later, if anything. Its days lie after all that the employer did before. */
    void tellDecision(Chronicle chronicle, Days days, Actor sbb) {
        switch (standing) {
            case RECOGNISED, NEVER_RECOGNISED -> {
                // nothing more was decided
            }
            case SUSPENDED ->
                decide(
                        chronicle,
                        decidedOn(days),
                        sbb,
                        new SuspendRecognition(
                                id(),
                                Set.of(),
                                fellAwayOn(days),
                                Optional.empty(),
                                "De begeleiding van studenten is sinds het vertrek van de praktijkopleider niet op orde.",
                                Optional.empty(),
                                Optional.empty()));
            case WITHDRAWN -> {
                decide(
                        chronicle,
                        decidedOn(days),
                        sbb,
                        new InviteToRecognitionHearing(
                                id(), Set.of(), decidedOn(days), "Er is na waarschuwingen nog geen begeleiding."));
                decide(
                        chronicle,
                        decidedOn(days),
                        sbb,
                        new WaiveRecognitionHearing(id(), "Het leerbedrijf ziet af van een gesprek."));
                decide(
                        chronicle,
                        decidedOn(days),
                        sbb,
                        new WithdrawRecognition(
                                id(),
                                Set.of(),
                                fellAwayOn(days),
                                decidedOn(days),
                                "Na herhaalde waarschuwing ontbreekt de begeleiding nog steeds.",
                                Optional.empty()));
            }
        }
    }

    private void decide(Chronicle chronicle, LocalDate day, Actor sbb, Object decision) {
        chronicle.add(day, sbb, decision, Set.of(id().value()));
    }
}

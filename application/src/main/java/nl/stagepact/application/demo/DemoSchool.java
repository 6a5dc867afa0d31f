package nl.stagepact.application.demo;

import java.time.LocalDate;
import java.time.Month;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import nl.stagepact.application.demo.DemoPeople.Organisation;
import nl.stagepact.application.identity.NaturalKeys;
import nl.stagepact.domain.school.PublishedPeriod;
import nl.stagepact.domain.school.SchoolCommand.AppointStaff;
import nl.stagepact.domain.school.SchoolCommand.PublishPeriods;
import nl.stagepact.domain.school.SchoolCommand.RegisterSchool;
import nl.stagepact.domain.school.SchoolCommand.SetSigningPolicy;
import nl.stagepact.domain.school.StaffRole;
import nl.stagepact.domain.shared.Actor;
import nl.stagepact.domain.shared.InstitutionCode;
import nl.stagepact.domain.shared.OrganisationType;
import nl.stagepact.domain.shared.Period;
import nl.stagepact.domain.shared.Role;
import nl.stagepact.domain.shared.SchoolId;

/** A school of the region, with its staff for placements. */
record DemoSchool(
        InstitutionCode code,
        String name,
        String mailDomain,
        Player coordinator,
        List<Player> supervisors,
        Player confidant) {

    private static final int REGISTERED = 900;

    SchoolId id() {
        return SchoolId.of(code);
    }

    /** School B wants to hear the parents too. */
    boolean asksForGuardians() {
        return code.equals(Organisation.SCHOOL_B.institutionCode());
    }

    /** Where {@code coordinator}, {@code supervisor} and {@code confidant} work. */
    static DemoSchool schoolA(NaturalKeys keys, Names names) {
        var school = Organisation.SCHOOL_A;
        var domain = "roc-demo-eemland";
        var supervisors = new ArrayList<Player>();
        supervisors.add(Player.of(DemoPeople.SUPERVISOR, keys, Names.telephone(2)));
        for (int i = 2; i <= 4; i++) {
            supervisors.add(extra(keys, names, school.schoolId(), domain, "begeleider" + i, Role.SCHOOL_SUPERVISOR));
        }
        return new DemoSchool(
                school.institutionCode(),
                school.displayName(),
                domain,
                Player.of(DemoPeople.COORDINATOR, keys, Names.telephone(1)),
                List.copyOf(supervisors),
                Player.of(DemoPeople.CONFIDANT, keys, Names.telephone(3)));
    }

    /** Where {@code coordinator-b} works. */
    static DemoSchool schoolB(NaturalKeys keys, Names names) {
        var school = Organisation.SCHOOL_B;
        return withExtras(
                keys,
                names,
                school.institutionCode(),
                school.displayName(),
                "demo-college-vallei",
                Player.of(DemoPeople.COORDINATOR_B, keys, Names.telephone(4)));
    }

    static DemoSchool schoolC(NaturalKeys keys, Names names) {
        var code = new InstitutionCode("99C1");
        var domain = "vakschool-verzonnenveen";
        return withExtras(
                keys,
                names,
                code,
                "Vakschool Verzonnenveen",
                domain,
                extra(keys, names, SchoolId.of(code), domain, "stagebureau", Role.COORDINATOR));
    }

    private static DemoSchool withExtras(
            NaturalKeys keys, Names names, InstitutionCode code, String name, String domain, Player coordinator) {
        var id = SchoolId.of(code);
        return new DemoSchool(
                code,
                name,
                domain,
                coordinator,
                List.of(
                        extra(keys, names, id, domain, "begeleider1", Role.SCHOOL_SUPERVISOR),
                        extra(keys, names, id, domain, "begeleider2", Role.SCHOOL_SUPERVISOR),
                        extra(keys, names, id, domain, "begeleider3", Role.SCHOOL_SUPERVISOR)),
                extra(keys, names, id, domain, "vertrouwenspersoon", Role.CONFIDANT));
    }

    private static Player extra(
            NaturalKeys keys, Names names, SchoolId school, String domain, String mailbox, Role role) {
        return Player.colleague(keys, names.next(mailbox, domain), OrganisationType.SCHOOL, school, role);
    }

    /** The school is registered, appoints its staff and publishes its periods. */
    void tell(Chronicle chronicle, Days days, Actor admin) {
        Set<UUID> concerns = Set.of(id().value());
        chronicle.add(days.ago(REGISTERED), admin, new RegisterSchool(id(), code, name), concerns);
        appoint(chronicle, days, admin, coordinator, StaffRole.COORDINATOR);
        supervisors.forEach(person -> appoint(chronicle, days, admin, person, StaffRole.SCHOOL_SUPERVISOR));
        appoint(chronicle, days, admin, confidant, StaffRole.CONFIDANT);
        if (asksForGuardians()) {
            chronicle.add(
                    days.ago(REGISTERED - 8),
                    admin,
                    new SetSigningPolicy(id(), true, Set.of(StaffRole.COORDINATOR)),
                    concerns);
        }
        for (var programme : Programme.values()) {
            chronicle.add(
                    days.ago(REGISTERED - 14),
                    admin,
                    new PublishPeriods(id(), programme.crebo(), periods(days)),
                    concerns);
        }
    }

    private void appoint(Chronicle chronicle, Days days, Actor admin, Player person, StaffRole role) {
        chronicle.add(
                days.ago(REGISTERED - 7),
                admin,
                new AppointStaff(id(), person.personId(), role, person.personalContact()),
                Set.of(id().value()));
    }

    /** The September and the January cycle of last school year and this one. */
    private static List<PublishedPeriod> periods(Days days) {
        var periods = new ArrayList<PublishedPeriod>();
        int autumn = days.today().getMonthValue() >= 8
                ? days.today().getYear()
                : days.today().getYear() - 1;
        for (int year = autumn - 1; year <= autumn; year++) {
            var september = LocalDate.of(year, Month.SEPTEMBER, 1);
            periods.add(new PublishedPeriod(
                    "september " + year,
                    new Period(september, september.plusMonths(5).minusDays(1))));
            var january = september.plusMonths(5);
            periods.add(new PublishedPeriod(
                    "februari " + (year + 1),
                    new Period(january, january.plusMonths(5).minusDays(1))));
        }
        return periods;
    }
}

package nl.stagepact.application.demo;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.stagepact.application.identity.Membership;
import nl.stagepact.application.identity.NaturalKeys;
import nl.stagepact.domain.shared.Actor;
import nl.stagepact.domain.shared.EmployerId;
import nl.stagepact.domain.shared.Id;
import nl.stagepact.domain.shared.InstitutionCode;
import nl.stagepact.domain.shared.Kvk;
import nl.stagepact.domain.shared.OrganisationType;
import nl.stagepact.domain.shared.Role;
import nl.stagepact.domain.shared.SchoolId;

/** The people of the demo region who can log in. Their names are invented and look it. */
public enum DemoPeople {
    COORDINATOR("Carla Coördinator", Organisation.SCHOOL_A, Role.COORDINATOR, "Stagecoördinator", "Coordinator"),
    SUPERVISOR(
            "Bram Begeleider", Organisation.SCHOOL_A, Role.SCHOOL_SUPERVISOR, "Stagebegeleider", "School supervisor"),
    CONFIDANT("Vera Vertrouwen", Organisation.SCHOOL_A, Role.CONFIDANT, "Vertrouwenspersoon", "Confidant"),
    COORDINATOR_B("Cor Coördinator", Organisation.SCHOOL_B, Role.COORDINATOR, "Stagecoördinator", "Coordinator"),
    EMPLOYER("Lies Leerbedrijf", Organisation.EMPLOYER_A, Role.EMPLOYER_COORDINATOR, "Stagecoördinator", "Coordinator"),
    MENTOR("Pieter Praktijk", Organisation.EMPLOYER_A, Role.MENTOR, "Praktijkopleider", "Mentor"),
    EMPLOYER_B("Berend Bedrijf", Organisation.EMPLOYER_B, Role.EMPLOYER_COORDINATOR, "Stagecoördinator", "Coordinator"),
    STUDENT("Stef Student", Organisation.SCHOOL_A, Role.STUDENT, "Student", "Student"),
    STUDENT_B("Sanne Student", Organisation.SCHOOL_A, Role.STUDENT, "Student", "Student"),
    SBB_ADVISOR("Aad Adviseur", Organisation.SBB, Role.SBB_ADVISOR, "Adviseur", "Advisor"),
    INVESTIGATOR("Onno Onderzoeker", Organisation.SBB, Role.SBB_INVESTIGATOR, "Onderzoeker", "Investigator"),
    INVESTIGATOR_2("Olga Onderzoeker", Organisation.SBB, Role.SBB_INVESTIGATOR, "Onderzoeker", "Investigator"),
    ANALYST("Annelies Analist", Organisation.REGION, Role.REGION_ANALYST, "Analist", "Analyst"),
    ADMIN("Bas Beheerder", Organisation.PLATFORM, Role.PLATFORM_ADMIN, "Beheerder", "Administrator");

    private final String displayName;
    private final Organisation organisation;
    private final Role role;
    private final String dutchFunction;
    private final String englishFunction;

    DemoPeople(String displayName, Organisation organisation, Role role, String dutchFunction, String englishFunction) {
        this.displayName = displayName;
        this.organisation = organisation;
        this.role = role;
        this.dutchFunction = dutchFunction;
        this.englishFunction = englishFunction;
    }

    /** With which they log in: {@code coordinator-b}. */
    public String loginName() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public String displayName() {
        return displayName;
    }

    public String email() {
        return loginName() + "@stagepact.example";
    }

    public Organisation organisation() {
        return organisation;
    }

    public Role role() {
        return role;
    }

    /** Who that is, for the login page. */
    public String dutchDescription() {
        return dutchFunction + ", " + organisation.displayName();
    }

    public String englishDescription() {
        return englishFunction + ", " + organisation.displayName();
    }

    /** The number that school A gave a student; nothing for everybody else. */
    public Optional<String> studentNumber() {
        return switch (this) {
            case STUDENT -> Optional.of("900001");
            case STUDENT_B -> Optional.of("900002");
            default -> Optional.empty();
        };
    }

    /** A student's id, or that of anybody else: the same that the API gives to who has this number or this address there. */
    public UUID personId(NaturalKeys keys) {
        return studentNumber()
                .map(number -> keys.studentId(organisation.schoolId(), number).value())
                .orElseGet(() -> switch (organisation.type()) {
                    case SCHOOL ->
                        keys.personId(organisation.schoolId(), email()).value();
                    case EMPLOYER ->
                        keys.personId(organisation.employerId(), email()).value();
                    case SBB, REGION, PLATFORM -> Id.fromNaturalKey("demo-person", loginName());
                });
    }

    public Membership membership(NaturalKeys keys) {
        return new Membership(
                Optional.of(personId(keys)), organisation.type(), Optional.of(organisation.id()), Set.of(role));
    }

    /** As whom the demo region acts when it does this person's work. */
    public Actor actor(NaturalKeys keys) {
        return membership(keys).actor("stagepact|demo-" + loginName());
    }

    /** Where they work or learn. */
    public enum Organisation {
        SCHOOL_A(OrganisationType.SCHOOL, "ROC Demo Eemland", "99A1"),
        SCHOOL_B(OrganisationType.SCHOOL, "Demo College Vallei", "99B1"),
        EMPLOYER_A(OrganisationType.EMPLOYER, "Zorggroep De Verzonnen Linde", "90000001"),
        EMPLOYER_B(OrganisationType.EMPLOYER, "Softwarehuis Nergens", "90000002"),
        SBB(OrganisationType.SBB, "SBB (demo)", "sbb"),
        REGION(OrganisationType.REGION, "Arbeidsmarktregio Demo-Amersfoort", "amersfoort"),
        PLATFORM(OrganisationType.PLATFORM, "Stagepact", "stagepact");

        private final OrganisationType type;
        private final String displayName;
        private final String code;

        Organisation(OrganisationType type, String displayName, String code) {
            this.type = type;
            this.displayName = displayName;
            this.code = code;
        }

        public OrganisationType type() {
            return type;
        }

        public String displayName() {
            return displayName;
        }

        public UUID id() {
            return switch (type) {
                case SCHOOL -> schoolId().value();
                case EMPLOYER -> employerId().value();
                case SBB, REGION, PLATFORM -> Id.fromNaturalKey("organisation", code);
            };
        }

        /** @throws IllegalArgumentException when it is no school */
        public InstitutionCode institutionCode() {
            mustBe(OrganisationType.SCHOOL);
            return new InstitutionCode(code);
        }

        /** @throws IllegalArgumentException when it is no employer */
        public Kvk kvk() {
            mustBe(OrganisationType.EMPLOYER);
            return new Kvk(code);
        }

        public SchoolId schoolId() {
            return SchoolId.of(institutionCode());
        }

        public EmployerId employerId() {
            return EmployerId.of(kvk());
        }

        private void mustBe(OrganisationType wanted) {
            if (type != wanted) {
                throw new IllegalArgumentException(this + " is no " + wanted);
            }
        }
    }
}

package nl.stagepact.application.document;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.stagepact.application.document.AgreementText.Line;
import nl.stagepact.application.document.AgreementText.Party;
import nl.stagepact.application.reference.QualificationName;
import nl.stagepact.domain.employer.EmployerEvent.EmployerCorrected;
import nl.stagepact.domain.employer.EmployerEvent.EmployerRegistered;
import nl.stagepact.domain.employer.EmployerEvent.MentorAppointed;
import nl.stagepact.domain.offer.ConfirmedPlace;
import nl.stagepact.domain.placement.AgreementContent;
import nl.stagepact.domain.placement.Signatory;
import nl.stagepact.domain.school.SchoolEvent.SchoolCorrected;
import nl.stagepact.domain.school.SchoolEvent.SchoolRegistered;
import nl.stagepact.domain.school.SchoolEvent.StaffAppointed;
import nl.stagepact.domain.shared.ContactDetails;
import nl.stagepact.domain.shared.Id;
import nl.stagepact.domain.shared.PersonId;
import nl.stagepact.domain.shared.Personal;
import nl.stagepact.domain.student.RegistrationDetails;
import nl.stagepact.domain.student.StudentEvent.GuardianNamed;
import nl.stagepact.domain.student.StudentEvent.RegistrationCorrected;
import nl.stagepact.domain.student.StudentEvent.StudentRegistered;
import nl.stagepact.domain.student.StudentIdentity;

/** Who agrees with whom, as it was known at a moment. */
final class Parties {

    /** What an organisation or a student has several of in time; people are by their own ids. */
    private enum Of {
        STUDENT,
        STUDENT_NUMBER,
        BIRTH_DATE,
        YEAR,
        GUARDIAN,
        SCHOOL,
        INSTITUTION_CODE,
        EMPLOYER,
        ADDRESS,
        KVK
    }

    private final Told<Object, String> told;
    private final ConfirmedPlace place;
    private final Words words;

    private Parties(ConfirmedPlace place, Words words, Instant moment) {
        this.told = new Told<>(moment);
        this.place = place;
        this.words = words;
    }

    static Parties of(ConfirmedPlace place, Words words, Instant moment, AgreementWriter.Streams streams) {
        var parties = new Parties(place, words, moment);
        for (Id stream : List.of(place.studentId(), place.schoolId(), place.employerId())) {
            streams.of(stream).forEach(event -> parties.hear(event.getPayload(), event.getTimestamp()));
        }
        return parties;
    }

    private void hear(Object event, Instant at) {
        switch (event) {
            case StudentRegistered e -> {
                contact(Of.STUDENT, e.identity().map(StudentIdentity::contact), at);
                tell(Of.STUDENT_NUMBER, e.identity().known().map(StudentIdentity::studentNumber), at);
                born(e.identity().known().flatMap(StudentIdentity::birthDate), at);
                told.tell(Of.YEAR, Integer.toString(e.year()), at);
            }
            case RegistrationCorrected e -> {
                contact(Of.STUDENT, e.details().map(RegistrationDetails::contact), at);
                born(e.details().known().flatMap(RegistrationDetails::birthDate), at);
                told.tell(Of.YEAR, Integer.toString(e.year()), at);
            }
            case GuardianNamed e -> contact(Of.GUARDIAN, e.guardian(), at);
            case SchoolRegistered e -> {
                told.tell(Of.SCHOOL, e.name(), at);
                told.tell(Of.INSTITUTION_CODE, e.institutionCode().value(), at);
            }
            case SchoolCorrected e -> told.tell(Of.SCHOOL, e.name(), at);
            case StaffAppointed e -> contact(e.personId(), e.person(), at);
            case EmployerRegistered e -> {
                told.tell(Of.EMPLOYER, e.name(), at);
                told.tell(Of.ADDRESS, words.address(e.address()), at);
                told.tell(Of.KVK, e.kvk().value(), at);
            }
            case EmployerCorrected e -> {
                told.tell(Of.EMPLOYER, e.name(), at);
                told.tell(Of.ADDRESS, words.address(e.address()), at);
            }
            case MentorAppointed e -> contact(e.mentorId(), e.mentor(), at);
            default -> {
                // nothing that stands in an agreement
            }
        }
    }

    private void born(Optional<LocalDate> birthDate, Instant at) {
        tell(Of.BIRTH_DATE, birthDate.map(words::day), at);
    }

    private void contact(Object key, Personal<ContactDetails> person, Instant at) {
        tell(key, person.known().map(ContactDetails::name), at);
    }

    private void tell(Object key, Optional<String> value, Instant at) {
        value.ifPresent(known -> told.tell(key, known, at));
    }

    private String known(Object key) {
        return told.of(key).orElse("niet bekend");
    }

    String name(PersonId person) {
        return known(person);
    }

    List<Party> in(AgreementContent content, Set<Signatory> signatories) {
        var parties = new ArrayList<Party>();
        parties.add(student(signatories.contains(Signatory.GUARDIAN)));
        parties.add(new Party(
                words.of(Signatory.SCHOOL),
                List.of(
                        new Line("Naam", known(Of.SCHOOL)),
                        new Line("Instellingscode (BRIN)", known(Of.INSTITUTION_CODE)),
                        new Line(
                                "Stagebegeleider",
                                name(content.schoolSupervisorId().orElseThrow())))));
        parties.add(new Party(
                words.of(Signatory.EMPLOYER),
                List.of(
                        new Line("Naam", known(Of.EMPLOYER)),
                        new Line("Adres", known(Of.ADDRESS)),
                        new Line("KvK-nummer", known(Of.KVK)),
                        new Line("Praktijkopleider", name(content.mentorId().orElseThrow())))));
        content.fourthParty()
                .ifPresent(fourth -> parties.add(new Party(
                        words.of(Signatory.FOURTH_PARTY),
                        List.of(new Line("Naam", fourth.name()), new Line("Rol", words.of(fourth.capacity()))))));
        return parties;
    }

    private Party student(boolean withGuardian) {
        var lines = new ArrayList<Line>();
        lines.add(new Line("Naam", known(Of.STUDENT)));
        told.of(Of.BIRTH_DATE).ifPresent(day -> lines.add(new Line("Geboren op", day)));
        lines.add(new Line("Studentnummer", known(Of.STUDENT_NUMBER)));
        lines.add(new Line("Opleiding", programme()));
        if (withGuardian) {
            lines.add(new Line("Ouder of verzorger", known(Of.GUARDIAN)));
        }
        return new Party(words.of(Signatory.STUDENT), lines);
    }

    private String programme() {
        return "%s, %s, studiejaar %s"
                .formatted(qualification(), words.of(place.level(), place.learningPath()), known(Of.YEAR));
    }

    String qualification() {
        return QualificationName.of(place.crebo())
                .map(name -> name + " (crebo " + place.crebo() + ")")
                .orElse("crebo " + place.crebo());
    }
}

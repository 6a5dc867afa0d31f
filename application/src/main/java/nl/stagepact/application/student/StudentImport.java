package nl.stagepact.application.student;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.stagepact.application.exchange.Column;
import nl.stagepact.application.exchange.ImportForm;
import nl.stagepact.application.exchange.ImportKind;
import nl.stagepact.application.identity.NaturalKeys;
import nl.stagepact.application.student.StudentImport.StudentLine;
import nl.stagepact.application.student.StudentRequests.NewProfile;
import nl.stagepact.application.student.StudentRequests.NewSearch;
import nl.stagepact.application.student.StudentRequests.NewStudent;
import nl.stagepact.projections.student.StudentFile;
import org.springframework.stereotype.Component;
import tools.jackson.databind.node.ObjectNode;

/** Students of the school that sends the file; with a profile, and a search, where their cells are filled. */
@Component
final class StudentImport implements ImportForm<StudentLine> {

    private final NaturalKeys keys;

    StudentImport(NaturalKeys keys) {
        this.keys = keys;
    }

    record StudentLine(NewStudent student, Optional<NewProfile> profile, Optional<NewSearch> search) {}

    @Override
    public ImportKind kind() {
        return ImportKind.STUDENTS;
    }

    @Override
    public Class<StudentLine> line() {
        return StudentLine.class;
    }

    /** Also by the names that they have in an export. */
    @Override
    public List<Column> columns() {
        return List.of(
                Column.of("student.studentNumber", "studentnummer", "studentNumber", "leerlingnummer"),
                Column.of("student.contact.name", "naam", "name", "contact.name"),
                Column.of("student.contact.email", "e-mail", "email", "e-mailadres", "contact.email"),
                Column.of(
                        "student.contact.telephone",
                        "telefoon",
                        "telephone",
                        "telefoonnummer",
                        "phone",
                        "contact.telephone"),
                Column.of("student.contact.language", "taal", "language", "contact.language"),
                Column.of("student.birthDate", "geboortedatum", "birthDate", "date of birth"),
                Column.of("student.programme", "crebo", "programme", "opleiding", "kwalificatie"),
                Column.of("student.level", "niveau", "level"),
                Column.of("student.learningPath", "leerweg", "learningPath"),
                Column.of("student.year", "leerjaar", "year", "studiejaar"),
                Column.of("profile.type", "soort stage", "placementType"),
                Column.of("profile.themes", "thema's", "themes"),
                Column.of("profile.region", "arbeidsmarktregio", "region", "regio"),
                Column.of("profile.availability.fromDate", "beschikbaar vanaf", "availableFrom"),
                Column.of("profile.availability.daysPerWeek", "dagen per week", "daysPerWeek"),
                Column.of("profile.availability.hoursPerWeek", "uren per week", "hoursPerWeek"),
                Column.of("profile.motivation", "motivatie", "motivation"),
                Column.of("profile.skillsCard.canDo", "wat ik kan", "canDo"),
                Column.of("profile.skillsCard.mustLearn", "wat ik nog moet leren", "mustLearn"),
                Column.of("search.period.startDate", "zoekt vanaf", "searchFrom"),
                Column.of("search.period.endDate", "zoekt tot en met", "searchUntil"));
    }

    @Override
    public void complete(ObjectNode line, Optional<UUID> organisation) {
        var student = line.withObjectProperty("student");
        organisation.ifPresent(school -> student.put("schoolId", school.toString()));
        if (line.get("profile") instanceof ObjectNode profile && student.has("year")) {
            profile.set("year", student.get("year"));
        }
    }

    @Override
    public String source(String path) {
        return path.equals("profile.year") ? "student.year" : path;
    }

    @Override
    public Class<?> projection() {
        return StudentFile.class;
    }

    @Override
    public String key() {
        return "student.studentNumber";
    }

    @Override
    public Thing thing(StudentLine line) {
        var id = keys.studentId(line.student().schoolId(), line.student().studentNumber());
        var commands = new ArrayList<Object>();
        commands.add(line.student().toCommand(id));
        line.profile().ifPresent(profile -> commands.add(profile.toCommand(id)));
        line.search().ifPresent(search -> commands.add(search.toCommand(id)));
        return new Thing(id, List.of(id), commands);
    }
}

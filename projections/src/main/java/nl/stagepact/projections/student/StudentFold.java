package nl.stagepact.projections.student;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import nl.stagepact.domain.student.Profile;
import nl.stagepact.domain.student.RegistrationDetails;
import nl.stagepact.domain.student.StudentEvent;
import nl.stagepact.domain.student.StudentEvent.*;
import nl.stagepact.domain.student.StudentIdentity;
import nl.stagepact.projections.engine.EventContext;
import nl.stagepact.projections.student.StudentFile.Correction;
import nl.stagepact.projections.student.StudentFile.Departure;
import nl.stagepact.projections.student.StudentFile.Guardian;
import nl.stagepact.projections.student.StudentFile.Search;
import nl.stagepact.projections.student.StudentFile.Student;
import nl.stagepact.projections.student.StudentFile.StudentProfile;
import org.jspecify.annotations.Nullable;

/** How what happens to a student changes the file. */
final class StudentFold {

    private StudentFold() {}

    static Student on(@Nullable Student student, StudentEvent event, EventContext context) {
        return event instanceof StudentRegistered first
                ? opened(first, context)
                : changed(Objects.requireNonNull(student, "A student begins with being registered"), event, context);
    }

    private static Student opened(StudentRegistered event, EventContext context) {
        return new Student(
                event.studentId(),
                context.version(),
                event.schoolId(),
                event.identity().known(),
                event.programme(),
                event.level(),
                event.learningPath(),
                event.year(),
                Optional.empty(),
                Profile.EMPTY.missing(),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                Optional.empty(),
                context.at(),
                context.at());
    }

    private static Student changed(Student was, StudentEvent event, EventContext context) {
        var identity = was.identity();
        var programme = was.programme();
        var level = was.level();
        var learningPath = was.learningPath();
        int year = was.year();
        var profile = was.profile();
        var missing = was.missingInProfile();
        var search = was.search();
        var guardian = was.guardian();
        var corrections = was.corrections();
        var departure = was.departure();
        switch (event) {
            case StudentRegistered _ -> throw new IllegalStateException("A student is registered once");
            case ProfileUpdated e -> {
                year = e.profile().year().orElse(year);
                profile = Optional.of(StudentProfile.of(e.profile()));
                missing = e.profile().missing();
            }
            case SearchStarted e -> search = Optional.of(Search.of(e.wanted(), context.at()));
            case SearchEscalated _ -> search = search.map(one -> one.escalated(context.at()));
            case SearchOwnerAssigned e -> search = search.map(one -> one.ownedBy(e.ownerId()));
            case SearchEnded _ -> search = Optional.empty();
            case SupportRequested _ -> {
                // for few readers: see SupportDesk
            }
            case GuardianNamed e ->
                guardian = Optional.of(new Guardian(e.guardianId(), e.guardian().known()));
            case RegistrationCorrected e -> {
                corrections = Stream.concat(corrections.stream(), Stream.of(correction(was, e, context)))
                        .toList();
                identity = corrected(was, e);
                programme = e.programme();
                level = e.level();
                learningPath = e.learningPath();
                year = e.year();
            }
            case StudentLeft e -> {
                departure = Optional.of(new Departure(e.lastDay(), e.reason().known()));
                search = Optional.empty();
            }
        }
        return new Student(
                was.id(),
                context.version(),
                was.schoolId(),
                identity,
                programme,
                level,
                learningPath,
                year,
                profile,
                missing,
                search,
                guardian,
                corrections,
                departure,
                was.registeredAt(),
                context.at());
    }

    /** The student number stays; who was erased stays erased. */
    private static Optional<StudentIdentity> corrected(Student was, RegistrationCorrected event) {
        return was.identity()
                .flatMap(before -> event.details()
                        .known()
                        .map(details ->
                                new StudentIdentity(before.studentNumber(), details.contact(), details.birthDate())));
    }

    private static Correction correction(Student was, RegistrationCorrected event, EventContext context) {
        var fields = new ArrayList<String>();
        var before = was.identity();
        var details = event.details().known();
        differ(fields, "contact", before.map(StudentIdentity::contact), details.map(RegistrationDetails::contact));
        differ(
                fields,
                "birthDate",
                before.flatMap(StudentIdentity::birthDate),
                details.flatMap(RegistrationDetails::birthDate));
        differ(fields, "programme", was.programme(), event.programme());
        differ(fields, "level", was.level(), event.level());
        differ(fields, "learningPath", was.learningPath(), event.learningPath());
        differ(fields, "year", was.year(), event.year());
        return new Correction(context.at(), fields, event.reason().known());
    }

    private static void differ(List<String> fields, String name, Object before, Object after) {
        if (!before.equals(after)) {
            fields.add(name);
        }
    }
}

package nl.stagepact.application.examples;

import java.time.LocalDate;
import nl.stagepact.domain.shared.Period;

/** What the people of {@link CoordinatorsWeekTest} fill in, with the words of the document. */
final class WeeksForms {

    private static final String CREBO = "25998";

    private WeeksForms() {}

    static String student(String schoolId, String name, String number, LocalDate birthDate) {
        return """
                {"schoolId": "%s", "studentNumber": "%s", "birthDate": "%s",
                 "contact": {"name": "%s Student", "email": "s%s@school.example"},
                 "programme": "%s", "level": "MBO_4", "learningPath": "BOL", "year": 2}""".formatted(schoolId, number, birthDate, name, number, CREBO);
    }

    static String correctedYear(String name, LocalDate birthDate, int year, String reason) {
        return """
                {"birthDate": "%s", "contact": {"name": "%s Student", "email": "%s@school.example"}, "programme": "%s",
                 "level": "MBO_4", "learningPath": "BOL", "year": %d, "reason": "%s"}""".formatted(birthDate, name, name, CREBO, year, reason);
    }

    static String profile(LocalDate from) {
        return """
                {"year": 2, "type": "WORKING", "themes": ["software"], "region": "Amersfoort",
                 "availability": {"fromDate": "%s", "daysPerWeek": 4, "hoursPerWeek": 32},
                 "motivation": "Ik wil leren bouwen aan iets wat mensen gebruiken.",
                 "skillsCard": {"canDo": ["programmeren"], "mustLearn": ["testen"]}}""".formatted(from);
    }

    static String search(Period period) {
        return "{\"period\": %s}".formatted(days(period));
    }

    private static String days(Period period) {
        return "{\"startDate\": \"%s\", \"endDate\": \"%s\"}".formatted(period.startDate(), period.endDate());
    }

    static String offer(String employerId, String mentorId, String title, Period period, int seats) {
        return """
                {"employerId": "%s", "title": "%s", "assignment": "Meebouwen aan software voor de thuiszorg.",
                 "tasks": ["programmeren"], "department": "ICT",
                 "location": {"postcode": "0001 AA", "municipality": "Amersfoort", "region": "Amersfoort"},
                 "crebo": "%s", "level": "MBO_4", "learningPath": "BOL", "type": "WORKING", "period": %s,
                 "daysPerWeek": 4, "hoursPerWeek": 32, "seats": %d, "mentorId": "%s", "allowancePerDay": 20.00,
                 "characteristics": ["TAILORED_SUPERVISION"]}""".formatted(employerId, title, CREBO, days(period), seats, mentorId);
    }

    static String candidate(String studentId) {
        return "{\"studentId\": \"%s\"}".formatted(studentId);
    }

    static final String ASSESSED = ", \"assessment\": \"Een proeve van bekwaamheid.\"";

    /** @param more fields that differ from one to the next, with a comma before each */
    static String agreement(Period period, int hours, String mentorId, String supervisorId, String more) {
        return """
                {"period": %s, "totalHours": %d, "hoursPerStudyYear": {"2": %d}, "hoursPerWeek": 32, "daysPerWeek": 4,
                 "supervision": "Wekelijks een gesprek met de praktijkopleider.", "qualificationPart": "B1-K1",
                 "earlyDissolution": "Bij wangedrag of als de begeleiding ontbreekt.",
                 "mentorId": "%s", "schoolSupervisorId": "%s"%s}""".formatted(days(period), hours, hours, mentorId, supervisorId, more);
    }

    static String signature(String party, String name, String method, String documentSha256) {
        return """
                {"party": "%s", "signerName": "%s", "signerRole": "%s", "method": "%s", "documentSha256": "%s"}""".formatted(party, name, party, method, documentSha256);
    }

    static String hours(Period period, int hours) {
        return "{\"period\": %s, \"hours\": %d}".formatted(days(period), hours);
    }

    static String startGesprek(LocalDate day) {
        return """
                {"date": "%s", "form": "ON_SITE", "present": ["STUDENT", "EMPLOYER"], "absent": {"SCHOOL": "File op de A28."},
                 "summary": "Kennisgemaakt.", "agreements": ["Elke maandag een werkoverleg."],
                 "expectations": "Leren testen.", "tasks": "Schermen bouwen.", "safety": "Melden bij de vertrouwenspersoon."}""".formatted(day);
    }

    static String eindGesprek(LocalDate day) {
        return """
                {"date": "%s", "form": "ONLINE", "present": ["STUDENT", "SCHOOL", "EMPLOYER"], "summary": "Teruggekeken.",
                 "employersView": "Prettig in de omgang."}""".formatted(day);
    }
}

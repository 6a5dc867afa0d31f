package nl.stagepact.application.retention;

import java.util.List;
import java.util.Locale;

/**
 * A kind of data, where it is kept, and what makes it go. Its ground and term are configuration; what it is, what for and who
 * sees it stands in {@code privacy.properties}.
 */
public enum DataKind {
    STUDENTS(End.ERASURE, List.of("student_standing"), List.of("student_file", "unplaced_list")),
    CANDIDACIES(End.WITH_PERSON, List.of("open_candidacy"), List.of("candidacy_desk")),
    PLACEMENTS(
            End.ERASURE,
            List.of("placement_calendar", "placement_standing", "agreement_document"),
            List.of(
                    "placement_board",
                    "supervision_agenda",
                    "replacement_desk",
                    "pledge_placements",
                    "overview_placements")),
    SUPPORT_NEEDS(End.WITH_PERSON, List.of(), List.of("support_desk")),
    PRIVATE_ANSWERS(End.WITH_PERSON, List.of(), List.of("private_answers")),
    REPORTS(
            End.KEY,
            List.of("report_code", "retaliation_watch", "retaliation_watched", "nameable"),
            List.of("report_desk", "report_measures", "signal_desk", "overview_reports")),
    STAFF_AND_MENTORS(
            End.ERASURE,
            List.of("school_staff", "employer_mentor", "employer_involvement"),
            List.of("school_file", "employer_file")),
    MAIL_ADDRESSES(
            End.WITH_PERSON,
            List.of(
                    "mail_person",
                    "mail_organisation",
                    "mail_member",
                    "mail_offer",
                    "mail_candidacy",
                    "mail_placement",
                    "mail_student",
                    "mail_minutes",
                    "mail_report",
                    "mail_signer",
                    "mail_language"),
            List.of()),
    MAIL_LOG(End.JOB, List.of("mail"), List.of()),
    LINKS(End.JOB, List.of("mail_link"), List.of()),
    CALENDAR_FEEDS(End.JOB, List.of("calendar_feed"), List.of()),
    IMPORTS(End.JOB, List.of("csv_import", "csv_import_problem", "csv_import_line"), List.of()),
    IDEMPOTENCY_ANSWERS(End.JOB, List.of("idempotency_key"), List.of()),
    MEMBERSHIPS(End.JOB, List.of("membership", "system_client"), List.of()),
    READ_LOG(End.JOB, List.of("read_log"), List.of()),
    SESSIONS(End.ELSEWHERE, List.of(), List.of()),
    EVENTS(
            End.NEVER,
            List.of("domain_event_entry", "snapshot_event_entry", "dead_letter_entry"),
            List.of("audit_trail")),
    SEALS(
            End.NEVER,
            List.of(
                    "sealed_event",
                    "audit_checkpoint",
                    "audit_verification",
                    "audit_dossier",
                    "audit_checkpoint_post",
                    "audit_first_key"),
            List.of()),
    PERSONAL_KEYS(End.NEVER, List.of("subject_key", "erasure"), List.of("erasure_register")),
    OFFERS_AND_RECOGNITIONS(
            End.NEVER,
            List.of("recognition_decision", "standing_offer", "school_signing_policy"),
            List.of("offer_market", "pledge_promises", "pledge_offers", "overview_offers")),
    MACHINERY(
            End.NEVER,
            List.of(
                    "history",
                    "token_entry",
                    "scheduled_tasks",
                    "lookup_edition",
                    "mail_digest_day",
                    "mail_digest_offer",
                    "demo_region",
                    "demo_region_act",
                    "retention_run",
                    "flyway_schema_history"),
            List.of("view_tokens", "view_origin")),
    LOG_FILES(End.ELSEWHERE, List.of(), List.of()),
    BACKUPS(End.ELSEWHERE, List.of(), List.of());

    /** What makes data of a kind go. */
    public enum End {
        /** The erasure of each person, which the job asks for once the term has passed. */
        ERASURE,
        /** The erasure of the person; no term of its own. */
        WITH_PERSON,
        /** The job destroys the key of each case that is over, whoever is still known; its steps stay, its words don't. */
        KEY,
        /** The job deletes it. */
        JOB,
        /** Whatever holds it: the memory of the process, or whoever runs it. */
        ELSEWHERE,
        /** Nothing: what stays says nothing about anybody once their keys are destroyed. */
        NEVER
    }

    private final End end;
    private final List<String> tables;
    private final List<String> collections;

    DataKind(End end, List<String> tables, List<String> collections) {
        this.end = end;
        this.tables = tables;
        this.collections = collections;
    }

    public End end() {
        return end;
    }

    /** In PostgreSQL. */
    public List<String> tables() {
        return tables;
    }

    /** In MongoDB; each can be made anew from the events. */
    public List<String> collections() {
        return collections;
    }

    /** As in configuration, and in the addresses within the page. */
    public String pathName() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}

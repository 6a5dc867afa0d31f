package nl.stagepact.application.erasure;

import nl.stagepact.domain.shared.Id;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * A report that is not over yet needs whoever reported, and whoever took part in what it names. Whoever reported could reach
 * that, and had an account: nobody else can keep somebody from being erased.
 */
@Component
class CasesThatGoOn implements StillNeeded {

    private final JdbcClient jdbc;

    CasesThatGoOn(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public boolean needs(Id subject) {
        return jdbc.sql("""
                        select exists (
                            select from retaliation_watched join retaliation_watch using (report_id)
                            where ended_at is null and watched_id in (
                                select :subject::uuid
                                union all select id from nameable where student_id = :subject
                                union all select placement_id from mail_placement
                                    where :subject in (mentor_id, supervisor_id)))""")
                .param("subject", subject.value())
                .query(Boolean.class)
                .single();
    }
}

package nl.stagepact.application.retention;

import static org.axonframework.messaging.responsetypes.ResponseTypes.instanceOf;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import nl.stagepact.application.identity.ActingAs;
import nl.stagepact.application.retention.PeopleErased.Departed;
import nl.stagepact.application.retention.PeopleErased.Gone;
import nl.stagepact.domain.erasure.ErasureCommand.EraseSubject;
import nl.stagepact.domain.erasure.ErasureGround;
import nl.stagepact.domain.shared.Actor;
import nl.stagepact.domain.shared.PersonId;
import nl.stagepact.projections.audit.PersonalHistory.FindLastMoments;
import nl.stagepact.projections.audit.PersonalHistory.LastMoments;
import org.axonframework.queryhandling.QueryGateway;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Mentors, contacts, staff and guardians without a role, and without a placement that goes on. */
record OthersWhoLeft(JdbcClient jdbc, ObjectProvider<QueryGateway> queries) implements Departed {

    private static final int AT_ONCE = 500;

    private static final String KNOWN = """
            from mail_person p
            join subject_key k on k.subject_id = p.person_id and k.erased_at is null
            where not exists (select from student_standing s where s.student_id = p.person_id)""";

    @Override
    public long known() {
        return jdbc.sql("select count(*) " + KNOWN).query(Long.class).single();
    }

    @Override
    public List<Gone> gone() {
        var without =
                jdbc.sql("select p.person_id " + KNOWN + """

                    and not exists (select from employer_mentor m where m.mentor_id = p.person_id)
                    and not exists (select from school_staff t where t.person_id = p.person_id)
                    and not exists (select from mail_member o where o.person_id = p.person_id)
                    and not exists (
                        select from mail_student g join student_standing s using (student_id)
                        where g.guardian_id = p.person_id and not s.left_school)
                    and not exists (
                        select from mail_placement a where a.running and p.person_id in (a.mentor_id, a.supervisor_id))""").query(UUID.class).list();
        var gone = new ArrayList<Gone>();
        for (int from = 0; from < without.size(); from += AT_ONCE) {
            lastMoments(without.subList(from, Math.min(without.size(), from + AT_ONCE)))
                    .byPerson()
                    .forEach((person, last) -> gone.add(
                            new Gone(EraseSubject.of(new PersonId(person), ErasureGround.RETENTION_OVER), last)));
        }
        gone.sort(Comparator.comparing(Gone::lastAt));
        return gone;
    }

    private LastMoments lastMoments(List<UUID> people) {
        return ActingAs.call(
                Actor.application(),
                () -> queries.getObject()
                        .query(new FindLastMoments(people), instanceOf(LastMoments.class))
                        .join());
    }
}

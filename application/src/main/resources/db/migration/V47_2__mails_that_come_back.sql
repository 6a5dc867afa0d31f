-- An address that takes no mail for good, apart from a mail server that could not be reached for too long.
alter table mail drop constraint mail_state_check;
alter table mail add constraint mail_state_check check (state in ('QUEUED', 'SENT', 'FAILED', 'BOUNCED', 'DROPPED'));
update mail set state = 'BOUNCED' where state = 'FAILED' and problem in ('ADDRESS_REFUSED', 'ADDRESS_INVALID');

-- Whose matter it is, so that its coordinators can see what did not arrive.
alter table mail add column school_id uuid;
update mail set school_id = coalesce(
    (select school_id from mail_placement where mail_placement.placement_id = about_id),
    (select school_id from mail_candidacy where candidacy_id = about_id),
    (select school_id from mail_student where student_id = about_id),
    case about_kind when 'school' then about_id end);
create index mail_school_id on mail (school_id, state, queued_at) where school_id is not null;

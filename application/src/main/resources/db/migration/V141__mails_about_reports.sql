-- For mails about a case: who may be told of it. Ids alone; what was told stands in none of these tables.
create table mail_report (
    report_id uuid primary key,
    -- whose address in mail_person is written to; nothing when whoever reported can't be reached
    reporter_id uuid,
    employer_id uuid not null,
    school_id uuid,
    -- whether the school knows of the report: it was made there, or whoever reported let it be told
    school_knows boolean not null,
    at_sbb boolean not null,
    employer_invited boolean not null default false,
    school_invited boolean not null default false
);

alter table mail drop constraint mail_about_kind_check;
alter table mail add constraint mail_about_kind_check
    check (about_kind in ('offer', 'candidacy', 'placement', 'employer', 'school', 'student', 'report'));

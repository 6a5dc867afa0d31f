-- For mails about a student who looks for a place: whose it is, and for when a place is sought.
create table mail_student (
    student_id uuid primary key,
    school_id uuid not null,
    owner_id uuid,
    start_date date,
    end_date date
);

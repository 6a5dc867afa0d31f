-- What a report can name and whom each concerns, kept in the transaction of the event by which it began, as the other lookups
-- (V30). Ids alone; nothing is ever removed, as a report is about what was.
create table nameable (
    id uuid primary key,
    kind text not null check (kind in ('employer', 'school', 'student', 'offer', 'candidacy', 'placement')),
    employer_id uuid,
    school_id uuid,
    student_id uuid,
    offer_id uuid,
    candidacy_id uuid
);

-- an erasure asks for all of one student
create index nameable_student on nameable (student_id) where student_id is not null;

-- Who ever worked or spoke for an employer, or decided about its recognition: they don't investigate it.
create table employer_involvement (
    employer_id uuid not null,
    person_id uuid not null,
    primary key (employer_id, person_id)
);

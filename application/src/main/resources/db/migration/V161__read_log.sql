-- Who read what few may read, when, whose it was and what for: ids and codes only.
create table read_log (
    id uuid primary key,
    read_at timestamptz not null,
    -- as the audit trail names whoever acts
    reader_id varchar(800) not null,
    reader_person_id uuid,
    reader_roles varchar(300) not null,
    reader_organisation_type varchar(10) not null,
    reader_organisation_id uuid,
    kind varchar(40) not null,
    -- the student or person, or the case, that it is about
    whose uuid not null,
    -- the placement, say, if one was asked about
    about uuid,
    purpose varchar(40) not null
);
create index read_log_whose on read_log (whose, read_at);
create index read_log_read_at on read_log (read_at);

create trigger readings_are_never_changed before update on read_log
    for each row execute function events_are_never_changed();

-- The document of each version of an agreement, as it was first handed out: nobody can sign another, and it never changes.
create table agreement_document (
    placement_id uuid not null,
    version integer not null,
    -- under whose key the content is encrypted: the key destroyed, it is gone
    student_id uuid not null,
    -- of the content in clear; the signatures name it
    sha256 char(64) not null check (sha256 ~ '^[0-9a-f]{64}$'),
    content bytea not null,
    made_at timestamptz not null default now(),
    primary key (placement_id, version)
);

create function agreement_document_stays() returns trigger language plpgsql as $$
begin
    raise exception 'What somebody may have signed neither changes nor goes';
end
$$;

create trigger agreement_document_stays before update or delete on agreement_document
    for each row execute function agreement_document_stays();

-- Who asked for which part of history, and what for.
create table audit_dossier (
  id uuid primary key,
  -- words such as EMPLOYER=<id>, all of which must be concerned
  about text not null,
  from_at timestamptz,
  to_at timestamptz,
  purpose varchar(500) not null,
  asked_by varchar(255) not null,
  made_at timestamptz not null,
  -- all that was sealed until it was made, and nothing later
  up_to_seal bigint not null
);
create trigger dossiers_are_never_changed before update or delete on audit_dossier
    for each row execute function events_are_never_changed();
create trigger dossiers_are_never_truncated before truncate on audit_dossier
    for each statement execute function events_are_never_changed();

-- That nothing was changed afterwards, to be proved to strangers: a hash of each event's stored bytes, and signed statements
-- about a thousand of them at most, each naming the one before. The key that signs is not in this database.

create table sealed_event (
  -- from 1 without gaps, in the order in which they became visible
  seal_number bigint primary key,
  event_identifier varchar(255) not null unique,
  global_index bigint not null,
  -- SHA-256 in hexadecimal of the event's line (application/audit/SealedLine)
  leaf char(64) not null,
  sealed_at timestamptz not null
);
create index sealed_event_position on sealed_event (global_index);

create table audit_checkpoint (
  number integer primary key,
  first_seal bigint not null unique,
  last_seal bigint not null unique,
  -- exactly what is signed
  text text not null,
  signature bytea not null,
  made_at timestamptz not null
);

-- What each self-verification found, the newest of which is the alarm.
create table audit_verification (
  verified_at timestamptz primary key,
  intact boolean not null,
  checked_events bigint not null,
  checked_checkpoints bigint not null,
  problem varchar(60),
  bad_position bigint
);

create trigger seals_are_never_changed before update or delete on sealed_event
    for each row execute function events_are_never_changed();
create trigger seals_are_never_truncated before truncate on sealed_event
    for each statement execute function events_are_never_changed();
create trigger checkpoints_are_never_changed before update or delete on audit_checkpoint
    for each row execute function events_are_never_changed();
create trigger checkpoints_are_never_truncated before truncate on audit_checkpoint
    for each statement execute function events_are_never_changed();

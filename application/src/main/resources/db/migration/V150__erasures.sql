-- Who was erased, and how far the copies are gone. Written because of the event, which stays whatever becomes of this.
create table erasure (
  subject_id uuid primary key,
  subject_kind varchar(10) not null check (subject_kind in ('student', 'person')),
  -- how often all copies were looked through
  looks integer not null,
  looked_at timestamptz not null,
  -- null when there is nothing left to look for
  next_look_at timestamptz
);
create index erasure_next_look_at on erasure (next_look_at) where next_look_at is not null;

-- Who is watched over since a report, kept in the transaction of the report's events as the other lookups (V30). Ids alone.

create table retaliation_watch (
  report_id uuid primary key,
  reported_employer_id uuid not null,
  -- whose confidants know of the report
  school_id uuid,
  reported_at timestamptz not null,
  -- when the case was over; nothing as long as it runs
  ended_at timestamptz
);

-- The student who reported, and the placement or candidacy that the report names.
create table retaliation_watched (
  report_id uuid not null references retaliation_watch on delete cascade,
  watched_id uuid not null,
  primary key (watched_id, report_id)
);

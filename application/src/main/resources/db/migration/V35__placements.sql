-- Whose each placement is and whether it runs, kept in the transaction of the event as the other lookups (V30).

create table placement_standing (
  placement_id uuid primary key,
  student_id uuid not null,
  employer_id uuid not null,
  crebo char(5) not null,
  running boolean not null
);
create index placement_standing_running on placement_standing (employer_id, crebo) where running;

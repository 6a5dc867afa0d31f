-- Tables that rules depend on. Each changes in the transaction of the event that changes it, so the next command already
-- sees it. They hold ids and codes only, nothing personal, and can be made anew from the events.

create extension if not exists btree_gist;

create table recognition_decision (
  employer_id uuid not null,
  crebo char(5) not null,
  -- the version of the employer's stream: the order in which decisions were taken
  stream_version bigint not null,
  status varchar(20) not null,
  effective_date date not null,
  until_date date,
  primary key (employer_id, crebo, stream_version)
);

create table employer_mentor (
  employer_id uuid not null,
  mentor_id uuid not null,
  primary key (employer_id, mentor_id)
);

create table school_staff (
  school_id uuid not null,
  person_id uuid not null,
  role varchar(30) not null,
  primary key (school_id, person_id, role)
);

create table student_standing (
  student_id uuid primary key,
  school_id uuid not null,
  programme char(5) not null,
  level varchar(10) not null,
  learning_path varchar(10) not null,
  -- the fields of the profile that lack, separated by commas; empty when it is complete
  missing_in_profile varchar(200) not null
);

create table open_candidacy (
  candidacy_id uuid primary key,
  offer_id uuid not null,
  student_id uuid not null,
  period daterange not null
);
create index open_candidacy_student on open_candidacy (student_id);

-- When each student is placed: the judge of "nobody is in two places at once".
create table placement_calendar (
  placement_id uuid primary key,
  student_id uuid not null,
  period daterange not null,
  hours_per_week smallint not null,
  -- whoever works full-time works at one employer
  constraint nobody_is_in_two_places_at_once
    exclude using gist (student_id with =, period with &&) where (hours_per_week >= 36)
);
create index placement_calendar_student on placement_calendar (student_id);

-- Part-time placements may overlap as long as the busiest day keeps within 40 hours a week: a sum, which no exclusion
-- constraint can say. The lock makes two confirmations of one student wait for each other.
create function placement_calendar_fits() returns trigger language plpgsql as $$
declare
  busiest integer;
begin
  perform pg_advisory_xact_lock(hashtextextended('placement_calendar:' || new.student_id, 0));
  if exists (
    select from placement_calendar other
    where other.student_id = new.student_id
      and other.placement_id <> new.placement_id
      and other.period && new.period
      and (other.hours_per_week >= 36 or new.hours_per_week >= 36)
  ) then
    raise exclusion_violation using message = 'a full-time placement overlaps another one';
  end if;
  -- the load only rises where a placement begins
  select max(total) into busiest
  from (
    select (
      select coalesce(sum(other.hours_per_week), 0)
      from placement_calendar other
      where other.student_id = new.student_id and other.placement_id <> new.placement_id and other.period @> days.day
    ) as total
    from (
      select lower(new.period) as day
      union
      select lower(other.period)
      from placement_calendar other
      where other.student_id = new.student_id and new.period @> lower(other.period)
    ) days
  ) loads;
  if busiest + new.hours_per_week > 40 then
    raise exclusion_violation using message = 'together more than 40 hours a week';
  end if;
  return new;
end
$$;

create trigger placement_calendar_fits
  before insert or update on placement_calendar
  for each row execute function placement_calendar_fits();

-- Who gets in besides the people of our own provider. Rows are ended, never deleted: they tell who let whom in, and when.
-- Ids and codes only, but for `name`, which names a system and no person.

-- The place here of somebody who logs in elsewhere.
create table membership (
  id uuid primary key,
  issuer varchar(500) not null,
  subject varchar(255) not null,
  person_id uuid,
  organisation_type varchar(10) not null,
  organisation_id uuid,
  -- separated by commas
  roles varchar(300) not null,
  granted_at timestamptz not null,
  granted_by varchar(800) not null,
  ended_at timestamptz,
  ended_by varchar(800),
  constraint membership_organisation check (organisation_id is not null or organisation_type in ('SBB', 'REGION', 'PLATFORM')),
  constraint membership_end check ((ended_at is null) = (ended_by is null))
);
-- one place at a time
create unique index membership_of_subject on membership (issuer, subject) where ended_at is null;

-- A system of an organisation, or of one person, that gets tokens from our own provider.
create table system_client (
  client_id varchar(100) primary key,
  name varchar(200) not null,
  secret_hash varchar(200) not null,
  person_id uuid,
  organisation_type varchar(10) not null,
  organisation_id uuid,
  roles varchar(300) not null,
  granted_at timestamptz not null,
  granted_by varchar(800) not null,
  ended_at timestamptz,
  ended_by varchar(800),
  constraint system_client_organisation
    check (organisation_id is not null or organisation_type in ('SBB', 'REGION', 'PLATFORM')),
  constraint system_client_end check ((ended_at is null) = (ended_by is null))
);

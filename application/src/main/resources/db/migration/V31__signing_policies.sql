-- Who signs for a school that has chosen; the first edition holds for every other one.
create table school_signing_policy (
  school_id uuid primary key,
  version integer not null,
  guardian_signs_for_minors boolean not null,
  -- roles of staff, separated by commas
  signers varchar(60) not null
);

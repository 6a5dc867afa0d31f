-- Which edition of Stagepact's code keeps each lookup table; one that isn't named here is made anew from the log.
create table lookup_edition (
  table_name varchar(60) primary key,
  edition integer not null
);

-- kept since there are events
insert into lookup_edition values
  ('recognition_decision', 1),
  ('employer_mentor', 1),
  ('school_staff', 1),
  ('student_standing', 1),
  ('open_candidacy', 1),
  ('school_signing_policy', 1);

-- A case that a school handles doesn't exist for SBB, nor does what is signalled in it. The table is made anew from the log.

alter table retaliation_watch
  add column at_sbb boolean not null default false,
  -- the id of the event with which the report came in: ids of signals are made of it, and nobody who reads them knows it
  add column secret text not null default '';

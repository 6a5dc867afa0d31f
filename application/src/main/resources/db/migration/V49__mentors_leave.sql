-- Nothing while a mentor who left has no successor.
alter table mail_placement alter column mentor_id drop not null;

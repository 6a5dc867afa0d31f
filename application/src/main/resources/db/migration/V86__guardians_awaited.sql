-- Whether the newest version still waits for a guardian's signature: whoever is named meanwhile is asked for it.
alter table mail_placement add column guardian_awaited boolean not null default false;

-- Since when a mail asks or reminds in vain: it is not sent any more, nor sent again.
alter table mail add column reason_gone_at timestamptz;
create index mail_about_id on mail (about_id, template) where reason_gone_at is null;

-- Who was named to sign for a school or an employer, perhaps somebody who has no other part in the placement.
create table mail_signer (
    placement_id uuid not null,
    party text not null check (party in ('SCHOOL', 'EMPLOYER')),
    person_id uuid not null,
    primary key (placement_id, party)
);

alter table mail_student add column guardian_id uuid;
alter table mail_placement add column guardian_signs boolean not null default false;

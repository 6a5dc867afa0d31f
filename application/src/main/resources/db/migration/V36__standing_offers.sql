-- Which offers an employer has not withdrawn, kept in the transaction of the event as the other lookups (V30).

create table standing_offer (
  offer_id uuid primary key,
  employer_id uuid not null,
  crebo char(5) not null
);
create index standing_offer_employer on standing_offer (employer_id, crebo);

-- The days of which the digest was told: whichever node is first, no other tells it again.
create table mail_digest_day (
    day date primary key,
    told_at timestamptz not null
);

-- Which offer was told to which school, and since when it was fresh then: told again only once it is fresh again.
create table mail_digest_offer (
    offer_id uuid not null,
    fresh_since timestamptz not null,
    school_id uuid not null,
    day date not null references mail_digest_day,
    primary key (offer_id, fresh_since, school_id)
);

alter table mail drop constraint mail_about_kind_check;
alter table mail add constraint mail_about_kind_check
    check (about_kind in ('offer', 'candidacy', 'placement', 'employer', 'school', 'student'));

-- The secret link by which a calendar program reads somebody's conversations: one for each person, as long as it isn't
-- withdrawn. Whoever reads this table can't make the link from it.
create table calendar_feed (
  person_id uuid primary key,
  -- SHA-256, in hexadecimal digits
  token_hash char(64) not null,
  language varchar(2) not null,
  made_at timestamptz not null
);
create index calendar_feed_by_link on calendar_feed (token_hash);

-- Which checkpoints were mailed to whoever keeps them outside, so that each is mailed once.
create table audit_checkpoint_post (
  number integer primary key,
  mailbox varchar(320) not null,
  posted_at timestamptz not null
);

-- Who signed the first checkpoint, kept once another key takes over: those after it are named by checkpoints.
create table audit_first_key (
  only_row boolean primary key default true check (only_row),
  open_key varchar(200) not null
);
create trigger first_key_is_never_changed before update or delete on audit_first_key
    for each row execute function events_are_never_changed();
create trigger first_key_is_never_truncated before truncate on audit_first_key
    for each statement execute function events_are_never_changed();

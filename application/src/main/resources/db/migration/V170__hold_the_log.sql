-- Until the transaction ends nobody writes events. The role as which Stagepact runs may only add and read, which is not enough to
-- lock a table; so it locks with the right of the owner, and gets no other right by it.
create function hold_the_log() returns void language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
    lock table public.domain_event_entry in share row exclusive mode;
end $$;
revoke execute on function hold_the_log() from public;

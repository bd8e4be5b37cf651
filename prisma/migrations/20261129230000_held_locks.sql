-- For a statement that ends runs and is sent together with its commit: a lock that one of them has would have to be given to the next, so the transaction is undone and done anew.
create function refuse_held_locks() returns void language plpgsql as $$ begin
  raise exception 'a run ended with a lock' using errcode = 'SBLOK';
end $$;
revoke execute on function refuse_held_locks() from public;
grant execute on function refuse_held_locks() to signalbox_app;

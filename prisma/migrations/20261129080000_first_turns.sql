-- Conductors whose last run ended at a door that died before it could tell them: they hold nothing, and would sleep for ever.
grant create on schema public to signalbox_router;
set role signalbox_router;
create function find_idle_conductors(older interval) returns table (account_id integer, conductor_id uuid) language sql stable security definer set search_path = pg_catalog, public as $$
  select c.account_id, c.id from conductor c where c.id < uuid7_floor(now() - older) and not exists (select from run_state s where s.conductor_id = c.id);
$$;
reset role;
revoke create on schema public from signalbox_router;
revoke execute on function find_idle_conductors(interval) from public;
grant execute on function find_idle_conductors(interval) to signalbox_app;

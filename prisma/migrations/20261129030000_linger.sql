-- claim_runs that can leave accounts out: their runs are for the conductors that are open for them, unless nobody took them on for a quarter of a second.
-- The function of the same name without it stays for processes of the version before.
grant create on schema public to signalbox_router;
set role signalbox_router;
create function claim_runs(of_class smallint, after_account integer, up_to integer, left_out integer[]) returns table (account_id integer, conductor_id uuid, runs integer)
language plpgsql security definer set search_path = pg_catalog, public as $$
declare a integer; c uuid := uuid7(); n integer; begin
  for turn in 1..4 loop
    select s.account_id into a from run_state s where s.conductor_id is null and s.class = of_class and s.account_id > after_account and s.wake_at < 'infinity' and s.wake_at <= now()
      and (s.account_id <> all (left_out) or s.wake_at < now() - interval '250 ms') order by s.account_id limit 1;
    if not found then
      exit when after_account = 0;
      after_account := 0; continue;
    end if;
    with picked as (select s.run_id from run_state s where s.conductor_id is null and s.class = of_class and s.account_id = a and s.wake_at < 'infinity' and s.wake_at <= now()
      order by s.wake_at limit up_to for no key update skip locked)
    update run_state s set conductor_id = c where s.account_id = a and s.run_id = any (array(select picked.run_id from picked));
    get diagnostics n = row_count;
    if n > 0 then
      insert into conductor (account_id, class, id, woken) values (a, of_class, c, true);
      account_id := a; conductor_id := c; runs := n; return next; return;
    end if;
    after_account := a;
  end loop;
end $$;
reset role;
revoke create on schema public from signalbox_router;
revoke execute on function claim_runs(smallint, integer, integer, integer[]) from public;
grant execute on function claim_runs(smallint, integer, integer, integer[]) to signalbox_app;

-- Doors place runs with a conductor that is open: until when it says so itself, anew with each of its looks.
alter table conductor add column open_until timestamptz;
grant create on schema public to signalbox_router;
set role signalbox_router;
-- The flag is cleared before it looks at the rows, as by `clear_woken`, which older workers still call. It says how long it stays open, or that it does not (null):
-- whoever has placed a run with it holds the row until his commit, so that a last look that follows finds that run.
create function look_in(of_conductor uuid, open_for interval) returns void language plpgsql security definer set search_path = pg_catalog, public as $$ begin
  perform set_config('synchronous_commit', 'off', true);
  update conductor c set woken = false, open_until = now() + open_for where c.id = of_conductor and (c.woken or c.open_until is not null or open_for is not null);
end $$;
reset role;
revoke create on schema public from signalbox_router;
revoke execute on function look_in(uuid, interval) from public;
grant execute on function look_in(uuid, interval) to signalbox_app;
-- For a stride that goes on from what it knows: its runs are as they were written down for these calls, and have nothing else to hear. Else it is refused, and reads.
create function hold_runs(of_account integer, of_conductor uuid, results jsonb) returns void language plpgsql set search_path = pg_catalog, public as $$
declare ids uuid[]; called uuid[]; wanted integer; found_now integer; begin
  select array_agg(h.run_id), array_agg(h.id), count(*) into ids, called, wanted from jsonb_to_recordset(results) h(run_id uuid, id uuid);
  perform from run_state s join jsonb_to_recordset(results) h(run_id uuid, seq integer, version_id uuid) on h.run_id = s.run_id and h.seq = s.seq and h.version_id = s.version_id
    where s.account_id = of_account and s.conductor_id = of_conductor and s.run_id = any (ids) order by s.run_id for no key update of s;
  get diagnostics found_now = row_count;
  if found_now = wanted and not exists (select from run_event e where e.account_id = of_account and e.run_id = any (ids)) then
    update run_call c set status = h.status from jsonb_to_recordset(results) h(id uuid, status text)
      where c.account_id = of_account and c.id = any (called) and c.id = h.id and c.status = 'pending';
    get diagnostics found_now = row_count;
    if found_now = wanted then return; end if;
  end if;
  raise exception 'a run is not as it was' using errcode = 'SBHLD';
end $$;
revoke execute on function hold_runs(integer, uuid, jsonb) from public;
grant execute on function hold_runs(integer, uuid, jsonb) to signalbox_app;

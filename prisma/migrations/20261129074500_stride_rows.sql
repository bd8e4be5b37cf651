-- What a stride begins with, in one trip: results of calls are noted, its runs are locked, others are taken on, and the events of all of them are handed over.
-- Each statement sees what was committed before it: an event that somebody wrote while a lock was waited for is among them, which no single statement could promise.
create function stride_rows(of_account integer, of_conductor uuid, most integer, has_own boolean, of_class smallint, others integer, results jsonb)
returns table (run_id uuid, seq integer, class smallint, version_id uuid, parent_id uuid, item_no integer, state jsonb, is_taken boolean, events jsonb, settled uuid[], calls jsonb)
language plpgsql set search_path = pg_catalog, public as $$
#variable_conflict use_column
declare mine uuid[]; came uuid[]; ids uuid[]; done uuid[] := '{}'; begin
  -- Its own: those of the results, and those that are ready. Locks in id order; whoever holds one is waited for.
  select array_agg(r.run_id) into mine from (select distinct (e ->> 'run_id')::uuid as run_id from jsonb_array_elements(results) e) r;
  if has_own then
    mine := mine || array(select s.run_id from run_state s where s.account_id = of_account and s.conductor_id = of_conductor and s.wake_at <= now() order by s.wake_at limit most);
  end if;
  if mine is not null then
    with held as materialized (select s.run_id from run_state s where s.account_id = of_account and s.run_id = any (mine)
      and (s.wake_at <= now() or exists (select from jsonb_array_elements(results) e where (e ->> 'run_id')::uuid = s.run_id)) order by s.run_id for no key update)
    select array_agg(h.run_id) into ids from held h;
  end if;
  -- A call that was settled before keeps its first result.
  if ids is not null and results <> '[]' then
    with won as (update run_call c set status = e.status from jsonb_to_recordset(results) e(id uuid, run_id uuid, status text)
      where c.account_id = of_account and c.id = any (array(select (r ->> 'id')::uuid from jsonb_array_elements(results) r)) and c.id = e.id and c.status = 'pending' and e.run_id = any (ids) returning c.id)
    select array_agg(w.id) into done from won w;
  end if;
  -- Others are taken on while the conductor's row is held, so that nobody ends it; when it is gone nothing is taken. Whoever holds one of them is passed over.
  if others > 0 then
    perform from conductor c where c.account_id = of_account and c.id = of_conductor for key share;
    if found then
      with picked as materialized (select s.run_id from run_state s where s.account_id = of_account and s.class = of_class and s.conductor_id is null
          and s.wake_at < 'infinity' and s.wake_at <= now() order by s.wake_at limit greatest(0, least(others, most - coalesce(cardinality(ids), 0))) for no key update skip locked),
        taken as (update run_state s set conductor_id = of_conductor where s.account_id = of_account and s.run_id = any (array(select p.run_id from picked p)) returning s.run_id)
      select array_agg(t.run_id) into came from taken t;
    end if;
  end if;
  if ids is null and came is null then return; end if;
  ids := ids || came;
  -- Calls that were written down with the runs that come have their attempt noted: whoever gets them makes them.
  return query
    with heard as (delete from run_event e where e.account_id = of_account and e.run_id = any (ids) returning e.id, e.run_id, e.kind, e.wait_id, e.call_id, e.payload),
      told as (select h.run_id, jsonb_agg(to_jsonb(h) - 'run_id' order by h.id) as events from heard h group by h.run_id),
      noted as (update run_call c set tries = c.tries + 1 where came is not null and c.account_id = of_account and c.run_id = any (came) and c.status = 'pending'
        returning c.id, c.run_id, c.tries, c.at_most_once, c.request),
      begun as (select n.run_id, jsonb_agg(jsonb_build_object('id', n.id, 'tries', n.tries, 'atMostOnce', n.at_most_once, 'request', n.request) order by n.id) as calls from noted n group by n.run_id)
    select s.run_id, s.seq, s.class, s.version_id, s.parent_id, s.item_no, s.state, coalesce(s.run_id = any (came), false), t.events, done, b.calls
    from run_state s left join told t on t.run_id = s.run_id left join begun b on b.run_id = s.run_id
    where s.account_id = of_account and s.run_id = any (ids) order by s.run_id;
end $$;
revoke execute on function stride_rows(integer, uuid, integer, boolean, smallint, integer, jsonb) from public;
grant execute on function stride_rows(integer, uuid, integer, boolean, smallint, integer, jsonb) to signalbox_app;

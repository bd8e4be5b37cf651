-- In place of `stride_rows`, which older workers still call, with two things less to do for whoever strides: runs that only wait when they are taken on rest from here on whether they have a deadline or not,
-- and their states are not sent. The last row tells which they are and when the first of them is due.
create function begin_stride(of_account integer, of_conductor uuid, most integer, has_own boolean, of_class smallint, others integer, results jsonb)
returns table (run_id uuid, seq integer, class smallint, version_id uuid, parent_id uuid, item_no integer, state jsonb, is_taken boolean, events jsonb, settled uuid[], calls jsonb, quiet uuid[], quiet_due timestamptz)
language plpgsql set search_path = pg_catalog, public as $$
#variable_conflict use_column
declare mine uuid[] := '{}'; came uuid[] := '{}'; ids uuid[] := '{}'; ended uuid[]; ended_runs uuid[]; statuses text[]; won uuid[]; hearing uuid[]; heard jsonb; begun jsonb; resting uuid[]; first_due timestamptz; begin
  if results <> '[]' then
    select array_agg(e.id), array_agg(e.run_id), array_agg(e.status) into ended, ended_runs, statuses from jsonb_to_recordset(results) e(id uuid, run_id uuid, status text);
  end if;
  -- Its own: those of the results, and those that are ready. Locks in id order; whoever holds one is waited for.
  if has_own then
    mine := array(select s.run_id from run_state s where s.account_id = of_account and s.conductor_id = of_conductor and s.wake_at <= now() order by s.wake_at limit most);
  end if;
  if ended_runs is not null or mine <> '{}' then
    ids := array(select s.run_id from run_state s where s.account_id = of_account and s.run_id = any (mine || ended_runs) and (s.wake_at <= now() or s.run_id = any (ended_runs))
      order by s.run_id for no key update);
  end if;
  -- A call that was settled before keeps its first result.
  if ended is not null and ids <> '{}' then
    with noted as (update run_call c set status = statuses[array_position(ended, c.id)]
      where c.account_id = of_account and c.id = any (ended) and c.status = 'pending' and c.run_id = any (ids) returning c.id)
    select array_agg(n.id) into won from noted n;
  end if;
  -- Others are taken on while the conductor's row is held, so that nobody ends it; when it is gone nothing is taken. Whoever holds one of them is passed over.
  if others > 0 then
    perform from conductor c where c.account_id = of_account and c.id = of_conductor for key share;
    if found then
      came := array(select s.run_id from run_state s where s.account_id = of_account and s.class = of_class and s.conductor_id is null
        and s.wake_at < 'infinity' and s.wake_at <= now() order by s.wake_at limit greatest(0, least(others, most - cardinality(ids))) for no key update skip locked);
    end if;
  end if;
  ids := ids || came;
  if ids = '{}' then return; end if;
  with gone as (delete from run_event e where e.account_id = of_account and e.run_id = any (ids) returning e.id, e.run_id, e.kind, e.wait_id, e.call_id, e.payload)
  select jsonb_agg(to_jsonb(g)), array_agg(g.run_id) into heard, hearing from gone g;
  if came <> '{}' then
    -- A run that has nothing to hear, nothing left to do and no deadline that has come rests until its deadline: it is written here, and the stride never sees it.
    with looked as materialized (select s.run_id,
        not (s.run_id = any (coalesce(hearing, '{}'))) and coalesce(jsonb_typeof(s.state -> 'engine'), '') = 'object' and not s.state ? 'todo' and not s.state @? '$.expand[*]' as rests,
        (select to_timestamp(min((r.value ->> 'dueAt')::float8) / 1000) from jsonb_each(s.state -> 'refs') r) as due
        from unnest(came) c(id) cross join lateral (select * from run_state r where r.account_id = of_account and r.run_id = c.id limit 1) s),
      rest as materialized (select l.run_id, l.due from looked l where l.rests and (l.due is null or l.due > now())),
      taken as (update run_state s set conductor_id = of_conductor, wake_at = case when q.run_id is null then s.wake_at else coalesce(q.due, 'infinity') end
        from looked l left join rest q on q.run_id = l.run_id where s.account_id = of_account and s.run_id = any (came) and s.run_id = l.run_id)
    select array_agg(q.run_id), min(q.due) into resting, first_due from rest q;
    -- Calls that were written down with them have their attempt noted: whoever gets them makes them.
    with noted as (update run_call c set tries = c.tries + 1 where c.account_id = of_account and c.run_id = any (came) and c.status = 'pending'
      returning c.id, c.run_id, c.tries, c.at_most_once, c.request)
    select jsonb_agg(jsonb_build_object('id', n.id, 'runId', n.run_id, 'tries', n.tries, 'atMostOnce', n.at_most_once, 'request', n.request) order by n.id) into begun from noted n;
  end if;
  return query select s.run_id, s.seq, s.class, s.version_id, s.parent_id, s.item_no, s.state, s.run_id = any (came), null::jsonb, null::uuid[], null::jsonb, null::uuid[], null::timestamptz
    from run_state s where s.account_id = of_account and s.run_id = any (ids) and not s.run_id = any (coalesce(resting, '{}')) order by s.run_id;
  if heard is not null or won is not null or begun is not null or resting is not null then
    return query select null::uuid, null::integer, null::smallint, null::uuid, null::uuid, null::integer, null::jsonb, null::boolean, heard, won, begun, resting, first_due;
  end if;
end $$;
revoke execute on function begin_stride(integer, uuid, integer, boolean, smallint, integer, jsonb) from public;
grant execute on function begin_stride(integer, uuid, integer, boolean, smallint, integer, jsonb) to signalbox_app;

-- Each call of it was planned anew, five milliseconds of it: the months that are pruned while planning are pruned as well when it begins.
set role signalbox_router;
alter function match_receipts(uuid, text[], uuid) set plan_cache_mode = 'force_generic_plan';
reset role;

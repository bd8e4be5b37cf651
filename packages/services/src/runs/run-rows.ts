/** What a run's summary needs, from `run r` and its neighbours; $1 is the account. */
export const runColumns = `r.id, r.workflow_id, w.name as workflow_name, r.version_id, v.number as version_number, r.status,
  coalesce(s.wake_at <= now(), true) as is_ready,
  case when s.wake_at > now() and s.wake_at < 'infinity' then s.wake_at end as waiting_until,
  r.trigger_kind, r.contact_id, c.name as contact_name, coalesce(r.conductor_id, s.conductor_id) as conductor_id,
  coalesce(route.held_back, 0) + (select count(*)::int from message_trouble u where u.account_id = r.account_id and u.top_run_id = r.id) as undelivered,
  r.ended_at, r.error_code, r.error_node, r.class, coalesce(route.stops, '[]') as route,
  (select coalesce(jsonb_agg(jsonb_build_object('name', g.name, 'value', g.value) order by g.name, g.value), '[]')
    from run_tag g where g.account_id = r.account_id and g.run_id = r.id) as tags`;

/** Twice nine lines are enough for nine stops, as a stop has at most two. */
export const runSources = `run r
  join workflow w on w.account_id = r.account_id and w.id = r.workflow_id
  join workflow_version v on v.account_id = r.account_id and v.id = r.version_id
  left join run_state s on s.account_id = r.account_id and s.run_id = r.id
  left join contact c on c.account_id = r.account_id and c.id = r.contact_id
  left join lateral (
    select jsonb_agg(jsonb_build_object('node_id', t.node_id, 'visit', t.visit, 'status', t.status) order by t.seq) as stops,
      (count(*) filter (where t.error->>'code' = 'address.opted_out'))::int as held_back
    from (select node_id, visit, status, seq, error from run_step where account_id = r.account_id and run_id = r.id order by seq desc limit 18) t) route on true`;

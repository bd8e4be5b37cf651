-- Tables of open work fill and empty faster than statistics of them are made. To a planner that believes an account to have one row of open work,
-- every index with the account in it looks as cheap as the one that fits, and reading by it reads all open work of the account.
-- So in these tables the ids alone are keys (they are unique in the whole house), and each statement has one index that it can use.

alter table run_state drop constraint run_state_pkey, add primary key (run_id);
drop index run_state_child;
create index run_state_child on run_state (parent_id, item_no) where parent_id is not null;
drop index run_state_version;
create index run_state_version on run_state (version_id);
alter table run_event drop constraint run_event_pkey, add primary key (run_id, id);
alter table run_call drop constraint run_call_pkey, add primary key (id);
drop index run_call_run;
create index run_call_run on run_call (run_id);
alter table wait drop constraint wait_pkey, add primary key (id);
drop index wait_run;
create index wait_run on wait (run_id);
drop index wait_node;
create index wait_node on wait (version_id, node_id, id);
-- Not by wait: whoever looks for a key wants its newest waits, and an index in their order would do for a planner that expects one row.
alter table wait_key drop constraint wait_key_pkey, add primary key (key, kind, wait_id);
drop index wait_key_wait;
create index wait_key_run on wait_key (run_id);
grant select (run_id) on wait_key to signalbox_router;
alter table run_lock drop constraint run_lock_pkey, add primary key (key, account_id);
drop index run_lock_run;
create index run_lock_run on run_lock (run_id);
alter table run_lock_queue drop constraint run_lock_queue_pkey, add primary key (key, account_id, id);
drop index run_lock_queue_run;
create index run_lock_queue_run on run_lock_queue (run_id);
alter table callback drop constraint callback_pkey, add primary key (key, account_id);
drop index callback_run;
create index callback_run on callback (run_id);
alter table human_task drop constraint human_task_pkey, add primary key (id);
drop index human_task_run;
create index human_task_run on human_task (run_id);
alter table message_queue drop constraint message_queue_pkey, add primary key (message_id);

-- The same functions as before, with the ids named: a join alone could begin with all open work.
create or replace function claim_runs(of_class smallint, after_account integer, up_to integer) returns table (account_id integer, conductor_id uuid, runs integer)
language plpgsql security definer set search_path = pg_catalog, public as $$
declare a integer; c uuid := uuid7(); n integer; begin
  for turn in 1..4 loop
    select s.account_id into a from run_state s where s.conductor_id is null and s.class = of_class and s.account_id > after_account and s.wake_at < 'infinity' and s.wake_at <= now() order by s.account_id limit 1;
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
create or replace function answer_waits(of_kind text, accounts integer[], keys text[], payloads jsonb[]) returns setof uuid language plpgsql security definer set search_path = pg_catalog, public as $$ begin
  return query
  with hit as materialized (select distinct on (w.id) k.account_id, k.wait_id, w.run_id, e.payload from unnest(accounts, keys, payloads) with ordinality e(account_id, key, payload, place)
      join wait_key k on k.account_id = e.account_id and k.kind = of_kind and k.key = e.key join wait w on w.account_id = k.account_id and w.id = k.wait_id order by w.id, e.place),
    locked as materialized (select s.account_id, s.run_id from run_state s where s.run_id = any (array(select h.run_id from hit h)) and (s.account_id, s.run_id) in (select h.account_id, h.run_id from hit h) order by s.account_id, s.run_id for no key update),
    gone_waits as (delete from wait w where w.id = any (array(select h.wait_id from hit h join locked l on l.account_id = h.account_id and l.run_id = h.run_id)) returning w.id),
    won as materialized (select h.account_id, h.wait_id as id, h.run_id, h.payload from hit h join gone_waits g on g.id = h.wait_id),
    gone as (delete from wait_key k where k.run_id = any (array(select won.run_id from won)) and k.wait_id = any (array(select won.id from won))),
    told as (insert into run_event (account_id, id, run_id, kind, wait_id, payload) select won.account_id, uuid7(), won.run_id, of_kind, won.id, won.payload from won)
  update run_state s set wake_at = now() where s.run_id = any (array(select won.run_id from won)) returning s.conductor_id;
end $$;
create or replace function claim_messages(of_provider uuid, up_to integer, lease interval)
returns table (account_id integer, message_id uuid, class smallint, attempt_no smallint, our_address text, their_address text, subject text, body text, content jsonb)
language plpgsql security definer set search_path = pg_catalog, public as $$
declare left_over integer := up_to; ids uuid[] := '{}'; accounts integer[] := '{}'; more_ids uuid[]; more_accounts integer[]; begin
  for c in 1..3 loop
    exit when left_over <= 0;
    with recursive waiting(acc) as (
      (select q.account_id from message_queue q where q.provider_id = of_provider and q.class = c and q.leased_until is null order by q.account_id limit 1)
      union all
      select (select q.account_id from message_queue q where q.provider_id = of_provider and q.class = c and q.leased_until is null and q.account_id > waiting.acc order by q.account_id limit 1)
      from waiting where waiting.acc is not null),
    shares as (select w.acc, ceil(left_over::numeric * g.weight / sum(g.weight) over ())::integer as share from waiting w join provider_grant g on g.account_id = w.acc and g.provider_id = of_provider where g.enabled),
    picked as (select m.account_id, m.message_id from shares s cross join lateral (select x.account_id, x.message_id, x.due_at from message_queue x
      where x.provider_id = of_provider and x.class = c and x.leased_until is null and x.account_id = s.acc and x.due_at <= now() order by x.due_at, x.message_id limit s.share for no key update skip locked) m limit left_over)
    select array_agg(p.account_id), array_agg(p.message_id) into more_accounts, more_ids from picked p;
    if more_ids is not null then ids := ids || more_ids; accounts := accounts || more_accounts; left_over := left_over - cardinality(more_ids); end if;
  end loop;
  if cardinality(ids) = 0 then return; end if;
  update message_queue q set leased_until = now() + lease, tries = q.tries + 1 from unnest(accounts, ids) p(a, i) where q.message_id = any (ids) and q.account_id = p.a and q.message_id = p.i;
  insert into attempt (account_id, message_id, no, provider_id, at) select q.account_id, q.message_id, q.tries, of_provider, clock_timestamp()
    from unnest(accounts, ids) p(a, i) join message_queue q on q.account_id = p.a and q.message_id = p.i where q.message_id = any (ids);
  return query select m.account_id, m.id, m.class, q.tries, m.our_address, m.their_address, m.subject, m.body, m.content from unnest(accounts, ids) p(a, i)
    join message m on m.account_id = p.a and m.id = p.i join message_queue q on q.account_id = p.a and q.message_id = p.i where q.message_id = any (ids);
end $$;
create or replace function settle_messages(of_provider uuid, accounts integer[], ids uuid[], results text[], refs text[], states smallint[], retry_at timestamptz[]) returns integer
language plpgsql security definer set search_path = pg_catalog, public as $$
declare n integer; begin
  update attempt t set result = p.r, provider_ref = p.ref from unnest(accounts, ids, results, refs) p(a, i, r, ref)
    where t.account_id = p.a and t.message_id = p.i and t.provider_id = of_provider and (t.result is null or t.result = 'unknown');
  update message m set state = p.s, accepted_at = case when p.s = 30 then now() else m.accepted_at end, final_at = case when p.s >= 40 then now() else m.final_at end
    from unnest(accounts, ids, states) p(a, i, s) where m.account_id = p.a and m.id = p.i and m.state < p.s;
  update message_queue q set leased_until = null, due_at = p.at from unnest(accounts, ids, states, retry_at) p(a, i, s, at) where p.s = 0 and q.message_id = any (ids) and q.account_id = p.a and q.message_id = p.i;
  delete from message_queue q using unnest(accounts, ids, states) p(a, i, s) where p.s > 0 and q.message_id = any (ids) and q.account_id = p.a and q.message_id = p.i;
  get diagnostics n = row_count; return n;
end $$;
-- Each row is looked at again when it is locked: a key or file that somebody has just renewed stays.
create or replace function purge_expired(up_to integer) returns integer language plpgsql security definer set search_path = pg_catalog, public as $$
declare n integer; total integer := 0; begin
  delete from once_key k using (select o.account_id, o.scope_id, o.key from once_key o where o.expires_at < now() limit up_to) d
    where k.account_id = d.account_id and k.scope_id = d.scope_id and k.key = d.key and k.expires_at < now();
  get diagnostics n = row_count; total := total + n;
  delete from file f using (select o.account_id, o.id from file o where o.expires_at < now() limit up_to) d where f.account_id = d.account_id and f.id = d.id and f.expires_at < now();
  get diagnostics n = row_count; total := total + n;
  delete from run_counter c using (select o.account_id, o.key, o.window_at from run_counter o where o.window_at > 'epoch' and o.window_at < now() - interval '3 days' limit up_to) d
    where c.account_id = d.account_id and c.key = d.key and c.window_at = d.window_at;
  get diagnostics n = row_count; return total + n;
end $$;

-- The breaker: when a stopped provider is tried again, and how often it was. The order in which an account uses its providers. Why a message left the provider that it was queued for.
alter table provider add column probe_at timestamptz, add column probe_tries smallint not null default 0;
alter table provider_grant add column place smallint not null default 0;
alter table message_queue add column from_provider_id uuid, add column from_code text;
alter table attempt add column from_provider_id uuid, add column from_code text;

grant select (status_code, channel, probe_at, probe_tries), update (probe_at, probe_tries) on provider to signalbox_router;
grant select (channel, owner_account_id, place) on provider_grant to signalbox_router;
grant select (can_send) on own_address to signalbox_router;
grant create on schema public to signalbox_router;
set role signalbox_router;

-- Providers that bring something: also one that was stopped, for the reports of what it has sent; but not with a password that it refuses.
create function find_receivers() returns table (account_id integer, provider_id uuid) language sql stable security definer set search_path = pg_catalog, public as $$
  select p.account_id, p.id from provider p
  where p.archived_at is null and (p.status = 'on' or (p.status = 'tripped' and coalesce(p.status_code, '') not like 'auth:%'));
$$;
-- Providers with sends whose lease ended, whether they are switched on or not.
create function find_lost_sends() returns table (provider_id uuid) language sql stable security definer set search_path = pg_catalog, public as $$
  select distinct q.provider_id from message_queue q where q.leased_until < now();
$$;
-- Messages that wait for a provider that was stopped, and the first provider in the order of their account that can take them.
create function find_stranded() returns table (account_id integer, provider_id uuid, code text, next_provider_id uuid)
language sql stable security definer set search_path = pg_catalog, public as $$
  select w.account_id, p.id, p.status_code, n.provider_id
  from provider p
  cross join lateral (select distinct q.account_id from message_queue q where q.provider_id = p.id and q.leased_until is null) w
  join provider_grant g on g.account_id = w.account_id and g.provider_id = p.id
  cross join lateral (
    select o.provider_id from provider_grant o join provider t on t.account_id = o.owner_account_id and t.id = o.provider_id
    where o.account_id = w.account_id and o.channel = g.channel and o.enabled and o.provider_id <> p.id and t.status = 'on' and t.archived_at is null
      and exists (select from own_address a where a.account_id = w.account_id and a.provider_id = o.provider_id and a.can_send and a.archived_at is null)
    order by t.status_code is not null, o.place, o.provider_id limit 1) n
  where p.status = 'tripped' and p.archived_at is null;
$$;
-- Stopped providers whose time to be tried has come. Each pause is twice as long as the one before; who gets one tries it.
create function claim_probes() returns table (account_id integer, provider_id uuid) language sql security definer set search_path = pg_catalog, public as $$
  update provider p set probe_tries = p.probe_tries + 1,
    probe_at = now() + least(case when p.status_code like 'auth:%' or p.status_code like 'credit:%' then interval '5 minutes' else interval '10 seconds' end
      * power(2, least(p.probe_tries, 10)), case when p.status_code like 'auth:%' or p.status_code like 'credit:%' then interval '1 hour' else interval '5 minutes' end)
  where p.status = 'tripped' and p.archived_at is null and p.probe_at <= now() returning p.account_id, p.id;
$$;

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
  insert into attempt (account_id, message_id, no, provider_id, at, from_provider_id, from_code) select q.account_id, q.message_id, q.tries, of_provider, clock_timestamp(), q.from_provider_id, q.from_code
    from unnest(accounts, ids) p(a, i) join message_queue q on q.account_id = p.a and q.message_id = p.i where q.message_id = any (ids);
  return query select m.account_id, m.id, m.class, q.tries, m.our_address, m.their_address, m.subject, m.body, m.content from unnest(accounts, ids) p(a, i)
    join message m on m.account_id = p.a and m.id = p.i join message_queue q on q.account_id = p.a and q.message_id = p.i where q.message_id = any (ids);
end $$;
-- As before, and of the very attempt that was made: an answer that is written twice cannot free what another provider has claimed since.
create function settle_attempts(of_provider uuid, accounts integer[], ids uuid[], nos smallint[], results text[], refs text[], states smallint[], retry_at timestamptz[]) returns integer
language plpgsql security definer set search_path = pg_catalog, public as $$
declare n integer; begin
  update attempt t set result = p.r, provider_ref = p.ref from unnest(accounts, ids, nos, results, refs) p(a, i, no, r, ref)
    where t.account_id = p.a and t.message_id = p.i and t.no = p.no and t.provider_id = of_provider and (t.result is null or t.result = 'unknown');
  update message m set state = p.s, accepted_at = case when p.s = 30 then now() else m.accepted_at end, final_at = case when p.s >= 40 then now() else m.final_at end
    from unnest(accounts, ids, states) p(a, i, s) where m.account_id = p.a and m.id = p.i and m.state < p.s;
  update message_queue q set leased_until = null, due_at = p.at from unnest(accounts, ids, nos, states, retry_at) p(a, i, no, s, at)
    where p.s = 0 and q.message_id = any (ids) and q.account_id = p.a and q.message_id = p.i and q.tries = p.no and q.provider_id = of_provider;
  delete from message_queue q using unnest(accounts, ids, nos, states) p(a, i, no, s)
    where p.s > 0 and q.message_id = any (ids) and q.account_id = p.a and q.message_id = p.i and q.tries = p.no and q.provider_id = of_provider;
  get diagnostics n = row_count; return n;
end $$;
reset role;
revoke create on schema public from signalbox_router;
revoke execute on function find_receivers(), find_lost_sends(), find_stranded(), claim_probes() from public;
revoke execute on function settle_attempts(uuid, integer[], uuid[], smallint[], text[], text[], smallint[], timestamptz[]) from public;
grant execute on function find_receivers(), find_lost_sends(), find_stranded(), claim_probes() to signalbox_app;
grant execute on function settle_attempts(uuid, integer[], uuid[], smallint[], text[], text[], smallint[], timestamptz[]) to signalbox_app;

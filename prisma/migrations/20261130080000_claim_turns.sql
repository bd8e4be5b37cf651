-- Accounts take places by their shares in turn, and where there are more accounts than places nobody is first each time; the oldest of an account come first.
grant create on schema public to signalbox_router;
set role signalbox_router;
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
    locked as materialized (select m.account_id, m.message_id, m.due_at, s.share from shares s cross join lateral (select x.account_id, x.message_id, x.due_at from message_queue x
      where x.provider_id = of_provider and x.class = c and x.leased_until is null and x.account_id = s.acc and x.due_at <= now() and (x.expires_at is null or x.expires_at > now())
      order by x.due_at, x.message_id limit s.share for no key update skip locked) m),
    picked as (select l.account_id, l.message_id from locked l order by row_number() over (partition by l.account_id order by l.due_at, l.message_id)::numeric / l.share, random() limit left_over)
    select array_agg(p.account_id), array_agg(p.message_id) into more_accounts, more_ids from picked p;
    if more_ids is not null then ids := ids || more_ids; accounts := accounts || more_accounts; left_over := left_over - cardinality(more_ids); end if;
  end loop;
  if cardinality(ids) = 0 then return; end if;
  update message_queue q set leased_until = now() + lease, tries = q.tries + 1 from unnest(accounts, ids) p(a, i) where q.message_id = any (ids) and q.account_id = p.a and q.message_id = p.i;
  insert into attempt (account_id, message_id, no, provider_id, at, from_provider_id, from_code) select q.account_id, q.message_id, q.tries, of_provider, clock_timestamp(), q.from_provider_id, q.from_code
    from unnest(accounts, ids) p(a, i) join message_queue q on q.account_id = p.a and q.message_id = p.i where q.message_id = any (ids);
  return query select m.account_id, m.id, m.class, q.tries, m.our_address, m.their_address, m.subject, m.body, m.content from unnest(accounts, ids) p(a, i)
    join message m on m.account_id = p.a and m.id = p.i join message_queue q on q.account_id = p.a and q.message_id = p.i where q.message_id = any (ids) order by q.due_at, m.id;
end $$;
reset role;
revoke create on schema public from signalbox_router;

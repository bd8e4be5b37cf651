-- What many people are sent: how it was asked for, how far its messages are made, and how it went. Per person one row (of several channels: one each),
-- which is what makes each of them get it once, whatever the repeats.
create table batch (
  account_id integer not null references account, id uuid not null, class smallint not null, visit integer,
  state text not null default 'sending' check (state in ('sending', 'paused', 'stopped')),
  run_id uuid, workflow_id uuid, node_id text, wait_for text not null default 'nothing' check (wait_for in ('nothing', 'sent', 'delivered')),
  plan jsonb not null, words_key text not null, place jsonb not null default '{}',
  counted integer not null default 0, twice integer not null default 0, counts jsonb not null default '{}', progress jsonb not null default '[]',
  expanded_at timestamptz, sent_at timestamptz, done_at timestamptz, told_at timestamptz, stopped_by uuid,
  primary key (account_id, id)) with (fillfactor = 50);
create index batch_words on batch (account_id, words_key, id);
create index batch_open on batch (id) where done_at is null;
create table batch_recipient (
  account_id integer not null, batch_id uuid not null, key text not null, channel text not null default '', contact_id uuid, message_id uuid,
  address text not null default '', skipped text, error_code text,
  primary key (account_id, batch_id, key, channel), foreign key (account_id, batch_id) references batch on delete cascade,
  check ((message_id is null) = (skipped is not null)));
create index batch_recipient_skipped on batch_recipient (account_id, batch_id, skipped, key) where skipped is not null;

-- The moment at which a row of a paused batch was to go.
alter table message_queue add column paused_due_at timestamptz;
create index message_queue_expiry on message_queue (expires_at) where expires_at is not null;

do $$ declare t text; begin
  foreach t in array array['batch', 'batch_recipient'] loop
    execute format('alter table %I enable row level security, force row level security', t);
    execute format('create policy owner on %I to signalbox_owner using (true)', t);
    execute format('create policy account on %I to signalbox_app using (account_id = (select app_account())) with check (account_id = (select app_account()))', t);
    execute format('grant select, insert, update, delete on %I to signalbox_app', t);
  end loop;
end $$;
create policy router on batch to signalbox_router using (true);
grant select (account_id, id, done_at) on batch to signalbox_router;
grant create on schema public to signalbox_router;
set role signalbox_router;

create function find_open_batches() returns table (account_id integer, batch_id uuid) language sql stable security definer set search_path = pg_catalog, public as $$
  select b.account_id, b.id from batch b where b.done_at is null order by b.id;
$$;
-- Messages whose time is over before they have left. What is on its way is not touched.
create function expire_unsent(up_to integer) returns table (account_id integer, message_id uuid) language sql security definer set search_path = pg_catalog, public as $$
  with late as materialized (select q.message_id from message_queue q where q.expires_at < now() and q.leased_until is null order by q.message_id limit up_to for update skip locked),
    gone as (delete from message_queue q using late where q.message_id = late.message_id and q.leased_until is null returning q.account_id, q.message_id)
  update message m set state = 40, final_at = now(), error_code = 'send.expired' from gone where m.account_id = gone.account_id and m.id = gone.message_id and m.state < 40
  returning m.account_id, m.id;
$$;
-- Settles, and tells who waits until a message has left: only those that somebody waits for are looked up.
create function settle_and_tell(of_provider uuid, accounts integer[], ids uuid[], nos smallint[], results text[], refs text[], states smallint[], retry_at timestamptz[])
returns table (account_id integer, conductor_id uuid) language plpgsql security definer set search_path = pg_catalog, public as $$
declare a integer; keys text[]; begin
  perform settle_attempts(of_provider, accounts, ids, nos, results, refs, states, retry_at);
  for a, keys in select m.account_id, array_agg(m.id::text) from unnest(accounts, ids) p(a, i) join message m on m.account_id = p.a and m.id = p.i
    where m.id = any (ids) and m.awaited and m.state = 30 group by 1 loop
    return query select a, w.id from answer_waits('sent', array_fill(a, array[cardinality(keys)]), keys,
      (select array_agg(jsonb_build_object('messageId', k, 'state', 'accepted')) from unnest(keys) k)) w(id);
  end loop;
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
      where x.provider_id = of_provider and x.class = c and x.leased_until is null and x.account_id = s.acc and x.due_at <= now() and (x.expires_at is null or x.expires_at > now())
      order by x.due_at, x.message_id limit s.share for no key update skip locked) m limit left_over)
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
reset role;
revoke create on schema public from signalbox_router;
revoke execute on function find_open_batches(), expire_unsent(integer) from public;
revoke execute on function settle_and_tell(uuid, integer[], uuid[], smallint[], text[], text[], smallint[], timestamptz[]) from public;
grant execute on function find_open_batches(), expire_unsent(integer) to signalbox_app;
grant execute on function settle_and_tell(uuid, integer[], uuid[], smallint[], text[], text[], smallint[], timestamptz[]) to signalbox_app;

-- Attempts of which nobody knows whether they left, until their provider was asked. Written before the attempt is settled, while the queue still knows how
-- long its message counts; what became of it otherwise is left out when it is claimed.
create table unclear_attempt (
  account_id integer not null, no smallint not null, looks smallint not null default 0, due_at timestamptz not null, expires_at timestamptz, message_id uuid not null, provider_id uuid not null, ref text,
  primary key (account_id, message_id));
create index unclear_attempt_due on unclear_attempt (due_at);
-- Two that are alike never take one message of the provider for both.
create unique index unclear_attempt_ref on unclear_attempt (provider_id, ref);
alter table unclear_attempt enable row level security;
alter table unclear_attempt force row level security;
create policy owner on unclear_attempt to signalbox_owner using (true);
create policy account on unclear_attempt to signalbox_app using (account_id = (select app_account())) with check (account_id = (select app_account()));
create policy router on unclear_attempt to signalbox_router using (true);
grant select, insert, update, delete on unclear_attempt to signalbox_app, signalbox_router;
grant create on schema public to signalbox_router;
set role signalbox_router;

-- Notes the messages of these that a provider has on its way; without ids those whose lease ended.
create function note_unclear(of_provider uuid, ids uuid[] default null) returns void language sql security definer set search_path = pg_catalog, public as $$
  insert into unclear_attempt (account_id, message_id, no, provider_id, expires_at, due_at)
    select q.account_id, q.message_id, q.tries, q.provider_id, q.expires_at, now() + interval '10 s' from message_queue q
    where q.provider_id = of_provider and case when ids is null then q.leased_until < now() else q.message_id = any (ids) end
  on conflict (account_id, message_id) do update set no = excluded.no, provider_id = excluded.provider_id, expires_at = excluded.expires_at, due_at = excluded.due_at, looks = 0
    where unclear_attempt.no < excluded.no;
$$;
-- Attempts whose time to be asked about has come: after ten seconds, one, five and fifteen minutes, one and six hours. Who gets one asks.
create function claim_unclear(up_to integer)
returns table (account_id integer, message_id uuid, attempt_no smallint, provider_id uuid, owner_id integer, expires_at timestamptz, looks smallint)
language sql security definer set search_path = pg_catalog, public as $$
  update unclear_attempt u set looks = u.looks + 1,
    due_at = now() + (array['1 minute', '4 minutes', '10 minutes', '45 minutes', '5 hours'])[least(u.looks + 1, 5)]::interval
  from (select o.account_id, o.message_id from unclear_attempt o where o.due_at <= now() order by o.due_at limit up_to for update skip locked) d, provider p
  where u.account_id = d.account_id and u.message_id = d.message_id and p.id = u.provider_id
  returning u.account_id, u.message_id, u.no, u.provider_id, p.account_id, u.expires_at, u.looks;
$$;
-- Which of these ids of a provider belong to attempts that are known, of whatever account.
create function known_refs(of_provider uuid, refs text[]) returns table (ref text) language sql stable security definer set search_path = pg_catalog, public as $$
  select distinct a.provider_ref from attempt a where a.provider_id = of_provider and a.provider_ref = any (refs);
$$;
-- False = another attempt holds this id of the provider.
create function hold_ref(of_account integer, of_message uuid, of_provider uuid, of_ref text) returns boolean language plpgsql security definer set search_path = pg_catalog, public as $$ begin
  update unclear_attempt u set ref = of_ref where u.account_id = of_account and u.message_id = of_message and u.provider_id = of_provider;
  return true;
exception when unique_violation then return false;
end $$;
reset role;
revoke create on schema public from signalbox_router;
revoke execute on function note_unclear(uuid, uuid[]), claim_unclear(integer), known_refs(uuid, text[]), hold_ref(integer, uuid, uuid, text) from public;
grant execute on function note_unclear(uuid, uuid[]), claim_unclear(integer), known_refs(uuid, text[]), hold_ref(integer, uuid, uuid, text) to signalbox_app;

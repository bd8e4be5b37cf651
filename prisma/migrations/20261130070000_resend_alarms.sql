-- An alarm of which nobody knows whether it left may be sent again, where the account says so of a provider: rather twice than not at all.
alter table provider add column resends_alarms boolean not null default false;
grant select (resends_alarms) on provider to signalbox_router;
grant create on schema public to signalbox_router;
set role signalbox_router;

-- As before; alarms of such a provider go back into the queue, up to five tries, and are not among those that are returned.
create or replace function park_lost_sends(of_provider uuid) returns table (account_id integer, message_id uuid) language plpgsql security definer set search_path = pg_catalog, public as $$
declare resends boolean := coalesce((select p.resends_alarms from provider p where p.id = of_provider), false); begin
  return query
  with again as (update message_queue q set leased_until = null, due_at = now() where q.provider_id = of_provider and q.leased_until < now() and resends and q.class = 1 and q.tries < 5
      returning q.account_id, q.message_id, q.tries),
    lost as (delete from message_queue q where q.provider_id = of_provider and q.leased_until < now() and not (resends and q.class = 1 and q.tries < 5)
      returning q.account_id, q.message_id, q.tries),
    told as (update attempt t set result = 'unknown' from (select * from lost union all select * from again) l
      where t.account_id = l.account_id and t.message_id = l.message_id and t.no = l.tries and t.result is null)
  update message m set state = 20 from lost where m.account_id = lost.account_id and m.id = lost.message_id and m.state < 20 returning m.account_id, m.id;
end $$;
reset role;
revoke create on schema public from signalbox_router;

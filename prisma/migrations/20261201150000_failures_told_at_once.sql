-- Of a message that failed is told as soon as its reason is noted, which is looked for when it is told; it was a second, and the next sweep after that.
grant create on schema public to signalbox_router;
set role signalbox_router;
create or replace function note_events(of_account integer, of_name text, items jsonb[], of_depth smallint default 1) returns void
language plpgsql security definer set search_path = pg_catalog, public as $$ begin
  if coalesce(cardinality(items), 0) = 0 or not is_heard(of_account, of_name) then return; end if;
  insert into outbox (account_id, id, kind, due_at, payload)
    select of_account, uuid7(), 'happened', now() + case when of_name = 'message.failed' then interval '50 ms' else interval '0' end, jsonb_build_object('name', of_name, 'depth', of_depth, 'at', to_char(now() at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"'),
      'items', jsonb_agg(i.item order by i.n)) from unnest(items) with ordinality i(item, n) group by (i.n - 1) / 40 order by min(i.n);
  perform pg_notify('outbox', of_account::text);
end $$;
reset role;
revoke create on schema public from signalbox_router;

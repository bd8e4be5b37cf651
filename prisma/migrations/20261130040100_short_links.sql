-- Short links of messages: what they stand for, and how often a person opened them. The code grants nothing but the way there, and nobody finds one by trying.
create table short_link (
  account_id integer not null, code text not null, message_id uuid not null, target text not null,
  clicks integer not null default 0, first_at timestamptz, last_at timestamptz, primary key (account_id, code)) with (fillfactor = 80);
create unique index short_link_code on short_link (code);
create index short_link_message on short_link (message_id);
alter table short_link enable row level security, force row level security;
create policy owner on short_link to signalbox_owner using (true);
create policy account on short_link to signalbox_app using (account_id = (select app_account())) with check (account_id = (select app_account()));
create policy router on short_link to signalbox_router using (true);
grant select, insert, update on short_link to signalbox_app;
grant select, update (clicks, first_at, last_at), delete on short_link to signalbox_router;

grant create on schema public to signalbox_router;
set role signalbox_router;
-- Where a code leads. A link ends 400 days after its message was made.
create function open_link(of_code text, is_click boolean) returns table (account_id integer, message_id uuid, target text)
language plpgsql security definer set search_path = pg_catalog, public as $$
#variable_conflict use_column
begin
  if is_click then
    return query update short_link l set clicks = least(l.clicks + 1, 1000000000), first_at = coalesce(l.first_at, now()), last_at = now()
      where l.code = of_code and l.message_id >= uuid7_floor(now() - interval '400 days') returning l.account_id, l.message_id, l.target;
  else
    return query select l.account_id, l.message_id, l.target from short_link l where l.code = of_code and l.message_id >= uuid7_floor(now() - interval '400 days');
  end if;
end $$;
create function purge_links(up_to integer) returns void language sql security definer set search_path = pg_catalog, public as $$
  delete from short_link l using (select o.code from short_link o where o.message_id < uuid7_floor(now() - interval '400 days') order by o.message_id limit up_to) d where l.code = d.code;
$$;
reset role;
revoke create on schema public from signalbox_router;
revoke execute on function open_link(text, boolean), purge_links(integer) from public;
grant execute on function open_link(text, boolean), purge_links(integer) to signalbox_app;

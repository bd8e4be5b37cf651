-- One number that several accounts write from and are written to: its owner gives a code away, and whoever has it gets the number, too.
-- Words say whose a text is; each belongs to one account.
alter table own_address add column share_code text;
create unique index own_address_share_code on own_address (share_code) where share_code is not null;
drop index own_address_exclusive;
create unique index own_address_exclusive on own_address (provider_id, kind, value) where can_receive and archived_at is null and not shared;

create table shared_keyword (
  provider_id uuid not null, value text not null, keyword text not null check (length(keyword) between 1 and 40), account_id integer not null, own_address_id uuid not null,
  primary key (provider_id, value, keyword), foreign key (account_id, own_address_id) references own_address (account_id, id) on delete cascade);
create index shared_keyword_of on shared_keyword (account_id, own_address_id);
alter table shared_keyword enable row level security;
alter table shared_keyword force row level security;
create policy owner on shared_keyword to signalbox_owner using (true);
create policy account on shared_keyword to signalbox_app using (account_id = (select app_account())) with check (account_id = (select app_account()));
create policy router on shared_keyword to signalbox_router using (true);
grant select, insert, delete on shared_keyword to signalbox_app;
grant select on shared_keyword to signalbox_router;
grant select (shared, share_code) on own_address to signalbox_router;
grant select (channel, owner_account_id) on provider_grant to signalbox_router;
grant select (own_address_id) on message to signalbox_router;
create policy router on inbound_event to signalbox_router using (true);
grant select (account_id, source_id, key) on inbound_event to signalbox_router;

grant create on schema public to signalbox_router;
set role signalbox_router;
-- Who receives at an address; of one that is shared anybody, and that it is.
create function find_receiving_address(provider uuid, address text, kinds text[]) returns table (account_id integer, own_address_id uuid, is_shared boolean)
language plpgsql stable security definer set search_path = pg_catalog, public as $$ begin
  return query select o.account_id, o.id, o.shared from own_address o
    where o.provider_id = provider and o.kind = any (kinds) and o.value = address and o.can_receive and o.archived_at is null limit 1;
end $$;
-- Whose a text at an address is that is shared, or was a moment ago: who has it already; who waits for an answer of this person; whose word it begins with; who had this person last; the owner.
create function find_shared_address(provider uuid, address text, theirs text, word text, reply_key text, event_key text) returns table (account_id integer, own_address_id uuid)
language plpgsql stable security definer set search_path = pg_catalog, public as $$ begin
  return query select o.account_id, o.id from own_address o
    left join lateral (select m.id from message m where m.account_id = o.account_id and m.their_address = theirs and m.own_address_id = o.id order by m.id desc limit 1) l on true
    where o.provider_id = provider and o.value = address and o.can_receive and o.archived_at is null
    order by case
      when exists (select from inbound_event e where e.account_id = o.account_id and e.source_id = o.id and e.key = event_key) then 0
      when exists (select from wait_key k where k.account_id = o.account_id and k.kind = 'reply' and k.key = reply_key) then 1
      when exists (select from shared_keyword k where k.provider_id = provider and k.value = address and k.keyword = word and k.account_id = o.account_id) then 2
      when l.id is not null then 3 when o.share_code is not null then 4 else 5 end, l.id desc nulls last, o.id limit 1;
end $$;
-- What somebody who was given a code may have.
create function find_share(code text) returns table (owner_account_id integer, provider_id uuid, channel text, kind text, value text)
language plpgsql stable security definer set search_path = pg_catalog, public as $$ begin
  return query select g.owner_account_id, o.provider_id, g.channel, o.kind, o.value from own_address o
    join provider_grant g on g.account_id = o.account_id and g.provider_id = o.provider_id and g.enabled
    where o.share_code = code and o.archived_at is null;
end $$;
-- Whether others have an address, too: it stays shared as long as they do.
create function is_shared_by_others(provider uuid, address text, than integer) returns boolean language sql stable security definer set search_path = pg_catalog, public as $$
  select exists (select from own_address o where o.provider_id = provider and o.value = address and o.shared and o.archived_at is null and o.account_id <> than);
$$;
reset role;
revoke create on schema public from signalbox_router;
revoke execute on function find_receiving_address(uuid, text, text[]), find_shared_address(uuid, text, text, text, text, text), find_share(text), is_shared_by_others(uuid, text, integer) from public;
grant execute on function find_receiving_address(uuid, text, text[]), find_shared_address(uuid, text, text, text, text, text), find_share(text), is_shared_by_others(uuid, text, integer) to signalbox_app;

-- Mails come in by a door that all accounts share: whose address it is, whatever its provider. The account that has had it for longest counts.
create index own_address_value on own_address (value) where can_receive and archived_at is null;
grant create on schema public to signalbox_router;
set role signalbox_router;
create function find_mailbox(address text, kinds text[]) returns table (account_id integer, provider_id uuid) language plpgsql stable security definer set search_path = pg_catalog, public as $$ begin
  return query select o.account_id, o.provider_id from own_address o
    join provider_grant g on g.account_id = o.account_id and g.provider_id = o.provider_id and g.enabled
    where o.value = address and o.kind = any (kinds) and o.can_receive and o.archived_at is null order by o.id limit 1;
end $$;
reset role;
revoke create on schema public from signalbox_router;
revoke execute on function find_mailbox(text, text[]) from public;
grant execute on function find_mailbox(text, text[]) to signalbox_app;

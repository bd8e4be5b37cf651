-- A channel is a record in the code: the kinds of its addresses and of its triggers are words of that record, so the tables keep their form only.
alter table address drop constraint address_kind_check, add constraint address_kind_check check (kind ~ '^[a-z][a-z_]{0,30}$');
alter table own_address drop constraint own_address_kind_check, add constraint own_address_kind_check check (kind ~ '^[a-z][a-z_]{0,30}$');
alter table workflow_trigger drop constraint workflow_trigger_kind_check, add constraint workflow_trigger_kind_check check (kind ~ '^[a-z][a-z_]{0,30}$');

-- An account sees its grants and not the providers of others, and has to know which of its addresses sends by which channel.
alter table provider add constraint provider_channel unique (account_id, id, channel);
alter table provider_grant add column channel text;
update provider_grant g set channel = p.channel from provider p where p.account_id = g.owner_account_id and p.id = g.provider_id;
alter table provider_grant alter column channel set not null,
  add constraint provider_grant_channel_fkey foreign key (owner_account_id, provider_id, channel) references provider (account_id, id, channel) on update cascade on delete cascade;

-- Who receives at an address of one of these kinds. The function of the same name without kinds stays for processes of the version before.
grant create on schema public to signalbox_router;
set role signalbox_router;
create function find_own_address(provider uuid, address text, kinds text[]) returns table (account_id integer, own_address_id uuid) language plpgsql stable security definer set search_path = pg_catalog, public as $$ begin
  return query select o.account_id, o.id from own_address o where o.provider_id = provider and o.kind = any (kinds) and o.value = address and o.can_receive and o.archived_at is null;
end $$;
reset role;
revoke create on schema public from signalbox_router;
revoke execute on function find_own_address(uuid, text, text[]) from public;
grant execute on function find_own_address(uuid, text, text[]) to signalbox_app;

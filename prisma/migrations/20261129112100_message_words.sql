-- Words of messages, for search. The account is one of the words, so that the index alone tells whose they are.
create function message_words(of_account integer, words text) returns tsvector language sql immutable parallel safe as $$
  select pg_catalog.array_to_tsvector(array['account ' || of_account::text]) || pg_catalog.to_tsvector('pg_catalog.simple'::regconfig, pg_catalog.left(words, 20000))
$$;
create index message_words on message using gin (message_words(account_id, body)) where body is not null;

grant select (inbound) on message to signalbox_router;
grant create on schema public to signalbox_router;
set role signalbox_router;
-- The newest messages of an account between two ids that have all these words, or words that begin so. Row-level security would keep the
-- application from the index, for nobody vouches that its operators keep secrets; so the account is asked for here, and it has to be the caller's own.
create function find_message_words(of_account integer, words text, before uuid, since uuid, wanted_inbound boolean, ranks smallint[], most integer) returns setof uuid
language plpgsql stable security definer set search_path = pg_catalog, public set plan_cache_mode = force_custom_plan as $$
declare wanted tsquery; begin
  if of_account is distinct from app_account() then return; end if;
  select string_agg(format('%L:*', lexeme), ' & ')::tsquery into wanted from unnest(to_tsvector('simple'::regconfig, words));
  if wanted is null then return; end if;
  wanted := wanted && format('%L', 'account ' || of_account)::tsquery;
  return query select m.id from message m
    where m.account_id = of_account and m.id < before and m.id >= since and m.body is not null
      and message_words(m.account_id, m.body) @@ wanted
      and (wanted_inbound is null or m.inbound = wanted_inbound) and (ranks is null or (m.state = any (ranks) and not m.inbound))
    order by m.id desc limit most;
end $$;
reset role;
revoke create on schema public from signalbox_router;
revoke all on function find_message_words(integer, text, uuid, uuid, boolean, smallint[], integer) from public;
grant execute on function find_message_words(integer, text, uuid, uuid, boolean, smallint[], integer) to signalbox_app;
grant execute on function message_words(integer, text) to signalbox_app, signalbox_router, signalbox_owner;

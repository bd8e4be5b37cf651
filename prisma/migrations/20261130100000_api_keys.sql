-- Keys of programs: what they may do, for which workflows, until when. The secret is kept as its SHA-256, and the prefix finds the row.
create table api_key (
  account_id integer not null references account, id uuid not null, name text not null check (length(name) between 1 and 120),
  prefix text not null, secret_hash bytea not null check (length(secret_hash) = 32), rights text[] not null check (cardinality(rights) > 0),
  all_workflows boolean not null, workflow_ids uuid[] not null check (all_workflows = (cardinality(workflow_ids) = 0)),
  made_by uuid not null references app_user, ends_at timestamptz, used_at timestamptz, revoked_at timestamptz, revoked_by uuid references app_user,
  primary key (account_id, id), unique (prefix));
-- What was refused to a key, folded: a program that knocks all night is one row.
create table api_key_refusal (
  account_id integer not null, key_id uuid not null, reason text not null check (reason in ('secret', 'ended', 'revoked', 'maker', 'address', 'right', 'workflow')),
  operation text not null default '', times integer not null default 1, first_at timestamptz not null default now(), last_at timestamptz not null default now(),
  primary key (account_id, key_id, reason, operation), foreign key (account_id, key_id) references api_key (account_id, id) on delete cascade) with (fillfactor = 70);
do $$ declare t text; begin
  foreach t in array array['api_key', 'api_key_refusal'] loop
    execute format('alter table %I enable row level security', t);
    execute format('alter table %I force row level security', t);
    execute format('create policy owner on %I to signalbox_owner using (true)', t);
    execute format('create policy account on %I to signalbox_app using (account_id = (select app_account())) with check (account_id = (select app_account()))', t);
    execute format('grant select, insert, update, delete on %I to signalbox_app', t);
  end loop;
end $$;
create policy router on api_key to signalbox_router using (true);
grant select on api_key to signalbox_router;

grant create on schema public to signalbox_router;
set role signalbox_router;
create function find_api_key(of_prefix text) returns table (account_id integer, key_id uuid, secret_hash bytea, made_by uuid, rights text[], all_workflows boolean, workflow_ids uuid[], ends_at timestamptz, revoked_at timestamptz, used_at timestamptz)
language plpgsql stable security definer set search_path = pg_catalog, public as $$ begin
  return query select k.account_id, k.id, k.secret_hash, k.made_by, k.rights, k.all_workflows, k.workflow_ids, k.ends_at, k.revoked_at, k.used_at from api_key k where k.prefix = of_prefix;
end $$;
reset role;
revoke create on schema public from signalbox_router;
revoke execute on function find_api_key(text) from public;
grant execute on function find_api_key(text) to signalbox_app;

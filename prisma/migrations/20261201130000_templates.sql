-- Texts that people write once and steps and answers take: per channel and language, with a version for each change of what they say.
create table template (
  account_id integer not null references account, id uuid not null, name text not null check (length(name) between 1 and 120), name_key text not null generated always as (lower(name)) stored,
  version integer not null default 1, archived_at timestamptz, revision integer not null default 1, updated_at timestamptz not null default now(), primary key (account_id, id));
create unique index template_name on template (account_id, name_key) where archived_at is null;
create table template_version (
  account_id integer not null, template_id uuid not null, version integer not null, body jsonb not null check (pg_column_size(body) < 262144),
  made_by uuid references app_user, made_at timestamptz not null default now(),
  primary key (account_id, template_id, version), foreign key (account_id, template_id) references template on delete cascade);
do $$ declare t text; begin
  foreach t in array array['template', 'template_version'] loop
    execute format('alter table %I enable row level security', t);
    execute format('alter table %I force row level security', t);
    execute format('create policy owner on %I to signalbox_owner using (true)', t);
    execute format('create policy account on %I to signalbox_app using (account_id = (select app_account())) with check (account_id = (select app_account()))', t);
    execute format('grant select, insert, update, delete on %I to signalbox_app', t);
  end loop;
end $$;

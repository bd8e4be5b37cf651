-- Tables of the account: rows by id, in the order in which they were added. `key` is the value of the column by which rows are found, in small letters;
-- `words` is what a search looks in.
create table resource_table (
  account_id integer not null references account, id uuid not null, name text not null check (length(name) between 1 and 120), name_key text not null generated always as (lower(name)) stored,
  columns jsonb not null default '[]' check (pg_column_size(columns) < 262144), key_column text, archived_at timestamptz, revision integer not null default 1, updated_at timestamptz not null default now(),
  primary key (account_id, id));
create unique index resource_table_name on resource_table (account_id, name_key) where archived_at is null;
create table resource_row (
  account_id integer not null, table_id uuid not null, id uuid not null, key text, cells jsonb not null check (pg_column_size(cells) < 262144), words text not null default '',
  updated_at timestamptz not null default now(),
  primary key (account_id, table_id, id), foreign key (account_id, table_id) references resource_table on delete cascade);
create unique index resource_row_key on resource_row (account_id, table_id, key) where key is not null;
do $$ declare t text; begin
  foreach t in array array['resource_table', 'resource_row'] loop
    execute format('alter table %I enable row level security', t);
    execute format('alter table %I force row level security', t);
    execute format('create policy owner on %I to signalbox_owner using (true)', t);
    execute format('create policy account on %I to signalbox_app using (account_id = (select app_account())) with check (account_id = (select app_account()))', t);
    execute format('grant select, insert, update, delete on %I to signalbox_app', t);
  end loop;
end $$;
-- A file that was sent for a table is no import of contacts, and in no list of them.
alter table import add column table_id uuid;

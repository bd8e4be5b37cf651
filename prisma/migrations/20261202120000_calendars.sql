create table calendar (
  account_id integer not null references account, id uuid not null, name text not null check (length(name) between 1 and 120), name_key text not null generated always as (lower(name)) stored,
  region text, weekly smallint[] not null default '{}', own jsonb not null default '[]', changes jsonb not null default '[]', holidays jsonb not null default '{}',
  replaced_by uuid, revision integer not null default 1, updated_at timestamptz not null default now(), primary key (account_id, id),
  foreign key (account_id, replaced_by) references calendar,
  check (pg_column_size(own) < 131072 and pg_column_size(holidays) < 131072));
create unique index calendar_name on calendar (account_id, name_key) where replaced_by is null;
create index calendar_replaced on calendar (account_id, replaced_by) where replaced_by is not null;
alter table calendar enable row level security, force row level security;
create policy owner on calendar to signalbox_owner using (true);
create policy account on calendar to signalbox_app using (account_id = (select app_account())) with check (account_id = (select app_account()));
grant select, insert, update, delete on calendar to signalbox_app;

-- What people did with a contact: notes, and what was changed from what to what. Messages and runs stand in tables of their own.
create table contact_entry (
  account_id integer not null, id uuid not null, contact_id uuid not null, user_id uuid,
  kind text not null check (kind in ('note', 'created', 'name', 'language', 'time_zone', 'status', 'address_added', 'address_removed', 'address_changed', 'address_order', 'verified',
    'opted_out', 'opted_in', 'tagged', 'untagged', 'joined', 'left', 'field')),
  what text check (length(what) <= 400), was text check (length(was) <= 4000), is_now text check (length(is_now) <= 4000),
  primary key (account_id, id), foreign key (account_id, contact_id) references contact on delete cascade);
create index contact_entry_list on contact_entry (account_id, contact_id, id);
alter table contact_entry enable row level security, force row level security;
create policy owner on contact_entry to signalbox_owner using (true);
create policy account on contact_entry to signalbox_app using (account_id = (select app_account())) with check (account_id = (select app_account()));
grant select, insert, update, delete on contact_entry to signalbox_app;

-- People are looked for by their last name as well.
alter table contact add column last_key text not null generated always as (lower(regexp_replace(name, '^.*\s', ''))) stored;
create index contact_last on contact (account_id, last_key text_pattern_ops);
-- Lists leave the archived ones out, and show them alone.
create index contact_archived on contact (account_id, id) where status = 'archived';

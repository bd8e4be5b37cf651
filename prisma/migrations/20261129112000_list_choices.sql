-- What a person chose for a list: columns, and filters under names.
create table list_choice (
  account_id integer not null references account (id), user_id uuid not null, list text not null, columns jsonb, views jsonb not null default '[]',
  primary key (account_id, user_id, list));
alter table list_choice enable row level security, force row level security;
create policy owner on list_choice to signalbox_owner using (true);
create policy account on list_choice to signalbox_app using (account_id = (select app_account())) with check (account_id = (select app_account()));
grant select, insert, update, delete on list_choice to signalbox_app;

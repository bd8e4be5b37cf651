-- How far the mailbox of a provider was read by IMAP, and when somebody last looked into it.
create table mailbox_place (
  account_id integer not null, provider_id uuid not null, place jsonb not null, looked_at timestamptz not null default clock_timestamp(),
  primary key (account_id, provider_id), foreign key (account_id, provider_id) references provider on delete cascade) with (fillfactor = 50);
alter table mailbox_place enable row level security, force row level security;
create policy owner on mailbox_place to signalbox_owner using (true);
create policy account on mailbox_place to signalbox_app using (account_id = (select app_account())) with check (account_id = (select app_account()));
grant select, insert, update, delete on mailbox_place to signalbox_app;

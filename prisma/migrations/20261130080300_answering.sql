-- Who has the field of which conversation open: one at a time, and nobody for longer than they say so.
create table conversation_answering (
  account_id integer not null, user_id uuid not null, conversation_id uuid not null, until timestamptz not null,
  primary key (account_id, user_id), foreign key (account_id, conversation_id) references conversation (account_id, id) on delete cascade);
create index conversation_answering_conversation on conversation_answering (account_id, conversation_id);
alter table conversation_answering enable row level security;
alter table conversation_answering force row level security;
create policy owner on conversation_answering to signalbox_owner using (true);
create policy account on conversation_answering to signalbox_app using (account_id = (select app_account())) with check (account_id = (select app_account()));
grant select, insert, update, delete on conversation_answering to signalbox_app;

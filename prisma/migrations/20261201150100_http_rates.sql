-- How far ahead the requests of an HTTP trigger with a rate have come: each moves it on by its share of a minute, and what lies in the past is free.
create table http_rate (
  account_id integer not null, workflow_id uuid not null, node_id text not null check (length(node_id) <= 100), until timestamptz not null,
  primary key (account_id, workflow_id, node_id), foreign key (account_id, workflow_id) references workflow on delete cascade) with (fillfactor = 50);
alter table http_rate enable row level security;
alter table http_rate force row level security;
create policy owner on http_rate to signalbox_owner using (true);
create policy account on http_rate to signalbox_app using (account_id = (select app_account())) with check (account_id = (select app_account()));
grant select, insert, update, delete on http_rate to signalbox_app;

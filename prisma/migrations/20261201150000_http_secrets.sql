-- What callers of an HTTP trigger know: its token, or what they sign with. It belongs to the step, so it stays over every publish.
create table http_secret (                                  -- AES-256-GCM envelope, as of providers; after a change the one before counts for a day
  account_id integer not null, workflow_id uuid not null, node_id text not null check (length(node_id) <= 100), no integer not null,
  key_id text not null, wrapped_key bytea not null, nonce bytea not null, sealed bytea not null, set_at timestamptz not null default now(), set_by uuid, ends_at timestamptz,
  primary key (account_id, workflow_id, node_id, no), foreign key (account_id, workflow_id) references workflow on delete cascade);
alter table http_secret enable row level security;
alter table http_secret force row level security;
create policy owner on http_secret to signalbox_owner using (true);
create policy account on http_secret to signalbox_app using (account_id = (select app_account())) with check (account_id = (select app_account()));
grant select, insert, update, delete on http_secret to signalbox_app;

-- What a provider did, by the minute for the last hours and by the hour for the last days: how it does just now against how it usually does.
create table provider_load (
  account_id integer not null, provider_id uuid not null, span text not null check (span in ('minute', 'hour')), at timestamptz not null,
  tried integer not null default 0, accepted integer not null default 0, delivered integer not null default 0, failed integer not null default 0,
  primary key (account_id, provider_id, span, at), foreign key (account_id, provider_id) references provider on delete cascade) with (fillfactor = 60);
alter table provider_load enable row level security, force row level security;
create policy owner on provider_load to signalbox_owner using (true);
create policy account on provider_load to signalbox_app using (account_id = (select app_account())) with check (account_id = (select app_account()));
grant select, insert, update, delete on provider_load to signalbox_app;

-- What a step is said to have found, for tests of the draft alone: no version has it. By step: its way out and its output.
alter table workflow_draft add column pins jsonb not null default '{}' check (pg_column_size(pins) < 1048576);
-- Whether the test cases have to pass before a draft goes live.
alter table workflow add column tests_gate boolean not null default false;
-- Conversations that can be had again with every draft.
create table workflow_test (
  account_id integer not null, id uuid not null, workflow_id uuid not null, name text not null check (length(name) <= 120),
  script jsonb not null check (pg_column_size(script) < 262144),      -- what comes in, what people say, how long they wait
  expected jsonb not null check (pg_column_size(expected) < 262144),  -- the way it is to take
  result jsonb check (pg_column_size(result) < 262144), ran_at timestamptz, revision integer not null default 1, updated_at timestamptz not null default now(),
  primary key (account_id, id), foreign key (account_id, workflow_id) references workflow on delete cascade);
create index workflow_test_workflow on workflow_test (account_id, workflow_id, id);
do $$ begin
  alter table workflow_test enable row level security;
  alter table workflow_test force row level security;
  create policy owner on workflow_test to signalbox_owner using (true);
  create policy account on workflow_test to signalbox_app using (account_id = (select app_account())) with check (account_id = (select app_account()));
  grant select, insert, update, delete on workflow_test to signalbox_app;
end $$;

-- Messages that did not arrive, and the run at the top of the family that each belongs to: lists of runs look here, for the ledger has no index on the run.
-- A message that arrives after all is taken off again.
create table message_trouble (
  account_id integer not null, message_id uuid not null, run_id uuid, top_run_id uuid,
  primary key (account_id, message_id));
create index message_trouble_run on message_trouble (account_id, top_run_id) where top_run_id is not null;

-- Who edits a draft, in which window; a window that is not heard of for a while has left it. Who asks to take over stands beside it.
create table workflow_editor (
  account_id integer not null, workflow_id uuid not null, window_id uuid not null, user_id uuid not null,
  since timestamptz not null default now(), seen_at timestamptz not null default now(), active_at timestamptz not null default now(), node_id text,
  asking_window uuid, asking_user uuid, asked_at timestamptz, refused_at timestamptz,
  primary key (account_id, workflow_id), foreign key (account_id, workflow_id) references workflow on delete cascade) with (fillfactor = 50);

-- Drafts that somebody gave up, kept to be looked at and taken back.
create table draft_copy (
  account_id integer not null, id uuid not null, workflow_id uuid not null, user_id uuid not null, reason text not null, graph jsonb not null,
  primary key (account_id, id), foreign key (account_id, workflow_id) references workflow on delete cascade);
create index draft_copy_workflow on draft_copy (account_id, workflow_id, id);

alter table workflow_version add name text;

do $$ declare t text; begin
  foreach t in array array['message_trouble', 'workflow_editor', 'draft_copy'] loop
    execute format('alter table %I enable row level security, force row level security', t);
    execute format('create policy owner on %I to signalbox_owner using (true)', t);
    execute format('create policy account on %I to signalbox_app using (account_id = (select app_account())) with check (account_id = (select app_account()))', t);
    execute format('grant select, insert, update, delete on %I to signalbox_app', t);
  end loop;
end $$;

-- The run that has no parent.
create function top_run(of_account integer, of_run uuid) returns uuid language sql stable set search_path = pg_catalog, public as $$
  with recursive up as (
    select r.id, r.parent_id, 1 as depth from run r where r.account_id = of_account and r.id = of_run
    union all
    select r.id, r.parent_id, up.depth + 1 from up join run r on r.account_id = of_account and r.id = up.parent_id where up.depth < 50)
  select id from up where parent_id is null;
$$;
revoke execute on function top_run(integer, uuid) from public;
-- Whoever moves the state of a message, the router's functions or the application, passes here; only those that failed cost something.
create function note_message_trouble() returns trigger language plpgsql security definer set search_path = pg_catalog, public as $$ begin
  if new.state in (40, 50) then
    insert into message_trouble (account_id, message_id, run_id, top_run_id) values (new.account_id, new.id, new.run_id, top_run(new.account_id, new.run_id)) on conflict do nothing;
  else
    delete from message_trouble where account_id = new.account_id and message_id = new.id;
  end if;
  return null;
end $$;
revoke execute on function note_message_trouble() from public;
create trigger message_trouble after update of state on message for each row
  when (old.state <> new.state and (new.state in (40, 50) or old.state in (40, 50))) execute function note_message_trouble();

insert into message_trouble (account_id, message_id, run_id, top_run_id)
  select account_id, id, run_id, top_run(account_id, run_id) from message where not inbound and state in (40, 50);

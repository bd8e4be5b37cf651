-- How much an account may send in an hour, a day or a month: all of it, by one of its addresses, to one country, of one category.
create table send_limit (
  account_id integer not null, id uuid not null, scope text not null check (scope in ('account', 'sender', 'country', 'category')),
  key text not null default '' check (length(key) <= 60),   -- id of the own address, two letters of the country, the category
  span text not null check (span in ('hour', 'day', 'month')), most integer not null check (most > 0),
  primary key (account_id, id), unique (account_id, scope, key, span));
-- How much of it is taken, by the beginning of the hour, day or month. Whoever takes of it holds the rows of the account's limits.
create table send_count (
  account_id integer not null, limit_id uuid not null, window_at timestamptz not null, used integer not null default 0,
  primary key (account_id, limit_id, window_at), foreign key (account_id, limit_id) references send_limit (account_id, id) on delete cascade) with (fillfactor = 70);
do $$ declare t text; begin
  foreach t in array array['send_limit', 'send_count'] loop
    execute format('alter table %I enable row level security', t);
    execute format('alter table %I force row level security', t);
    execute format('create policy owner on %I to signalbox_owner using (true)', t);
    execute format('create policy account on %I to signalbox_app using (account_id = (select app_account())) with check (account_id = (select app_account()))', t);
    execute format('grant select, insert, update, delete on %I to signalbox_app', t);
  end loop;
end $$;

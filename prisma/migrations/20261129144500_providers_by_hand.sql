-- Providers that people make and keep by hand: since when they stand as they do, when they were tried, and a connection that is opened anew on demand.
alter table provider
  add column status_at timestamptz not null default now(),
  add column checked_at timestamptz,
  add column check_code text,
  add column generation integer not null default 1;

-- Whoever moves a status, a person, the lane or a trip, need not think of the time.
create function provider_moved() returns trigger language plpgsql set search_path = pg_catalog, public as $$ begin
  new.status_at := now();
  return new;
end $$;
create trigger provider_moved before update of status, status_code on provider for each row
  when (old.status is distinct from new.status or old.status_code is distinct from new.status_code) execute function provider_moved();

-- What a person takes back has not failed: it is no trouble of its run.
create or replace function note_message_trouble() returns trigger language plpgsql security definer set search_path = pg_catalog, public as $$ begin
  if new.state in (40, 50) and new.error_code is distinct from 'send.stopped' then
    insert into message_trouble (account_id, message_id, run_id, top_run_id) values (new.account_id, new.id, new.run_id, top_run(new.account_id, new.run_id)) on conflict do nothing;
  else
    delete from message_trouble where account_id = new.account_id and message_id = new.id;
  end if;
  return null;
end $$;

-- One spelling for the phones that had two: Mexico without the 1 after the country code, Argentina with the 9 (onePhone in packages/domain).
-- A contact that would get an address of another one keeps its own spelling; what comes from that phone belongs to the other.
create function pg_temp.one_phone(number text) returns text language sql immutable as $$
  select case when number ~ '^\+521\d{10}$' then '+52' || substr(number, 5) when number ~ '^\+54[1-8]\d{9}$' then '+549' || substr(number, 4) else number end $$;
alter table address no force row level security;
alter table opt_out no force row level security;
alter table wait_key no force row level security;
update address a set value = pg_temp.one_phone(a.value) where a.kind = 'phone' and a.value <> pg_temp.one_phone(a.value)
  and not exists (select from address o where o.account_id = a.account_id and o.kind = 'phone' and o.value = pg_temp.one_phone(a.value));
insert into opt_out (account_id, kind, value, category, source, message_id, created_at)
  select account_id, kind, pg_temp.one_phone(value), category, source, message_id, created_at from opt_out where kind = 'phone' and value <> pg_temp.one_phone(value)
  on conflict do nothing;
delete from opt_out where kind = 'phone' and value <> pg_temp.one_phone(value);
update wait_key set key = split_part(key, '|', 1) || '|' || split_part(key, '|', 2) || '|' || pg_temp.one_phone(split_part(key, '|', 3))
  where kind = 'reply' and key like 'sms|%|%' and split_part(key, '|', 3) <> pg_temp.one_phone(split_part(key, '|', 3));
alter table address force row level security;
alter table opt_out force row level security;
alter table wait_key force row level security;

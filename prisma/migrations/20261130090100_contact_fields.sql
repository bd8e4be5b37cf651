-- Fields have an order, may be hidden from the page of a contact, and may have to be filled in by whoever keeps contacts by hand.
alter table field add column place integer not null default 0, add column hidden boolean not null default false, add column required boolean not null default false,
  add column revision integer not null default 1;
update field f set place = o.place from (select account_id, id, row_number() over (partition by account_id order by lower(title), key)::int as place from field) o
  where o.account_id = f.account_id and o.id = f.id;
alter table field drop constraint field_type_check, add constraint field_type_check
  check (type in ('text', 'number', 'boolean', 'date', 'time', 'choice', 'location', 'phone', 'email'));

-- Practice phones. A number is one account's for ever, also after it was put away: the simulator keeps what was texted to it, and whoever got it next would read that.
create table practice_phone (
  account_id integer not null references account (id), number text not null, added_at timestamptz not null default clock_timestamp(), put_away boolean not null default false,
  primary key (account_id, number));
create unique index practice_phone_number_key on practice_phone (number);
alter table practice_phone enable row level security, force row level security;
create policy owner on practice_phone to signalbox_owner using (true);
create policy account on practice_phone to signalbox_app using (account_id = (select app_account())) with check (account_id = (select app_account()));
grant select, insert, update, delete on practice_phone to signalbox_app;
-- Two accounts could have got one number: the older one keeps it, the other is offered a new one.
insert into practice_phone (account_id, number)
  select distinct on (settings->>'practicePhone') id, settings->>'practicePhone' from account where settings->>'practicePhone' is not null order by settings->>'practicePhone', id;

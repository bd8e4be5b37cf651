-- A keyword is looked up by its first word, so one of several, OPT-OUT, is found under OPT; the trigger itself asks for the rest.
alter table workflow_trigger no force row level security;
update workflow_trigger set key = split_part(translate(key, '_', '-'), '-', 1) where kind = 'sms' and key like any (array['%-%', '%\_%']) and key not like '-%';
alter table workflow_trigger force row level security;

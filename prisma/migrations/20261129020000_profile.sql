-- What a person chose for the screens; null = as the browser says. Language and time zone stand in the table since the beginning.
alter table app_user add column theme text check (theme in ('light', 'dark', 'system'));

-- The address that messages of a channel leave from where nothing else is said; at most one for each channel of an account.
alter table own_address add column usual boolean not null default false;

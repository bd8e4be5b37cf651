-- What a provider's log holds: errors, or all; debug besides up to a moment, after which it is by itself as it was before.
alter table provider
  add column log_level text not null default 'errors' check (log_level in ('errors', 'all')),
  add column debug_until timestamptz;
alter table provider_event add column level text not null default 'error' check (level in ('error', 'info', 'debug'));
-- A page of errors, and the count of what could not be used, do not read past everything else.
create index provider_event_error on provider_event (account_id, provider_id, id) where level = 'error';
create index provider_event_unusable on provider_event (account_id, provider_id, id)
  where code in ('receipt.unreadable', 'message.unknown_address', 'message.not_storable');

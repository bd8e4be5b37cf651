-- Test messages are counted by the hour, and their reports are told apart from those that nobody waits for.
create index provider_event_test on provider_event (account_id, provider_id, id) where code in ('test.begun', 'test.done');

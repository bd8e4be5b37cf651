-- A run leads to what it sent to many.
create index batch_run on batch (account_id, run_id);

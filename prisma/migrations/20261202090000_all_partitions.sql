-- As 20261201140000 for match_receipts: these change messages and attempts by lists, too, and may meet reports and settlements of the same ones.
alter function park_lost_sends(uuid) set enable_partition_pruning = off;
alter function expire_unsent(integer) set enable_partition_pruning = off;

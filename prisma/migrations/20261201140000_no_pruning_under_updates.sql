-- A report and the settlement of its message are often written at the same moment. PostgreSQL 18 then looks at the row again (EvalPlanQual) with a
-- second plan that shares what picks partitions while the first one runs, and frees it with itself: the server falls over (seen as SIGSEGV in
-- partkey_datum_from_expr, one run of two of 16,000 messages). Without picking partitions each message is looked up in the index of every month.
alter function match_receipts(uuid, text[], uuid) set enable_partition_pruning = off;
alter function settle_attempts(uuid, integer[], uuid[], smallint[], text[], text[], smallint[], timestamptz[]) set enable_partition_pruning = off;

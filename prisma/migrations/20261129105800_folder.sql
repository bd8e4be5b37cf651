-- Where a workflow lies in the list; null = in no folder. A folder is there as long as something lies in it.
alter table workflow add column folder text check (char_length(folder) between 1 and 60);

-- Each new address asks for the conversation of its key and of its contact. While the table is small two indexes that begin with the account cost the same,
-- and the plan that a connection made then read all conversations of the account for each of them. Of keys that end with the account one fits a question, and no other.
alter table conversation_entry drop constraint conversation_entry_account_id_conversation_id_fkey;
alter table conversation
  drop constraint conversation_pkey, add primary key (id, account_id),
  drop constraint conversation_account_id_key_key, add unique (key, account_id);
alter table conversation_entry add foreign key (account_id, conversation_id) references conversation (account_id, id) on delete cascade;

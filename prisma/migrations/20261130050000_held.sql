-- Why a message goes later than it was asked to, such as quiet hours. What is only planned for later has none.
alter table message_queue add column held_code text;

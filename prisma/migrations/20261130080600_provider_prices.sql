-- What a part of a text costs by a provider, as its account typed it: { currency, each: [{ country, amount }] }. null = nobody typed any.
alter table provider add column prices jsonb;

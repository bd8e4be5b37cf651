-- A text is changed twice soon after it was written, and those that are sent together lie together: with less room in their page the second and third of
-- their lives are written elsewhere, into every index too. Of texts sent in a row one in three stayed in its page before, nine in ten do now.
do $$ declare p text; begin
  for p in select c.relname from pg_inherits i join pg_class c on c.oid = i.inhrelid where i.inhparent = 'public.message'::regclass loop
    execute format('alter table public.%I set (fillfactor = 60)', p);
  end loop;
end $$;
create or replace procedure ensure_partitions(first_month date, months integer) language plpgsql security definer set search_path = pg_catalog, public as $$
declare p text; m date; begin
  for p in select parent from partition_plan loop
    for i in 0..months - 1 loop
      m := (first_month + make_interval(months => i))::date;
      if to_regclass(format('%s_%s', p, to_char(m, 'YYYYMM'))) is null then
        execute format('create table public.%I partition of public.%I for values from (%L) to (%L)', p || to_char(m, '_YYYYMM'), p,
          uuid7_floor(m::timestamp at time zone 'UTC'), uuid7_floor((m + interval '1 month')::timestamp at time zone 'UTC'));
        -- RLS without a policy or grant for app and router: they reach it through the parent only. The owner's policy is for pg_dump, which copies partitions one by one.
        execute format('alter table public.%I enable row level security, force row level security', p || to_char(m, '_YYYYMM'));
        execute format('create policy owner on public.%I to signalbox_owner using (true)', p || to_char(m, '_YYYYMM'));
        if p in ('message', 'run', 'attempt') then execute format('alter table public.%I set (fillfactor = %s)', p || to_char(m, '_YYYYMM'), case p when 'message' then 60 else 85 end); end if;
      end if;
    end loop;
  end loop;
end $$;

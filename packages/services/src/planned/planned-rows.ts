import type { Planned } from '@signalbox/contract';
import type { AccountSql } from '@signalbox/db';
import { may } from '@signalbox/domain';
import { nextTimes } from '@signalbox/nodes/schedule';
import { readScheduleRules } from '@signalbox/runner';
import type { Actor } from '../shared/actor.ts';

/** Days by their names, `2026-12-24`, and when each begins (milliseconds since 1970); the last one is the end and not looked at. */
export interface Span {
  dates: readonly string[];
  begins: readonly number[];
  now: number;
}
export interface PlannedRow extends Pick<Planned, 'kind' | 'count' | 'workflowName'> {
  date: string;
  at: Date;
  workflowId: string | null;
}
/** More of a kind than a calendar can show. */
export const mostRows = 2000;
const mostSchedules = 200;
/** Every quarter of an hour for six weeks. */
const mostTimes = 42 * 96;

interface ScheduleRow {
  workflowId: string;
  name: string;
  config: unknown;
  since: Date;
  accountTimeZone: string;
}
/** The times of schedules that are on, one row for each day of each. */
export async function plannedRuns(sql: AccountSql, span: Span): Promise<PlannedRow[]> {
  const schedules = await sql<ScheduleRow>(
    `select s.workflow_id as "workflowId", w.name, s.config, s.since, a.time_zone as "accountTimeZone"
     from schedule s join workflow w on w.account_id = s.account_id and w.id = s.workflow_id join account a on a.id = s.account_id
     where s.account_id = $1 and s.is_on and s.paused_at is null order by s.id desc limit $2`,
    [mostSchedules],
  );
  const configs = await readScheduleRules(sql, schedules);
  return schedules
    .flatMap(({ workflowId, name, since }, index) => {
      const rule = configs[index]?.rule;
      if (!rule) return [];
      const days = new Map<string, PlannedRow>();
      for (const time of nextTimes(rule, { after: firstOf(span), count: mostTimes, since: since.getTime() })) {
        const date = dateOf(span, time);
        if (date === undefined) break;
        const known = days.get(date);
        if (known) known.count += 1;
        else days.set(date, { kind: 'schedule', date, at: new Date(time), count: 1, workflowId, workflowName: name });
      }
      return [...days.values()];
    })
    .slice(0, mostRows);
}

/** Runs that go on by themselves, by workflow and day. */
export async function plannedWaits(sql: AccountSql, actor: Actor, span: Span): Promise<PlannedRow[]> {
  if (!may(actor, 'run.read')) return [];
  const rows = await sql<Bucket>(
    `select width_bucket(t.due_at, $3::timestamptz[]) as no, min(t.due_at) as at, count(*)::int as count,
       v.workflow_id as "workflowId", w.name as "workflowName"
     from wait t join workflow_version v on v.account_id = t.account_id and v.id = t.version_id
       join workflow w on w.account_id = v.account_id and w.id = v.workflow_id
     where t.account_id = $1 and t.due_at > $2 and t.due_at < $4
     group by 1, 4, 5 order by 2 limit $5`,
    [new Date(firstOf(span)), ...bounds(span), mostRows],
  );
  return rows.map((row) => rowOf(span, 'waits', row));
}

/** What is due within a minute is as good as on its way. */
const soonMs = 60_000;
/** Messages that leave later, by day. */
export async function plannedMessages(sql: AccountSql, actor: Actor, span: Span): Promise<PlannedRow[]> {
  if (!may(actor, 'message.read')) return [];
  const rows = await sql<Bucket>(
    `select width_bucket(due_at, $3::timestamptz[]) as no, min(due_at) as at, count(*)::int as count,
       null::uuid as "workflowId", null as "workflowName"
     from message_queue where account_id = $1 and due_at > $2 and due_at < $4 group by 1 order by 2`,
    [new Date(Math.max(firstOf(span), span.now + soonMs)), ...bounds(span)],
  );
  return rows.map((row) => rowOf(span, 'messages', row));
}

/** `no` counts the days from 1. */
type Bucket = Omit<PlannedRow, 'kind' | 'date'> & { no: number };
const rowOf = ({ dates }: Span, kind: PlannedRow['kind'], { no, ...row }: Bucket): PlannedRow => ({
  ...row,
  kind,
  date: dates[no - 1] ?? '',
});
const bounds = ({ begins }: Span) => [begins.map((at) => new Date(at)), new Date(begins.at(-1) ?? 0)];
const firstOf = ({ begins, now }: Span): number => Math.max(begins[0] ?? now, now);

function dateOf({ begins, dates }: Span, moment: number): string | undefined {
  const after = begins.findIndex((begin) => begin > moment);
  return after > 0 ? dates[after - 1] : undefined;
}

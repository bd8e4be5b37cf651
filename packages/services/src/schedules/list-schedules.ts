import type { Page, Schedule, ScheduleQuery } from '@signalbox/contract';
import type { AccountSql } from '@signalbox/db';
import { requireRight, toPublicId } from '@signalbox/domain';
import { nextTimes, type ScheduleConfig, scheduleWords } from '@signalbox/nodes/schedule';
import { readScheduleRules } from '@signalbox/runner';
import { type Say, wordsFor } from '@signalbox/words';
import { findableId, lastId, notFound, readPage, toPage } from '../shared/page.ts';
import type { ActorContext } from '../shared/service-context.ts';

/** What the account does at set times, newest first: the schedules of workflows that are live. */
export async function listSchedules({ db, actor }: ActorContext, query: ScheduleQuery): Promise<Page<Schedule>> {
  requireRight(actor, 'schedule.read');
  const { before, take } = readPage('schedule', query);
  const rows = await db.withAccountSql(actor.accountId, (sql) => readRows(sql, { before, take, search: query.search?.trim() ?? '' }));
  const t = wordsFor(actor.language);
  return toPage('schedule', rows, { take, view: (row) => scheduleView(t, row, Date.now()) });
}

/** One of them, inside an open transaction. */
export async function readSchedule(sql: AccountSql, t: Say, id: string): Promise<Schedule> {
  const [row] = await readRows(sql, { before: lastId, take: 1, id: findableId('schedule', id) });
  if (!row) throw notFound('schedule');
  return scheduleView(t, row, Date.now());
}

interface Row {
  id: string;
  workflowId: string;
  name: string;
  config: ScheduleConfig;
  since: Date;
  pausedAt: Date | null;
  lastDueAt: Date | null;
  lastRunId: string | null;
  leftOut: number;
}
const readRows = async (
  sql: AccountSql,
  { before, take, search = '', id = null }: { before: string; take: number; search?: string; id?: string | null },
): Promise<Row[]> => {
  const rows = await sql<Omit<Row, 'config'> & { config: unknown; accountTimeZone: string }>(
    `select s.id, s.workflow_id as "workflowId", w.name, s.config, s.since, s.paused_at as "pausedAt", s.last_due_at as "lastDueAt",
       s.last_run_id as "lastRunId", s.left_out as "leftOut", a.time_zone as "accountTimeZone"
     from schedule s join workflow w on w.account_id = s.account_id and w.id = s.workflow_id join account a on a.id = s.account_id
     where s.account_id = $1 and s.is_on and s.id < $2 and ($5::uuid is null or s.id = $5) and position(lower($4) in lower(w.name)) > 0
     order by s.id desc limit $3`,
    [before, take, search, id],
  );
  const configs = await readScheduleRules(sql, rows);
  return rows.flatMap((row, at) => {
    const config = configs[at];
    return config ? [{ ...row, config }] : [];
  });
};

function scheduleView(t: Say, row: Row, now: number): Schedule {
  const { rule } = row.config;
  const next = nextTimes(rule, { after: now, count: 3, since: row.since.getTime() });
  return {
    id: toPublicId('schedule', row.id),
    workflowId: toPublicId('workflow', row.workflowId),
    workflowName: row.name,
    words: scheduleWords(t, rule),
    zone: rule.zone,
    state: next.length === 0 ? 'over' : row.pausedAt ? 'paused' : 'on',
    next: next.map((one) => new Date(one).toISOString()),
    lastDueAt: row.lastDueAt?.toISOString() ?? null,
    lastRunId: row.lastRunId === null ? null : toPublicId('run', row.lastRunId),
    leftOut: row.leftOut,
  };
}

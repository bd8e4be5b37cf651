import type { AccountSql } from '@signalbox/db';
import type { ScheduleConfig } from '@signalbox/nodes/schedule';
import { readScheduleRules } from '../calendars/read-schedule-rules.ts';

export interface FoundSchedule {
  id: string;
  workflowId: string;
  versionId: string;
  nodeId: string;
  config: ScheduleConfig;
  /** Switched on, as its workflow is. */
  isOn: boolean;
  since: Date;
  /** From when it is on as it is now. */
  liveFrom: Date;
  pausedAt: Date | null;
  revision: number;
  /** The last time that was looked at. */
  lastDueAt: Date | null;
  lastRunId: string | null;
  class: number;
}

/** A schedule with what of its workflow and account counts; locked, nobody else fires or changes it until the commit. */
export async function readSchedule(sql: AccountSql, id: string, { lock = false } = {}): Promise<FoundSchedule | null> {
  const [row] = await sql<Row>(lock ? `${selection} for no key update of s` : selection, [id]);
  if (!row) return null;
  const [config] = await readScheduleRules(sql, [row]);
  return config ? { ...row, config } : null;
}

type Row = Omit<FoundSchedule, 'config'> & { config: unknown; accountTimeZone: string };

const selection = `select s.id, s.workflow_id as "workflowId", s.version_id as "versionId", s.node_id as "nodeId", s.config, s.since, s.live_from as "liveFrom", s.paused_at as "pausedAt",
    s.revision, s.last_due_at as "lastDueAt", s.last_run_id as "lastRunId", s.is_on and w.enabled and w.archived_at is null as "isOn", w.class, a.time_zone as "accountTimeZone"
  from schedule s join workflow w on w.account_id = s.account_id and w.id = s.workflow_id join account a on a.id = s.account_id
  where s.account_id = $1 and s.id = $2`;

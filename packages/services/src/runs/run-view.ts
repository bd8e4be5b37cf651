import type { RunSummary, RunTag } from '@signalbox/contract';
import { idTime, type StepStatus, toPublicId } from '@signalbox/domain';
import { classNameOf } from '../shared/class-name.ts';
import type { TitleOf } from './node-titles.ts';

export interface RunListRow {
  id: string;
  workflow_id: string;
  workflow_name: string;
  version_id: string;
  version_number: number;
  status: 'open' | 'done' | 'failed' | 'cancelled';
  is_ready: boolean;
  waiting_until: Date | null;
  trigger_kind: string;
  contact_id: string | null;
  contact_name: string | null;
  conductor_id: string | null;
  ended_at: Date | null;
  error_code: string | null;
  error_node: string | null;
  class: number;
  route: { node_id: string; visit: number; status: StepStatus }[];
  tags: RunTag[];
  undelivered: number;
}

/** A run as lists show it; `titleOf` says what the steps of its version are called. */
export function runView(row: RunListRow, titleOf: TitleOf): RunSummary {
  return {
    id: toPublicId('run', row.id),
    workflowId: toPublicId('workflow', row.workflow_id),
    workflowName: row.workflow_name,
    versionNumber: row.version_number,
    state: row.status === 'open' ? (row.is_ready ? 'ready' : 'waiting') : row.status,
    trigger: row.trigger_kind,
    contact: row.contact_id === null ? null : { id: toPublicId('contact', row.contact_id), name: row.contact_name ?? '' },
    startedAt: new Date(idTime(row.id)).toISOString(),
    endedAt: row.ended_at?.toISOString() ?? null,
    errorCode: row.error_code,
    errorNode: row.error_node,
    route: lastStops(row.route).map((stop) => ({
      nodeId: stop.node_id,
      title: titleOf(stop.node_id),
      status: stop.status,
    })),
    waitingUntil: row.waiting_until?.toISOString() ?? null,
    undelivered: row.undelivered,
    class: classNameOf(row.class),
    tags: row.tags,
  };
}

/** A node that waited has two lines in the trace; the route shows the later one, at the earlier place. */
function lastStops(route: RunListRow['route']): RunListRow['route'] {
  const stops = new Map<string, RunListRow['route'][number]>();
  for (const stop of route) stops.set(`${stop.node_id}#${stop.visit}`, stop);
  return [...stops.values()].slice(-9);
}

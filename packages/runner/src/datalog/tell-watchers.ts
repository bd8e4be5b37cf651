import { type AccountSql, insertInto, rowsOf } from '@signalbox/db';
import { newId } from '@signalbox/domain';
import { type DataLogConfig, readDataLogConfig, type Watch, watchesDevice, watchPoint } from '@signalbox/nodes/datalog';

/** A number that a device measured. */
export interface LoggedPoint {
  /** The uuid. */
  deviceId: string;
  name: string;
  value: number;
  /** Milliseconds since 1970. */
  at: number;
  /** Of the runs that it starts. */
  depth: number;
}
/** A log that got points, and whose it is. */
export interface TouchedLog {
  id: string;
  device_id: string;
  name: string;
  key: string;
  label: string;
}

/** Steps that watch the logs hear each value in turn; what rings is an entry of the outbox, written with the value. The caller holds the logs. */
export async function tellWatchers(
  sql: AccountSql,
  { logs, points }: { logs: readonly TouchedLog[]; points: readonly LoggedPoint[] },
): Promise<void> {
  const watchers = await readWatchers(sql, logs);
  if (watchers.length === 0) return;
  const before = await lockWatches(sql, watchers);
  const turns = watchers.map((watcher) => {
    const { workflowId: workflow_id, nodeId: node_id, log } = watcher;
    const told = points.filter(({ deviceId, name }) => deviceId === log.device_id && name === log.name);
    const { watch, rings } = hearAll(watcher.config, before.get(keyOf(workflow_id, node_id, log.id)) ?? null, told);
    return { row: { workflow_id, node_id, log_id: log.id, depth: deepest(told), ...rowOf(watch) }, rings, watcher, depth: deepest(told) };
  });
  await sql(keeping, [watchRows.of(turns.map(({ row }) => row))], 'keep_watches');
  const entries = turns.flatMap(({ rings, watcher: { workflowId, nodeId, log }, depth }) =>
    rings.map(({ value, since }) => ({
      ...{ id: newId(), kind: 'crossed' },
      payload: { workflowId, nodeId, logId: log.id, value, depth, since: new Date(since ?? 0).toISOString() },
    })),
  );
  if (entries.length === 0) return;
  await insertEntries(sql, entries);
  // A door has no outbox of its own: whoever has hears it with the commit.
  await sql(`select pg_notify('outbox', $1::integer::text)`, [], 'tell_crossed');
}

interface Watcher {
  workflowId: string;
  nodeId: string;
  config: DataLogConfig;
  log: TouchedLog;
}

async function readWatchers(sql: AccountSql, logs: readonly TouchedLog[]): Promise<Watcher[]> {
  const rows = await sql<{ workflow_id: string; node_id: string; key: string; config: unknown }>(
    `select t.workflow_id, t.node_id, t.key, t.config from workflow_trigger t
     join workflow w on w.account_id = t.account_id and w.id = t.workflow_id and w.enabled and w.archived_at is null
     where t.account_id = $1 and t.kind = 'datalog' and t.source_id is null and t.key = any ($2::text[]) order by t.id`,
    [[...new Set(logs.map(({ name }) => name))]],
    'find_watchers',
  );
  return rows.flatMap(({ workflow_id: workflowId, node_id: nodeId, key, config: stored }) => {
    const config = readDataLogConfig(stored);
    if (!config) return [];
    return logs.flatMap((log) =>
      log.name === key && watchesDevice(config, { key: log.key, group: log.label }) ? [{ workflowId, nodeId, config, log }] : [],
    );
  });
}

async function lockWatches(sql: AccountSql, watchers: readonly Watcher[]): Promise<Map<string, Watch>> {
  const rows = await sql<WatchRow>(
    `select workflow_id, node_id, log_id, state, since, due_at, value from data_watch where account_id = $1 and log_id = any ($2::uuid[])
     order by workflow_id, node_id, log_id for update`,
    [[...new Set(watchers.map(({ log }) => log.id))]],
    'lock_watches',
  );
  return new Map(rows.map((row) => [keyOf(row.workflow_id, row.node_id, row.log_id), watchOf(row)]));
}

function hearAll(config: DataLogConfig, before: Watch | null, points: readonly LoggedPoint[]): { watch: Watch; rings: Watch[] } {
  const rings: Watch[] = [];
  let watch: Watch = before ?? { state: 'calm', since: null, dueAt: null, value: 0 };
  for (const point of points) {
    const turn = watchPoint(config, watch, point);
    watch = turn.watch;
    if (turn.rings) rings.push(turn.rings);
  }
  return { watch, rings };
}

const deepest = (points: readonly LoggedPoint[]): number => Math.max(0, ...points.map(({ depth }) => depth));
const keyOf = (workflowId: string, nodeId: string, logId: string): string => `${workflowId} ${logId} ${nodeId}`;

interface WatchRow {
  workflow_id: string;
  node_id: string;
  log_id: string;
  state: Watch['state'];
  since: Date | null;
  due_at: Date | null;
  value: number;
}
const watchOf = ({ state, since, due_at, value }: WatchRow): Watch => ({
  ...{ state, value, since: since?.getTime() ?? null, dueAt: due_at?.getTime() ?? null },
});
const rowOf = ({ state, since, dueAt, value }: Watch) => ({
  ...{ state, value, since: since === null ? null : new Date(since), due_at: dueAt === null ? null : new Date(dueAt) },
});

const insertEntries = insertInto('outbox', { id: 'uuid', kind: 'text', payload: 'jsonb' });
const watchRows = rowsOf({
  ...{ workflow_id: 'uuid', node_id: 'text', log_id: 'uuid', state: 'text', since: 'timestamptz?', due_at: 'timestamptz?' },
  ...{ value: 'float8', depth: 'smallint' },
});
const keeping = `insert into data_watch (account_id, ${watchRows.names}) select $1, ${watchRows.names} from ${watchRows.from('$2')} order by workflow_id, node_id, log_id
  on conflict (account_id, workflow_id, node_id, log_id) do update
    set state = excluded.state, since = excluded.since, due_at = excluded.due_at, value = excluded.value, depth = excluded.depth`;

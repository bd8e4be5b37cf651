import type { AccountSql } from '@signalbox/db';
import { newId, toPublicId } from '@signalbox/domain';
import { newRun, type PickDeps, pickTrigger, type RoutedTrigger, type Turns, writePoints } from '@signalbox/runner';
import { claimPackets, claimWindows, type Start, windowKey } from './claim-keys.ts';
import type { Publish, PublishOutcome } from './publish.ts';

/** Part of the caller's transaction: keys first, then what is logged, commands that are answered, and runs. */
export async function takePublishes(
  deps: PickDeps,
  sql: AccountSql,
  { publishes, turns }: { publishes: readonly Publish[]; turns: Turns },
): Promise<PublishOutcome[]> {
  const [fresh, live] = [await claimPackets(sql, publishes), await readLive(sql, publishes)];
  await logValues(sql, fresh);
  const answered = await answerCommands(sql, turns, publishes);
  const heard = await Promise.all(publishes.map((publish) => (fresh.has(publish) ? readByAll(deps, sql, { publish, live }) : [])));
  const starts = heard.flat();
  const open = await claimWindows(sql, starts);
  const runs = starts.filter((start) => open.has(start)).map(({ run }) => run);
  await turns.carryOn(runs.length === 0);
  await turns.beginAll(runs.map(newRun));
  return publishes.map((publish, n) => ({
    runs: (heard[n] ?? []).flatMap((start) => (open.has(start) ? [{ runId: start.run.runId, workflowId: start.run.workflowId }] : [])),
    isRepeat: !fresh.has(publish),
    answered: answered.has(publish),
  }));
}

/** By workflow and step. */
type Live = ReadonlyMap<string, RoutedTrigger>;

/** What was known of a step may be some seconds old: whether its workflow is on, and by which version, is said here. */
async function readLive(sql: AccountSql, publishes: readonly Publish[]): Promise<Live> {
  const workflows = [...new Set(publishes.flatMap(({ heardBy }) => heardBy.map(({ workflowId }) => workflowId)))];
  if (workflows.length === 0) return new Map();
  const rows = await sql<RoutedTrigger>(
    `select t.workflow_id as "workflowId", t.version_id as "versionId", t.node_id as "nodeId", t.config, w.class
     from workflow_trigger t join workflow w on w.account_id = t.account_id and w.id = t.workflow_id
     where t.account_id = $1 and t.kind = 'mqtt' and t.workflow_id = any ($2::uuid[]) and w.enabled and w.archived_at is null`,
    [workflows],
    'read_mqtt_triggers',
  );
  return new Map(rows.map((row) => [`${row.workflowId} ${row.nodeId}`, row]));
}

const logValues = (sql: AccountSql, fresh: ReadonlySet<Publish>): Promise<void> =>
  writePoints(
    sql,
    [...fresh]
      .sort((a, b) => a.at - b.at)
      .flatMap(({ device, at, logged }) =>
        Object.entries(logged ?? {}).map(([name, value]) => ({ deviceId: device.id, name, value, at, depth: 0 })),
      ),
  );

async function readByAll(deps: PickDeps, sql: AccountSql, { publish, live }: { publish: Publish; live: Live }): Promise<Start[]> {
  const { device, topic, text, isRetained, at, heardBy } = publish;
  const event = {
    kind: 'mqtt',
    payload: {
      device: { ...device, id: toPublicId('device', device.id) },
      topic,
      text,
      retained: isRetained,
      at: new Date(at).toISOString(),
    },
  };
  const starts: Start[] = [];
  for (const { workflowId, nodeId, windowMs } of heardBy) {
    const trigger = live.get(`${workflowId} ${nodeId}`);
    if (!trigger) continue;
    const picked = await pickTrigger(deps, sql, { candidates: [trigger], event });
    if (!picked) continue;
    starts.push({
      run: { ...trigger, runId: newId(), triggerNodeId: nodeId, kind: 'mqtt', payload: picked.payload },
      window: windowMs === null ? null : { key: windowKey(nodeId, publish), ms: windowMs },
      at,
    });
  }
  return starts;
}

async function answerCommands(sql: AccountSql, turns: Turns, publishes: readonly Publish[]): Promise<Set<Publish>> {
  const asked = new Map(publishes.flatMap((publish) => (publish.answers ? [[publish.answers.id, publish] as const] : [])));
  if (asked.size === 0) return new Set();
  const waits = await sql<{ wait_id: string; run_id: string; key: string }>(
    `select wait_id, run_id, key from wait_key where account_id = $1 and kind = 'device' and key = any ($2::text[])`,
    [[...asked.keys()]],
    'find_commands',
  );
  const won = await turns.answer(
    waits.map(({ wait_id, run_id, key }) => ({
      wait: { waitId: wait_id, runId: run_id },
      event: { kind: 'device', payload: asked.get(key)?.answers?.payload ?? {} },
    })),
  );
  return new Set(waits.flatMap(({ wait_id, key }) => (won.has(wait_id) ? (asked.get(key) ?? []) : [])));
}

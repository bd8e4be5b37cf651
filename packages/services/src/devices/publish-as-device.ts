import type { PublishAsDevice, PublishedAsDevice } from '@signalbox/contract';
import { deviceTopics, requireRight, toPublicId } from '@signalbox/domain';
import { createPublishAs, numbersIn, type PublishAs, readValues } from '@signalbox/messaging';
import { triggers } from '@signalbox/nodes';
import { findableId } from '../shared/page.ts';
import type { ActorContext } from '../shared/service-context.ts';
import { readDevice } from './device-rows.ts';

/** Says something for a device: workflows start as if it had published it. What it said last, and when, stays. Only a virtual device logs it: people try things, and the log of a real one is what it measured. */
export async function publishAsDevice(context: ActorContext, id: string, { topic, payload }: PublishAsDevice): Promise<PublishedAsDevice> {
  const { db, actor } = context;
  requireRight(actor, 'device.edit');
  const { accountId } = actor;
  const row = await db.withAccountSql(accountId, (sql) => readDevice(sql, findableId('device', id)));
  const startedAt = performance.now();
  const device = { id: row.id, key: row.key, name: row.name, group: row.label, place: row.place };
  const said = { device, topic: deviceTopics(accountId, row.key)[topic], text: payload };
  const logged = row.kind === 'virtual' && row.log_days !== null ? numbersIn(readValues(said.topic, Buffer.from(payload))) : null;
  const { runs } = await publishOf(context)(accountId, { ...said, logged });
  const tookMs = Math.round(performance.now() - startedAt);
  const names = await db.withAccountSql(accountId, (sql) =>
    sql<{ id: string; name: string }>('select id, name from workflow where account_id = $1 and id = any ($2::uuid[])', [
      runs.map(({ workflowId }) => workflowId),
    ]),
  );
  return {
    tookMs,
    runs: runs.map(({ runId, workflowId }) => ({
      id: toPublicId('run', runId),
      workflowId: toPublicId('workflow', workflowId),
      workflowName: names.find((one) => one.id === workflowId)?.name ?? '',
    })),
  };
}

/** One for each process: it gathers what comes together. */
const publishers = new WeakMap<ActorContext['db'], PublishAs>();
function publishOf({ db, waker }: ActorContext): PublishAs {
  const known = publishers.get(db) ?? createPublishAs({ db, waker, triggers });
  publishers.set(db, known);
  return known;
}

import type { AccountSql, Database } from '@signalbox/db';
import { accountTopic } from '@signalbox/domain';
import type { TriggerTable } from '@signalbox/flow';
import { isHeard, readMqttConfig } from '@signalbox/nodes/mqtt';
import { createDoor, createTriggerSettings, type RoutedTrigger, tellOwed, type Waker } from '@signalbox/runner';
import { createPublishAcceptance } from './accept-publish.ts';
import { keepExample } from './keep-example.ts';
import type { Publish, PublishOutcome } from './publish.ts';

export type PublishAs = (accountId: number, said: Pick<Publish, 'device' | 'topic' | 'text' | 'logged'>) => Promise<PublishOutcome>;

/** What a person says for a device, taken as if it had come by the broker: the steps that listen are read now, and conductors carry what starts. */
export function createPublishAs({ db, waker, triggers }: { db: Database; waker: Waker; triggers: TriggerTable }): PublishAs {
  const door = createDoor({ db, after: (owed) => tellOwed(waker, owed) });
  const accept = createPublishAcceptance({ triggers, settings: createTriggerSettings(), door });
  return async (accountId, said) => {
    const heardBy = await db.withAccountSql(accountId, async (sql) => {
      await keepExample(sql, said);
      return readListening(sql, said);
    });
    return accept(accountId, { ...said, isRetained: false, packet: null, at: Date.now(), heardBy, answers: null });
  };
}

async function readListening(sql: AccountSql, { device, topic }: Pick<Publish, 'device' | 'topic'>): Promise<Publish['heardBy']> {
  const rows = await sql<RoutedTrigger>(
    `select t.workflow_id as "workflowId", t.version_id as "versionId", t.node_id as "nodeId", t.config, w.class
     from workflow_trigger t join workflow w on w.account_id = t.account_id and w.id = t.workflow_id
     where t.account_id = $1 and t.kind = 'mqtt' and w.enabled and w.archived_at is null order by t.id`,
  );
  const heard = { device, topic: topic.slice(accountTopic(sql.accountId).length), retained: false };
  return rows.flatMap((row) => {
    const config = readMqttConfig(row.config);
    return config && isHeard(config, heard) ? [{ ...row, windowMs: config.windowMs }] : [];
  });
}

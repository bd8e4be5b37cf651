import type { AskWho, WhoGets } from '@signalbox/contract';
import { accountTopic, isTopic, newId, userError } from '@signalbox/domain';
import { isHeard, readMqttConfig } from '@signalbox/nodes/mqtt';
import { type Asking, type Listening, other, readListening, readSilent, taker } from './asking.ts';

/** Every step that listens to a topic starts: there is no first one. */
export async function askTopic(
  { context, foresee, t }: Asking,
  { topic: typed, text, retained }: AskWho & { kind: 'topic' },
): Promise<WhoGets> {
  const { db, actor } = context;
  const { accountId } = actor;
  const topic = typed.trim().replace(accountTopic(accountId), '');
  if (!isTopic(topic)) throw userError('who.topic', {}, { status: 400 });
  const [, key = ''] = /^d\/([^/]+)\//.exec(topic) ?? [];
  const [device = { id: newId(), key, name: '', group: '', place: '' }] = await db.withAccountSql(accountId, (sql) =>
    sql<{ id: string; key: string; name: string; group: string; place: string }>(
      `select id, key, name, label as "group", place from device where account_id = $1 and key = $2 and archived_at is null`,
      [key],
    ),
  );
  const begun = await foresee.publish(accountId, { topic, device, text, retained });
  return db.withAccountSql(accountId, async (sql) => {
    const listening = await readListening(sql, 'mqtt');
    const starts = (one: Listening) => begun.some(({ workflowId, nodeId }) => workflowId === one.workflow_id && nodeId === one.node_id);
    const takes = listening.filter(starts).map(taker);
    const whyNot = (one: Listening): string => {
      const config = readMqttConfig(one.config);
      if (!config) return t('who.other.settings');
      if (isHeard(config, { device, topic, retained })) return t('who.other.payload');
      if (retained && !config.retained && isHeard(config, { device, topic, retained: false })) return t('who.other.retained');
      if (config.from === 'topic') return t('who.other.topic', { topic: config.topic });
      return config.from === 'device' ? t('who.other.device', { device: config.device }) : t('who.other.group', { group: config.group });
    };
    return {
      ...{ says: takes.length > 0 ? t('who.topic.starts', { workflows: takes.map(({ name }) => name) }) : t('who.topic.none'), takes },
      ...{ runId: null, stops: [] },
      others: [
        ...listening.filter((one) => !starts(one)).map((one) => other(one, 'other', whyNot(one))),
        ...(await readSilent(sql, t, 'mqtt')),
      ],
    };
  });
}

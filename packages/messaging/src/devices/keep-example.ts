import type { AccountSql } from '@signalbox/db';
import { accountTopic } from '@signalbox/domain';
import { isHeard, readMqttConfig } from '@signalbox/nodes/mqtt';
import type { Publish } from './publish.ts';

const mostText = 8000;

/** The first message that a listening step would hear is kept as its example; later ones change nothing. One that is too long to be typed is none. */
export async function keepExample(sql: AccountSql, { device, topic, text }: Pick<Publish, 'device' | 'topic' | 'text'>): Promise<void> {
  if (text.length > mostText) return;
  const rows = await sql<{ workflow_id: string; node_id: string; config: unknown }>(
    'select workflow_id, node_id, config from mqtt_listen where account_id = $1 and until > now() and heard_at is null order by workflow_id, node_id',
    [],
    'find_listeners',
  );
  const heard = { device, topic: topic.slice(accountTopic(sql.accountId).length), retained: false };
  for (const { workflow_id, node_id, config: stored } of rows) {
    const config = readMqttConfig(stored);
    if (!config || !isHeard(config, heard)) continue;
    await sql(
      `update mqtt_listen set topic = $4, device = $5, payload = $6, heard_at = now()
       where account_id = $1 and workflow_id = $2 and node_id = $3 and heard_at is null`,
      [workflow_id, node_id, topic, device.key, text],
      'keep_example',
    );
  }
}

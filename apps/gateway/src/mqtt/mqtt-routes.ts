import type { Database } from '@signalbox/db';
import { accountTopic } from '@signalbox/domain';
import { type Heard, isHeard, type MqttConfig, readMqttConfig } from '@signalbox/nodes/mqtt';
import type { RoutedTrigger } from '@signalbox/runner';
import type { SignedIn } from './device-book.ts';

type Listening = RoutedTrigger & { windowMs: number | null; listens: MqttConfig };
export interface MqttRoutes {
  /** Reads all of them anew. Until it has resolved once, nobody may be heard. */
  reload(): Promise<void>;
  /** Steps that a message is for; from memory, so that what nobody waits for costs the database nothing. */
  heardBy(device: SignedIn, message: { topic: string; retained: boolean }): readonly (RoutedTrigger & { windowMs: number | null })[];
  /** Whether a step listens for an example, and this may be it. */
  isAwaited(device: SignedIn, message: { topic: string; retained: boolean }): boolean;
}

/** Every step that listens over MQTT, by account. One that went meanwhile starts nothing: the statement that starts its run looks. */
export function createMqttRoutes(db: Database): MqttRoutes {
  let byAccount = new Map<number, Listening[]>();
  let awaited = new Map<number, MqttConfig[]>();
  return {
    async reload() {
      const rows = await db.router<Row>('select * from find_mqtt_triggers()', [], 'find_mqtt_triggers');
      const next = new Map<number, Listening[]>();
      for (const {
        account_id: accountId,
        workflow_id: workflowId,
        version_id: versionId,
        node_id: nodeId,
        config,
        class: ofClass,
      } of rows) {
        const listens = readMqttConfig(config);
        if (!listens) continue;
        const listening = { ...{ workflowId, versionId, nodeId, config, class: ofClass }, windowMs: listens.windowMs, listens };
        next.set(accountId, [...(next.get(accountId) ?? []), listening]);
      }
      byAccount = next;
      awaited = await readAwaited(db);
    },
    heardBy: (device, message) => {
      const all = byAccount.get(device.accountId);
      if (all === undefined) return none;
      const heard = heardOf(device, message);
      return all.filter(({ listens }) => isHeard(listens, heard));
    },
    isAwaited: (device, message) => {
      const all = awaited.get(device.accountId);
      if (all === undefined) return false;
      const heard = heardOf(device, message);
      return all.some((listens) => isHeard(listens, heard));
    },
  };
}
const none: readonly never[] = [];

const heardOf = ({ accountId, key, group }: SignedIn, { topic, retained }: { topic: string; retained: boolean }): Heard => ({
  ...{ device: { key, group }, topic: topic.slice(accountTopic(accountId).length), retained },
});

async function readAwaited(db: Database): Promise<Map<number, MqttConfig[]>> {
  const rows = await db.router<Pick<Row, 'account_id' | 'config'>>('select * from find_mqtt_listeners()', [], 'find_mqtt_listeners');
  const next = new Map<number, MqttConfig[]>();
  for (const { account_id: accountId, config } of rows) {
    const listens = readMqttConfig(config);
    if (listens) next.set(accountId, [...(next.get(accountId) ?? []), listens]);
  }
  return next;
}

interface Row {
  account_id: number;
  workflow_id: string;
  version_id: string;
  node_id: string;
  config: Record<string, unknown>;
  class: number;
}

import type { Database } from '@signalbox/db';
import { accountTopic } from '@signalbox/domain';
import { isHeard, type MqttConfig, readMqttConfig } from '@signalbox/nodes/mqtt';
import type { RoutedTrigger } from '@signalbox/runner';
import type { SignedIn } from './device-book.ts';

type Listening = RoutedTrigger & { windowMs: number | null; listens: MqttConfig };
export interface MqttRoutes {
  /** Reads all of them anew. Until it has resolved once, nobody may be heard. */
  reload(): Promise<void>;
  /** Steps that a message is for; from memory, so that what nobody waits for costs the database nothing. */
  heardBy(device: SignedIn, message: { topic: string; retained: boolean }): readonly (RoutedTrigger & { windowMs: number | null })[];
}

/** Every step that listens over MQTT, by account. One that went meanwhile starts nothing: the statement that starts its run looks. */
export function createMqttRoutes(db: Database): MqttRoutes {
  let byAccount = new Map<number, Listening[]>();
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
    },
    heardBy: ({ accountId, key, group }, { topic, retained }) => {
      const all = byAccount.get(accountId);
      if (all === undefined) return none;
      const heard = { device: { key, group }, topic: topic.slice(accountTopic(accountId).length), retained };
      return all.filter(({ listens }) => isHeard(listens, heard));
    },
  };
}
const none: readonly never[] = [];

interface Row {
  account_id: number;
  workflow_id: string;
  version_id: string;
  node_id: string;
  config: Record<string, unknown>;
  class: number;
}

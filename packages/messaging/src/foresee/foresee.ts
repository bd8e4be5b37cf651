import type { Database } from '@signalbox/db';
import { type Channel, type MessageContent, newId } from '@signalbox/domain';
import type { TriggerTable } from '@signalbox/flow';
import { isHeard, readMqttConfig } from '@signalbox/nodes/mqtt';
import { createTriggerSettings, type RoutedTrigger } from '@signalbox/runner';
import { takePublishes } from '../devices/take-publishes.ts';
import { checkCaller } from '../inbound/check-caller.ts';
import { createHooks } from '../inbound/find-hook.ts';
import { cleanContent, readMessage } from '../inbound/read-message.ts';
import { takeMessages } from '../inbound/take-messages.ts';
import { createOptOutWords } from '../opt-outs/opt-out-words.ts';
import { type Foreseen, rehearse } from './rehearse.ts';

interface AskedMessage {
  channel: Channel;
  own: { id: string; providerId: string; value: string };
  theirs: string;
  content: MessageContent;
}
interface AskedTopic {
  /** Below that of the account. */
  topic: string;
  device: { id: string; key: string; name: string; group: string; place: string };
  text: string;
  retained: boolean;
}
export interface ForeseenMessage {
  outcome: 'opt_out' | 'reply' | 'trigger' | 'inbox';
  /** What the keyword is looked for as; empty = it has none. */
  keyword: string;
  begins: Foreseen | null;
  /** The run that waits for it. */
  runId: string | null;
}

/** What would become of something that comes in, by the very code that decides it; nothing is kept, sent or started. */
export interface Foresee {
  message(accountId: number, asked: AskedMessage): Promise<ForeseenMessage>;
  publish(accountId: number, asked: AskedTopic): Promise<Foreseen[]>;
  /** `refused` = the workflow at that address takes requests of this method only; null = there is none at this address. */
  request(tokenHash: string, method: string): Promise<(Foreseen & { refused: string | null }) | null>;
}

export function createForesee({ db, triggers }: { db: Database; triggers: TriggerTable }): Foresee {
  const deps = { triggers, settings: createTriggerSettings() };
  const optOutWords = createOptOutWords(db);
  return {
    async message(accountId, { channel, own, theirs, content: typed }) {
      const content = cleanContent(typed) as MessageContent;
      const arrived = {
        providerId: own.providerId,
        providerMessageId: newId(),
        ownAddressId: own.id,
        ours: own.value,
        theirs,
        content,
        at: Date.now(),
      };
      const message = readMessage(channel, arrived, { isOurs: false, words: await optOutWords(accountId) });
      const { result, begun } = await rehearse(db, accountId, (sql, turns) =>
        takeMessages(deps, sql, { channel, messages: [message], turns }),
      );
      const [decision] = result;
      if (!decision) throw new Error('a message with an id of its own was taken before');
      const runId = decision.outcome === 'reply' ? decision.runId : null;
      return { outcome: decision.outcome, keyword: message.keyword, begins: begun[0] ?? null, runId };
    },
    async publish(accountId, { topic, device, text, retained }) {
      const rows = await db.withAccountSql(accountId, (sql) => sql<RoutedTrigger>(listening));
      const heardBy = rows.flatMap((row) => {
        const listens = readMqttConfig(row.config);
        return listens && isHeard(listens, { device, topic, retained }) ? [{ ...row, windowMs: null }] : [];
      });
      const publish = { device, topic, text, isRetained: retained, packet: null, at: Date.now(), logged: null, heardBy, answers: null };
      return (await rehearse(db, accountId, (sql, turns) => takePublishes(deps, sql, { publishes: [publish], turns }))).begun;
    },
    async request(tokenHash, method) {
      // Not what doors remember: somebody may have published a second ago.
      const hook = await createHooks({ db }).find(tokenHash);
      if (!hook) return null;
      const { config, trigger } = hook;
      const anybody = { ...hook, config: { ...config, networks: '', auth: { kind: 'none' } as const } };
      const at = { workflowId: trigger.workflowId, nodeId: trigger.nodeId };
      try {
        checkCaller(anybody, { method, query: '', headers: {}, body: async () => new Uint8Array(), idempotencyKey: null });
        return { ...at, refused: null };
      } catch {
        return { ...at, refused: config.method };
      }
    },
  };
}

const listening = `select t.workflow_id as "workflowId", t.version_id as "versionId", t.node_id as "nodeId", t.config, w.class
  from workflow_trigger t join workflow w on w.account_id = t.account_id and w.id = t.workflow_id
  where t.account_id = $1 and t.kind = 'mqtt' and w.enabled and w.archived_at is null`;

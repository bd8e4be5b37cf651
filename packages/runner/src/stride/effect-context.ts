import type { AccountSql } from '@signalbox/db';
import type { Channels } from '@signalbox/domain';
import type { BatchPort } from '@signalbox/nodes/contract';
import { wordsFor } from '@signalbox/words';
import { answerPort } from '../ports/answer-port.ts';
import { callbackPort } from '../ports/callback-port.ts';
import { contactPort } from '../ports/contact-port.ts';
import { counterPort } from '../ports/counter-port.ts';
import { dataLogPort } from '../ports/data-log-port.ts';
import { digestPort } from '../ports/digest-port.ts';
import { eventPort } from '../ports/event-port.ts';
import { exportPort } from '../ports/export-port.ts';
import { groupPort, tagPort } from '../ports/label-port.ts';
import { lockPort } from '../ports/lock-port.ts';
import { oncePort } from '../ports/once-port.ts';
import { optOutPort } from '../ports/opt-out-port.ts';
import { publishPort } from '../ports/publish-port.ts';
import { runPort } from '../ports/run-port.ts';
import { tablePort } from '../ports/table-port.ts';
import { taskPort } from '../ports/task-port.ts';
import { templatePort } from '../ports/template-port.ts';
import { accountFacts } from './account-facts.ts';
import type { QueueMessages, TurnDeps } from './types.ts';

export interface EffectContextOptions {
  channels: Channels;
  queueMessages: QueueMessages;
  /** Sends to many people, over the stride's transaction. */
  batches: (sql: AccountSql) => BatchPort;
  /** Public address of the gateway, for the addresses of callbacks. */
  gatewayUrl?: string;
}

/** The ports of the effect nodes on PostgreSQL, over the stride's own transaction. Messages go out by whoever is handed in: the runner knows no ledger. */
export function createEffectContext({ channels, queueMessages, batches, gatewayUrl = '' }: EffectContextOptions): TurnDeps['context'] {
  return async ({ sql, owed, bear = nobody, behind }, now) => {
    const { timeZone, language, channelOrder } = await accountFacts(sql);
    const events = eventPort(sql, behind);
    return {
      now,
      accountTimeZone: timeZone,
      words: wordsFor(language),
      channels: channelOrder === null ? channels : { ...channels, all: channels.inOrder(channelOrder) },
      contacts: contactPort(sql),
      tags: tagPort(sql, events),
      groups: groupPort(sql),
      optOuts: optOutPort(sql),
      messages: {
        async queue(items) {
          const { answers, providerIds, messageIds } = await queueMessages(sql, items, { now, behind });
          owed.messages.push(...messageIds);
          owed.providers.push(...providerIds);
          return answers;
        },
      },
      templates: templatePort(sql),
      tables: tablePort(sql),
      exports: exportPort(sql, { now, timeZone, language }),
      batches: batches(sql),
      answers: answerPort(sql, { onAnswer: (answer) => owed.answers.push(answer), behind }),
      locks: lockPort(sql),
      counters: counterPort(sql),
      once: oncePort(sql, now),
      digests: digestPort(sql, bear),
      tasks: taskPort(sql),
      events,
      runs: runPort(sql, bear),
      callbacks: callbackPort(sql, gatewayUrl),
      publishing: publishPort(sql),
      dataLogs: dataLogPort(sql, now),
    };
  };
}

const nobody = async () => {};

import {
  answerPort,
  callbackPort,
  contactPort,
  counterPort,
  digestPort,
  eventPort,
  groupPort,
  lockPort,
  oncePort,
  queueMessages,
  runPort,
  tagPort,
  taskPort,
} from '@signalbox/services';
import { timeZoneOf } from './time-zone.ts';
import type { StepDeps } from './types.ts';

/** The ports of the step nodes on PostgreSQL, over the step's own transaction. */
export function createStepContext({ gatewayUrl = '' }: { gatewayUrl?: string } = {}): StepDeps['context'] {
  return async (sql, accountId, now, owed) => ({
    now,
    accountTimeZone: await timeZoneOf(sql, accountId),
    contacts: contactPort(sql, accountId),
    tags: tagPort(sql, accountId),
    groups: groupPort(sql, accountId),
    messages: {
      async queue(items) {
        const { answers, providerIds, messageIds } = await queueMessages(sql, accountId, items, now);
        owed.messages.push(...messageIds);
        owed.providers.push(...providerIds);
        return answers;
      },
    },
    answers: answerPort(sql, accountId, (sourceId, key) => owed.answers.push({ sourceId, key })),
    locks: lockPort(sql, accountId),
    counters: counterPort(sql, accountId),
    once: oncePort(sql, accountId, now),
    digests: digestPort(sql, accountId),
    tasks: taskPort(sql, accountId),
    events: eventPort(sql, accountId),
    runs: runPort(sql, accountId),
    callbacks: callbackPort(sql, accountId, gatewayUrl),
  });
}

import { answerPort, contactPort, groupPort, queueMessages, tagPort } from '@signalbox/services';
import { timeZoneOf } from './time-zone.ts';
import type { StepDeps } from './types.ts';

/** The ports of the step nodes on PostgreSQL, over the step's own transaction. */
export function createStepContext(): StepDeps['context'] {
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
  });
}

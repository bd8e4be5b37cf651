import type { MessageSummary, RunDetail } from '@signalbox/contract';
import type { Say } from '@signalbox/words/light';
import { failureWords } from '../messages/message-words.ts';

/** The newest message of each step that did not arrive. */
export const undeliveredOf = ({ messages }: Pick<RunDetail, 'messages'>): ReadonlyMap<string, MessageSummary> =>
  new Map(
    messages.flatMap((message) => (message.nodeId !== null && lost.includes(message.state) ? [[message.nodeId, message] as const] : [])),
  );

/** Why it did not arrive and what to do. */
export const undeliveredWords = (t: Say, { errorCode, state }: Pick<MessageSummary, 'errorCode' | 'state'>): string =>
  failureWords(t, errorCode ?? (state === 'expired' ? 'delivery.expired' : 'other'));

const lost: readonly string[] = ['failed', 'expired'];

import type { NodeResult, WaitAnswer } from '@signalbox/flow';
import { failed } from '../../shared/values/failed.ts';
import { type Around, type Condition, whoAnswers } from './read-condition.ts';

/** The way of the condition that came true. An answer says what it is about; of several that it may mean the first counts. */
export function happened(conditions: readonly Condition[], answer: WaitAnswer, around: Around): NodeResult {
  if (answer.kind === 'timeout') return { port: 'timeout', output: {} };
  const { payload } = answer;
  const possible = conditions.filter((one) => one.kind === answer.kind);
  const one = possible.find((condition) => isAbout(condition, payload, around)) ?? possible[0];
  if (!one) return failed('unexpected.answer');
  const text = answer.kind === 'reply' && typeof payload.text === 'string' ? payload.text.trim() : '';
  return { port: one.port, output: { matched: one.port, text, values: valuesIn(answer) } };
}

function isAbout(condition: Condition, payload: Record<string, unknown>, { origin, channels }: Around): boolean {
  const value = condition.value.trim();
  switch (condition.kind) {
    case 'event':
      return payload.name === value && (payload.key ?? '') === condition.key.trim();
    case 'reply':
      return origin !== null && isFrom(payload.from, whoAnswers(value, '', { origin, channel: channels.of(origin.channel) }));
    case 'tag':
      // Names of tags are the same in any case.
      return typeof payload.tag === 'string' && payload.tag.trim().toLowerCase() === value.toLowerCase();
    default:
      return payload[naming[condition.kind]] === value;
  }
}

const naming = { form: 'formId', delivery: 'messageId', click: 'messageId', callback: 'token' } as const;

const isFrom = (from: unknown, read: ReturnType<typeof whoAnswers>): boolean => 'address' in read && read.address === from;

/** The values of an event stand in a group of their own. */
const valuesIn = ({ kind, payload }: WaitAnswer): Record<string, unknown> =>
  kind === 'event' && typeof payload.values === 'object' && payload.values !== null ? (payload.values as Record<string, unknown>) : payload;

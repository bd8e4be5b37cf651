import type { Channel } from '@signalbox/domain';
import type { NodeResult, Port, WaitAnswer, WaitKey } from '@signalbox/flow';
import { latePort } from './late-port.ts';

/** What an answer becomes; `timeout` leaves by the siding. */
export function replyResult(answer: WaitAnswer, now: number): NodeResult {
  if (answer.kind === 'timeout') return { port: 'timeout', output: {} };
  const text = String(answer.payload.text ?? '');
  const receivedAt = typeof answer.payload.receivedAt === 'string' ? answer.payload.receivedAt : new Date(now).toISOString();
  return { port: 'reply', output: { value: text.trim(), text, receivedAt } };
}

/** The ways out of a step that waits for an answer; `kept` = fields known before it came. */
export const replyPorts = (input: Record<string, unknown>, kept: readonly string[]): readonly Port[] => [
  { name: 'reply', title: 'Answer', line: 'main' },
  latePort('noAnswer', input.timeout, kept),
];

/** The next message from `theirs` to `ours` answers the wait. */
export const replyWaitKey = (channel: Channel, ours: string, theirs: string): WaitKey => ({
  kind: 'reply',
  key: channel.replyKey(ours, theirs),
});

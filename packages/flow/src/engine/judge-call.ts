import { errorFacts, isSignalboxError } from '@signalbox/domain';
import { nodeError } from '../graph/node-error.ts';
import type { CallPolicy, NodeError, NodeResult } from '../graph/node-spec.ts';

/** How a call may be made, and how often it was begun, this time included. */
export interface TriedCall {
  policy: CallPolicy;
  atMostOnce: boolean;
  tries: number;
}
type CallOutcome = { status: 'done' | 'failed' | 'unknown'; result: NodeResult };

/**
 * What a try of an outside call means for it: its outcome, or another try. The only place that decides so, for both drivers and for Temporal, which
 * repeats what asks for another try.
 */
export function judgeCall(call: TriedCall, end: { result: NodeResult } | { error: unknown }): CallOutcome | { again: unknown } {
  if ('result' in end) return { status: 'done', result: end.result };
  const { error } = end;
  const isOperational = isSignalboxError(error) && error.kind === 'operational';
  if (isOperational && !isLastTry(call)) return { again: error };
  const mayHaveArrived = !isSignalboxError(error) || (isOperational && !error.details.notSent);
  if (call.atMostOnce && mayHaveArrived) return outcomeUnknown;
  return failed(isSignalboxError(error) ? errorFacts(error) : nodeError('unexpected.call'));
}

/** How often a call may be made. */
const triesOf = ({ policy, atMostOnce }: Omit<TriedCall, 'tries'>): number => (atMostOnce ? 1 : policy.retry.maximumAttempts);

/** The policy as far as this call may use it. */
export const allowedPolicy = (call: Omit<TriedCall, 'tries'>): CallPolicy => ({
  ...call.policy,
  retry: { ...call.policy.retry, maximumAttempts: triesOf(call) },
});

/** What cannot be used now, cannot be waited for any longer. */
export const isLastTry = (call: TriedCall): boolean => call.tries >= triesOf(call);

/** What a call comes to that was given up: nobody is left who could tell how its last try ended. */
export const judgeLost = (call: TriedCall): CallOutcome => (call.atMostOnce ? outcomeUnknown : failed(nodeError('call.failed')));

/** A try was lost, and another one could do again what it did. */
export const isLost = ({ atMostOnce, tries }: TriedCall): boolean => atMostOnce && tries > 1;

const failed = (error: NodeError): CallOutcome => ({ status: 'failed', result: { error } });
const outcomeUnknown: CallOutcome = {
  status: 'unknown',
  result: { error: nodeError('call.unknown') },
};

import { durationMs, nodeError } from '@signalbox/flow';
import { runNode } from '../../contract/define-node.ts';
import { askTogether } from '../../shared/ask-together.ts';
import { windowStart } from '../../shared/clock/windows.ts';
import { readKey, scopedKey } from '../../shared/read-key.ts';
import { node } from './node.ts';
import { reserve } from './reserve.ts';

export const run = runNode(node, (items, context) => {
  const { now, accountTimeZone } = context;
  return askTogether(
    items,
    ({ workflowId, input: { key, limit, per, mode, longest, scope }, answer }) => {
      // Its place was counted before it waited.
      if (answer) return { result: { port: 'ok', output: {} } };
      const read = readKey(key);
      if ('error' in read) return { result: read };
      const before = mode === 'leave' ? now : longest ? now + durationMs(longest) : Number.POSITIVE_INFINITY;
      return { ask: { key: scopedKey('rate', { scope, workflowId, key: read.key }), limit, per, before } };
    },
    (wishes) => reserve(wishes, context).then((starts) => starts.map((start) => ({ start }))),
    ({ start }, { input }, { per }) => {
      if (start === null && input.mode === 'hold' && !input.longest) return { error: tooMany };
      if (start === null) return { port: 'limit', output: { goesAt: iso(windowStart(now, per, { zone: accountTimeZone, ahead: 1 })) } };
      if (start <= now) return { port: 'ok', output: { goesAt: iso(now) } };
      return { wait: { keys: [], dueAt: start, output: { goesAt: iso(start) } } };
    },
  );
});

const iso = (moment: number): string => new Date(moment).toISOString();
const tooMany = nodeError('rate.too_many');

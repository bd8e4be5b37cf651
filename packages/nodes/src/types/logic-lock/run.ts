import { durationMs, nodeError } from '@signalbox/flow';
import { runNode } from '../../contract/define-node.ts';
import { askTogether } from '../../shared/ask-together.ts';
import { readKey } from '../../shared/read-key.ts';
import { node } from './node.ts';

export const run = runNode(node, async (items, { locks, now }) => {
  const late = items.filter((item) => item.answer?.kind === 'timeout');
  // Who waits no longer must not be given the lock afterwards.
  if (late.length > 0) await locks.release(late.flatMap(({ runId, input }) => heldKey(runId, readKey(input.key))));
  return askTogether(
    items,
    ({ runId, input, answer }) => {
      const read = readKey(input.key);
      if ('error' in read) return { result: read };
      if (answer) return { result: { port: answer.kind === 'timeout' ? 'timeout' : 'ok', output: { key: read.key } } };
      return { ask: { runId, key: `lock|${read.key}`, mode: input.mode } };
    },
    (wanted) => locks.acquire(wanted),
    (state, { input }, { key }) => {
      if (state === 'above') return { error: lockedAbove };
      const output = { key: key.slice('lock|'.length) };
      if (state !== 'queued') return { port: state === 'held' ? 'ok' : 'busy', output };
      return { wait: { keys: [{ kind: 'lock', key }], dueAt: input.timeout ? now + durationMs(input.timeout) : null, output } };
    },
  );
});

const heldKey = (runId: string, read: ReturnType<typeof readKey>) => ('key' in read ? [{ runId, key: `lock|${read.key}` }] : []);

const lockedAbove = nodeError('lock.held_above');

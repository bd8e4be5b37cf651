import { nodeError } from '@signalbox/flow';
import { runNode } from '../../contract/define-node.ts';
import { askTogether } from '../../shared/ask-together.ts';
import { readKey } from '../../shared/read-key.ts';
import { node } from './node.ts';

const modes = { queue: 'wait', skip: 'leave', cancelPrevious: 'takeOver' } as const;

export const run = runNode(node, (items, { locks }) =>
  askTogether(
    items,
    ({ runId, workflowId, input, answer }) => {
      if (answer) return { result: { port: 'next', output: {} } };
      // No key at all: all runs of the workflow together.
      const read = input.key.trim() === '' ? { key: '' } : readKey(input.key);
      return 'error' in read ? { result: read } : { ask: { runId, key: `turn|${workflowId}|${read.key}`, mode: modes[input.mode] } };
    },
    (wanted) => locks.acquire(wanted),
    (state, _item, { key }) => {
      if (state === 'above') return { error: lockedAbove };
      if (state === 'queued') return { wait: { keys: [{ kind: 'lock', key }], dueAt: null } };
      return state === 'held' ? { port: 'next', output: {} } : { end: 'done', output: { skipped: true } };
    },
  ),
);

const lockedAbove = nodeError('lock.held_above.turn');

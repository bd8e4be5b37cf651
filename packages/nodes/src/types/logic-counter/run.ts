import { nodeError } from '@signalbox/flow';
import { runNode } from '../../contract/define-node.ts';
import { askTogether } from '../../shared/ask-together.ts';
import { windowStart } from '../../shared/clock/windows.ts';
import { readKey, scopedKey } from '../../shared/read-key.ts';
import { isAmount, mostAtOnce } from './is-amount.ts';
import { node } from './node.ts';

export const run = runNode(node, (items, { counters, now, accountTimeZone }) =>
  askTogether(
    items,
    ({ workflowId, input: { key, by, window, limit, scope } }) => {
      const read = readKey(key);
      if ('error' in read) return { result: read };
      if (!isAmount(by)) return { result: { error: noWholeNumber } };
      const windowAt = window === 'none' ? 0 : windowStart(now, window, { zone: accountTimeZone });
      return { ask: { key: scopedKey('counter', { scope, workflowId, key: read.key }), windowAt, by, limit } };
    },
    (wanted) => counters.add(wanted),
    ({ count, ok }) => ({ port: ok ? 'ok' : 'limit', output: { count } }),
  ),
);

const noWholeNumber = nodeError('counter.no_whole_number', { most: mostAtOnce }, 'by');

import { windowStart } from '../clock/windows.ts';
import { askTogether } from '../contract/ask-together.ts';
import { runNode } from '../contract/define-node.ts';
import { readKey, scopedKey } from '../contract/read-key.ts';
import { node } from './node.ts';

const most = 1_000_000_000;

export const run = runNode(node, (items, { counters, now, accountTimeZone }) =>
  askTogether(
    items,
    ({ workflowId, input: { key, by, window, limit, scope } }) => {
      const read = readKey(key);
      if ('error' in read) return { result: read };
      if (!Number.isInteger(by) || Math.abs(by) > most) return { result: { error: noWholeNumber } };
      const windowAt = window === 'none' ? 0 : windowStart(now, window, accountTimeZone);
      return { ask: { key: scopedKey('counter', scope, workflowId, read.key), windowAt, by, limit } };
    },
    (wanted) => counters.add(wanted),
    ({ count, ok }) => ({ port: ok ? 'ok' : 'limit', output: { count } }),
  ),
);

const noWholeNumber = {
  code: 'counter.no_whole_number',
  message: `What is added has to be a whole number of at most ${most.toLocaleString('en')}.`,
  field: 'by',
};

import { askTogether } from '../contract/ask-together.ts';
import { runNode } from '../contract/define-node.ts';
import { eventKey } from '../contract/event-key.ts';
import { valuesOf } from '../contract/named-values.ts';
import { readKey } from '../contract/read-key.ts';
import { node } from './node.ts';

export const run = runNode(node, (items, { events }) =>
  askTogether(
    items,
    ({ input: { name, key, values } }) => {
      const read = key.trim() === '' ? { key: '' } : readKey(key);
      if ('error' in read) return { result: read };
      return { ask: { kind: 'event', key: eventKey(name, read.key), payload: { name, key: read.key, values: valuesOf(values) } } };
    },
    async (wanted) => {
      await events.emit(wanted);
      return wanted;
    },
    ({ payload: { name, key } }) => ({ port: 'next', output: { name, key } }),
  ),
);

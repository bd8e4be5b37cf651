import { engineLimits, nodeError } from '@signalbox/flow';
import { runNode } from '../../contract/define-node.ts';
import { askTogether } from '../../shared/ask-together.ts';
import { eventKey } from '../../shared/event-key.ts';
import { valuesOf } from '../../shared/named-values.ts';
import { readKey } from '../../shared/read-key.ts';
import { node } from './node.ts';

/** As deep as workflows may call each other: events that start each other's workflows would otherwise go on for ever. */
const maxDepth = engineLimits.callDepth;
const tooDeep = nodeError('event.too_deep', { most: maxDepth });

export const run = runNode(node, (items, { events }) =>
  askTogether(
    items,
    ({ depth, input: { name, key, values } }) => {
      if (depth >= maxDepth) return { result: { error: tooDeep } };
      const read = key.trim() === '' ? { key: '' } : readKey(key);
      if ('error' in read) return { result: read };
      return {
        ask: { kind: 'event', key: eventKey(name, read.key), payload: { name, key: read.key, values: valuesOf(values) }, depth: depth + 1 },
      };
    },
    async (wanted) => {
      await events.emit(wanted);
      return wanted;
    },
    ({ payload: { name, key } }) => ({ port: 'next', output: { name, key } }),
  ),
);

import type { ListColumn, NodeError } from '@signalbox/flow';
import { steerNode } from '../../contract/define-node.ts';
import { failed, shown } from '../../shared/values/failed.ts';
import { columnValue, sourceValue } from './column-value.ts';
import { node } from './node.ts';

export const steering = steerNode(node, {
  enter: ({ list, fields, constants, keep }, { accountTimeZone }) => {
    const same = Object.fromEntries(constants.map(({ name, value }) => [name, value]));
    const items: Record<string, unknown>[] = [];
    for (const [index, item] of list.entries()) {
      const made: Record<string, unknown> = keep && isGroup(item) ? { ...item } : {};
      for (const column of fields) {
        const value = columnValue(column, { item, position: index + 1, zone: accountTimeZone });
        if (value === undefined) return unread(column, item, index + 1);
        made[column.name] = value;
      }
      items.push({ ...made, ...same });
    }
    return { port: 'next', output: { items, count: items.length } };
  },
});

function unread({ as, from, name }: ListColumn, item: unknown, number: number): { error: NodeError } {
  const key = as === 'number' || as === 'date' ? (`transform.no_${as}` as const) : 'transform.no_yesNo';
  return failed(key, { number, value: shown(sourceValue(from, item, number)), name }, 'fields');
}

const isGroup = (item: unknown): item is Record<string, unknown> => typeof item === 'object' && item !== null && !Array.isArray(item);

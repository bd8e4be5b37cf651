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
        const value = columnValue(column, item, index + 1, accountTimeZone);
        if (value === undefined)
          return failed(
            `transform.no_${column.as}`,
            `Item ${index + 1}: ${shown(sourceValue(column.from, item, index + 1))} cannot be read as ${kinds[column.as] ?? 'a value'} for ${column.name}. Choose another field or kind.`,
            'fields',
          );
        made[column.name] = value;
      }
      items.push({ ...made, ...same });
    }
    return { port: 'next', output: { items, count: items.length } };
  },
});

const kinds: Readonly<Record<string, string>> = { number: 'a number', date: 'a date', yesNo: 'yes or no' };
const isGroup = (item: unknown): item is Record<string, unknown> => typeof item === 'object' && item !== null && !Array.isArray(item);

import { type ValueType, value } from '@signalbox/flow';
import { z } from 'zod';
import { defineNode } from '../../contract/define-node.ts';
import { tableColumn, tableField } from '../../shared/table-fields.ts';
import { card } from './card.ts';

export const node = defineNode({
  ...card,
  input: z.object({
    table: tableField(),
    column: tableColumn({
      title: 'Column',
      help: 'Left empty it is the one by which rows of the table are found, which is quickest.',
      ...{ optional: true, keyed: true },
    }).default(''),
    value: value({ title: 'Value' }),
  }),
  output: z.object({ row: z.record(z.string(), z.unknown()) }),
  outputFields: ({ table = '' }, known): Record<string, ValueType> => {
    const row = known?.table(table);
    return row && Object.keys(row).length > 0 ? { row } : {};
  },
});

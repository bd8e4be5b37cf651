import { toggle, type ValueType, value } from '@signalbox/flow';
import { z } from 'zod';
import { defineNode } from '../../contract/define-node.ts';
import { tableCells, tableColumn, tableField } from '../../shared/table-fields.ts';
import { card } from './card.ts';

export const node = defineNode({
  ...card,
  input: z.object({
    table: tableField(),
    column: tableColumn({
      title: 'Column',
      help: 'By which the row is found. Left empty it is the one by which rows of the table are found.',
      ...{ optional: true, keyed: true },
    }).default(''),
    value: value({ title: 'Value' }),
    set: tableCells({ title: 'What is written', help: 'An empty value empties the cell.' }).default([]),
    adds: toggle({ title: 'Put the row in where it is not there' }).default(true),
  }),
  output: z.object({ row: z.record(z.string(), z.unknown()), added: z.boolean() }),
  outputFields: ({ table = '' }, known): Record<string, ValueType> => {
    const row = known?.table(table);
    return row && Object.keys(row).length > 0 ? { row } : {};
  },
});

import { choice, wholeNumber } from '@signalbox/flow';
import { z } from 'zod';
import { defineNode } from '../../contract/define-node.ts';
import { tableColumn, tableConditions, tableField } from '../../shared/table-fields.ts';
import { card } from './card.ts';

export const node = defineNode({
  ...card,
  input: z.object({
    table: tableField(),
    where: tableConditions({ title: 'What rows are like', help: 'All of it has to hold. Without conditions all rows are taken.' }).default(
      [],
    ),
    sort: tableColumn({ title: 'Sorted by', help: 'Left empty they stand as they were added.', optional: true }).default(''),
    order: choice({ up: 'Smallest first', down: 'Largest first' }, { title: 'Order' }).default('up'),
    most: wholeNumber({ title: 'At most', min: 1, most: 500 }).default(100),
  }),
  output: z.object({ rows: z.array(z.record(z.string(), z.unknown())), count: z.number() }),
});

import type { RowTest } from '@signalbox/domain';
import { choice, type FieldText, text, value } from '@signalbox/flow';
import { z } from 'zod';

/** The table that a step looks into, by its id; its name may change. */
export const tableField = () => text({ title: 'Table', ui: 'table', max: 60 });

/** A column, by its key; its title may change. `keyed` = left empty it is the one by which rows of the table are found. */
export const tableColumn = (field: FieldText & { keyed?: boolean }) =>
  text({ ui: 'tableColumn', max: 40, ...field }).meta({ ...(field.keyed ? { keyed: true } : {}) });

/** What is put into a row. */
export const tableCells = (field: FieldText) =>
  z
    .array(z.object({ column: tableColumn({ title: 'Column' }), value: value({ title: 'Value', optional: true }).prefault('') }))
    .max(50)
    .meta(marks(field, 'tableCells'));

export const tableTests = {
  is: 'is',
  isNot: 'is not',
  contains: 'contains',
  startsWith: 'starts with',
  more: 'is more than',
  less: 'is less than',
  atLeast: 'is at least',
  atMost: 'is at most',
  isEmpty: 'is empty',
  isNotEmpty: 'is not empty',
} as const satisfies Record<RowTest, string>;

/** What rows have to be like, all of it. */
export const tableConditions = (field: FieldText) =>
  z
    .array(
      z.object({
        column: tableColumn({ title: 'Column' }),
        test: choice(tableTests, { title: 'Test' }).default('is'),
        value: value({ title: 'Value', optional: true }).prefault(''),
      }),
    )
    .max(10)
    .meta(marks(field, 'tableConditions'));

const marks = ({ title, help }: FieldText, ui: string) => ({ title, ui, ...(help ? { description: help } : {}) });

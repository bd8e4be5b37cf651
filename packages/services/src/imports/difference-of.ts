import type { ImportDetail, ImportSettings } from '@signalbox/contract';
import { toPublicId } from '@signalbox/domain';
import type { PlannedRow } from './plan-rows.ts';

/** A row of the dry run as people look at it: what stands there now, and what would. `what` is `name`, `language`, `address`, `tag`, `group`, or a field by key or title. */
export function differenceOf(
  { row, contactId, isNew, contact, was, now, addresses, tags, groups, leaves }: PlannedRow,
  { columns }: Pick<ImportSettings, 'columns'>,
): ImportDetail['differences'][number] {
  const added = (what: string, values: readonly string[]) => values.map((value) => ({ what, was: null, now: value }));
  return {
    ...{ row: row.no, contactId: isNew ? null : toPublicId('contact', contactId), name: contact.name },
    changes: [
      ...Object.keys(now).map((name) => ({ what: titleOf(name, columns), was: said(was[name]), now: said(now[name]) })),
      ...added(
        'address',
        addresses.map(({ value }) => value),
      ),
      ...added('tag', tags),
      ...added('group', groups),
      ...(leaves === null ? [] : [{ what: 'group', was: leaves, now: null }]),
    ].slice(0, most),
  };
}
const most = 40;

/** New fields have no key yet. */
function titleOf(name: string, columns: ImportSettings['columns']): string {
  const column = /^fields\.0(\d+)$/.exec(name)?.[1];
  const target = column === undefined ? null : columns[Number(column)];
  return target?.to === 'newField' ? target.title : name;
}
const said = (value: unknown): string | null =>
  value === undefined || value === null || value === '' ? null : String(value).slice(0, 200);

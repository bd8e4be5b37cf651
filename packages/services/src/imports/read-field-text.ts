import type { ContactField, ImportSettings } from '@signalbox/contract';
import { fieldValueFits, keptFieldValue, userError } from '@signalbox/domain';

/** A cell in the form in which values are kept, by the forms of the file; what is none of its kind stays as it is. */
export const formedText = (
  field: Pick<FieldForm, 'type' | 'choices'>,
  cell: string,
  form: Pick<ImportSettings, 'dates' | 'decimal'>,
): unknown => readers[field.type]?.(cell, form, field) ?? cell;

/** What has to be known of a field to read values of it. */
export type FieldForm = Pick<ContactField, 'key' | 'title' | 'type' | 'choices'>;

/** A cell as a value of a field, by the forms of the file. Throws `import.value` for what does not fit. */
export function readFieldText(field: FieldForm, cell: string, form: Pick<ImportSettings, 'dates' | 'decimal'>): unknown {
  const value = keptFieldValue(field, formedText(field, cell, form));
  if (!fieldValueFits(field, value)) throw userError('import.value', { title: field.title, text: cell.slice(0, 60) });
  return value;
}

type Read = (cell: string, form: Pick<ImportSettings, 'dates' | 'decimal'>, field: Pick<FieldForm, 'choices'>) => unknown;
const readers: Readonly<Record<string, Read>> = {
  number: (cell, { decimal }) => {
    const bare = cell.replaceAll(decimal === ',' ? /[\s\u00a0.']/g : /[\s\u00a0,']/g, '').replace(',', '.');
    return /^-?\d+(\.\d+)?(e[+-]?\d+)?$/i.test(bare) ? Number(bare) : cell;
  },
  boolean: (cell) => (yes.has(cell.toLowerCase()) ? true : no.has(cell.toLowerCase()) ? false : cell),
  date: (cell, { dates }) => readDate(cell, dates) ?? cell,
  time: (cell) => {
    const found = /^(\d{1,2})[:.](\d{2})(?:[:.]\d{2})?$/.exec(cell);
    return found ? `${found[1]?.padStart(2, '0')}:${found[2]}` : cell;
  },
  choice: (cell, _, { choices }) => choices.find((choice) => choice.toLowerCase() === cell.toLowerCase()) ?? cell,
};
const yes = new Set(['yes', 'y', 'true', '1', 'x', 'ja', 'j', 'sant', 'wahr', 'sí', 'si', 'oui', 'kyllä']);
const no = new Set(['no', 'n', 'false', '0', '-', 'nej', 'nein', 'falskt', 'falsch', 'non', 'ei']);

function readDate(cell: string, order: ImportSettings['dates']): string | null {
  const found = /^(\d{1,4})[-./](\d{1,2})[-./](\d{1,4})(?:[T ].*)?$/.exec(cell);
  if (!found) return null;
  const parts = found.slice(1);
  const isYearFirst = parts[0]?.length === 4;
  const [year, month, day] = isYearFirst
    ? parts
    : order === 'ymd'
      ? [parts[0], parts[1], parts[2]]
      : order === 'mdy'
        ? [parts[2], parts[0], parts[1]]
        : [parts[2], parts[1], parts[0]];
  const full = (year ?? '').length === 2 ? String(Number(year) + (Number(year) > 40 ? 1900 : 2000)) : (year ?? '');
  const text = `${full.padStart(4, '0')}-${month?.padStart(2, '0')}-${day?.padStart(2, '0')}`;
  // A day that its month does not have would become one of the next month.
  const at = new Date(`${text}T00:00:00Z`);
  return Number.isNaN(at.getTime()) || at.toISOString().slice(0, 10) !== text ? null : text;
}

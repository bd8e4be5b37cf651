import type { FileTarget, TableFileForm } from '@signalbox/contract';
import { type ColumnType, readCell, type TableColumn } from '@signalbox/domain';
import { formedText } from '../imports/read-field-text.ts';

/** Where the columns of a file go: to those of the same title, the others to new ones of the kind that their first values are of. In a table without columns all are new. */
export function guessTargets(
  { heads, samples, form }: { heads: readonly string[]; samples: readonly (readonly string[])[]; form: TableFileForm },
  columns: readonly TableColumn[],
): FileTarget[] {
  const free = new Set(columns.map(({ key }) => key));
  const titles = new Set(columns.map(({ title }) => title.toLowerCase()));
  const byPlace = heads.every((head) => head === '');
  return heads.map((head, at): FileTarget => {
    const known = byPlace ? columns[at] : columns.find(({ key, title }) => plain(title) === plain(head) || key === plain(head));
    if (known && free.delete(known.key)) return { key: known.key };
    if (columns.length > 0 && byPlace) return null;
    const title = freeTitle(head.slice(0, 90) || `${at + 1}`, titles);
    return {
      title,
      type: kindOf(
        samples.map((row) => (row[at] ?? '').trim()).filter((text) => text !== ''),
        form,
      ),
    };
  });
}
const plain = (text: string): string =>
  text
    .trim()
    .toLowerCase()
    .replaceAll(/[\s_-]+/g, ' ');

function freeTitle(head: string, titles: Set<string>): string {
  for (let no = 1; ; no += 1) {
    const title = no === 1 ? head : `${head} ${no}`;
    if (titles.has(title.toLowerCase())) continue;
    titles.add(title.toLowerCase());
    return title;
  }
}

/** The first of these that all values are of; numbers with a zero in front are names of things. */
function kindOf(values: readonly string[], form: TableFileForm): ColumnType {
  if (values.length === 0) return 'text';
  const found = (['boolean', 'date', 'number', 'email', 'phone'] as const).find((type) =>
    values.every((text) => !(type === 'number' && /^0\d/.test(text)) && fits(type, text)),
  );
  return found ?? 'text';

  function fits(type: Exclude<ColumnType, 'text' | 'choice'>, text: string): boolean {
    if (type === 'phone' && !/^(\+|0)/.test(text)) return false;
    if (type === 'boolean' && /^\d$/.test(text)) return false;
    return readCell({ type, choices: [] }, formedText({ type, choices: [] }, text, form)) !== undefined;
  }
}

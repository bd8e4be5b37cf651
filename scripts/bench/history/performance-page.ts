import type { Sitting } from './history.ts';
import { type Measure, measures } from './measures.ts';

/** Puts the tables of this history between the marks of the page; what stands around them is written by people. */
export const withMeasured = (page: string, history: readonly Sitting[]): string =>
  between(page, { mark: 'measured', text: [table(history, 'ratio'), table(history, 'figure')].join('\n\n') });

/** Puts the tables of a profile into the page. */
export function withProfile(page: string, tables: readonly Record<string, string>[][]): string {
  return between(page, { mark: 'profile', text: tables.map(markdownOf).join('\n\n') });
}

function between(page: string, { mark, text }: { mark: string; text: string }): string {
  const [begin, end] = [`<!-- ${mark}: written by npm run bench -->`, `<!-- end of ${mark} -->`];
  const [from, to] = [page.indexOf(begin), page.indexOf(end)];
  if (from < 0 || to < from) throw new Error(`the page has no place for ${mark}`);
  return `${page.slice(0, from + begin.length)}\n${text}\n${page.slice(to)}`;
}

/** A measure that was left out last time keeps the value, and the day, of the time before. */
function table(history: readonly Sitting[], kind: Measure['kind']): string {
  const rows = measures.flatMap((measure) => {
    const sitting = history.findLast(({ values }) => values[measure.key] !== undefined);
    const value = sitting?.values[measure.key];
    if (measure.kind !== kind || !sitting || value === undefined) return [];
    const unit = measure.unit ? ` ${measure.unit}` : '';
    return [{ [kind]: measure.title, measured: `${value.toLocaleString('en')}${unit}`, goal: goalText(measure, value), on: sitting.at }];
  });
  return rows.length > 0 ? markdownOf(rows) : `No ${kind}s yet.`;
}

function goalText({ goal }: Measure, value: number): string {
  if (!goal) return '';
  const [sign, bound] = 'atLeast' in goal ? ['>=', goal.atLeast] : ['<=', goal.atMost];
  const isReached = 'atLeast' in goal ? value >= goal.atLeast : value <= goal.atMost;
  return `${sign} ${bound.toLocaleString('en')}${isReached ? ', reached' : ''}`;
}

function markdownOf(rows: readonly Record<string, string>[]): string {
  const names = Object.keys(rows[0] ?? {});
  const line = (cells: readonly string[]) => `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`;
  return [line(names), `|${'---|'.repeat(names.length)}`, ...rows.map((row) => line(names.map((name) => row[name] ?? '')))].join('\n');
}

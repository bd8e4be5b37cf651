import type { InsertValue } from './insert-values.ts';

const most = 40;

/** The values that what was typed may mean; those whose title or path begins with it come first. */
export function valuesLike(values: readonly InsertValue[], typed: string): InsertValue[] {
  const words = typed.toLowerCase().split(/\s+/u).filter(Boolean);
  const fitting = values.filter((value) => {
    const about = `${value.title} ${value.path} ${value.from}`.toLowerCase();
    return words.every((word) => about.includes(word));
  });
  const [first = ''] = words;
  const rank = (value: InsertValue) => {
    const path = value.path.toLowerCase();
    if (path.startsWith(first) || value.title.toLowerCase().startsWith(first)) return 0;
    return path.includes(`.${first}`) ? 1 : 2;
  };
  return fitting.sort((a, b) => rank(a) - rank(b)).slice(0, most);
}

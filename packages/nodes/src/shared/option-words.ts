import type { Say } from '@signalbox/words/light';

/** What a choice says for one of its values, in the language of `t`; `path` is where node.ts has it: `data.geo.input.question`. */
export const optionWords = <Value extends string>(
  t: Say,
  { path, options, value }: { path: string; options: Readonly<Record<Value, string>>; value: Value },
): string => t.find(`nodes.${path}.options.${value}`) ?? options[value] ?? '';

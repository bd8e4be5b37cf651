import type { NodeInput } from '@signalbox/flow';
import { steerNode } from '../../contract/define-node.ts';
import { fitting } from '../../shared/values/fitting.ts';
import type { formats } from './card.ts';
import { node } from './node.ts';
import { readCsv } from './read-csv.ts';
import { readForm } from './read-form.ts';
import { readJson } from './read-json.ts';
import type { ReadResult } from './read-result.ts';
import { readVcard } from './read-vcard.ts';
import { readXml } from './read-xml.ts';

export const steering = steerNode(node, {
  enter: (input) => {
    const read = readers[input.format](input);
    if ('error' in read) return { error: { ...read.error, field: 'text' } };
    const { value, truncated } = kept(read.value);
    const table = read.columns ? { columns: read.columns, skipped: read.skipped ?? [] } : {};
    return { port: 'next', output: { value, count: read.count, truncated, ...table } };
  },
});

const readers: Record<keyof typeof formats, (input: NodeInput<typeof node>) => ReadResult> = {
  json: ({ text }) => readJson(text),
  csv: ({ text, delimiter, header }) => readCsv(text, { delimiter, header }),
  xml: ({ text }) => readXml(text),
  form: ({ text }) => readForm(text),
  vcard: ({ text }) => readVcard(text),
};

/** Rows repeat the names of their columns and can outgrow the text they came from: the first ones stay, and `truncated` says so. */
function kept(value: unknown): { value: unknown; truncated: boolean } {
  if (!Array.isArray(value)) return { value, truncated: false };
  const { kept: items, truncated } = fitting(value);
  return { value: items, truncated };
}

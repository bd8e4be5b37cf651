import { type NodeInput, nodeError } from '@signalbox/flow';
import { callNode } from '../../contract/define-node.ts';
import { csvText } from '../../shared/values/csv-text.ts';
import { node } from './node.ts';

export const call = callNode(node, async (input, { files }) => {
  const name = input.name
    .trim()
    .replaceAll(/[/\\\p{Cc}]/gu, '_')
    .slice(0, 200);
  if (name === '') return { error: nodeError('file.no_name', {}, 'name') };
  const { type, write } = forms[input.format];
  const text = write(input);
  if (text === null) return { error: nodeError('file.no_rows', {}, 'value') };
  return { port: 'next', output: { file: await files.keep({ bytes: new TextEncoder().encode(text), name, type }) } };
});

type Form = { type: string; write: (input: NodeInput<typeof node>) => string | null };
const forms: Readonly<Record<NodeInput<typeof node>['format'], Form>> = {
  text: { type: 'text/plain', write: ({ text }) => text },
  csv: { type: 'text/csv', write: ({ value }) => csvText(value, { delimiter: ',', header: true, columns: [] }) },
  json: { type: 'application/json', write: ({ value }) => JSON.stringify(value, null, 2) ?? null },
};

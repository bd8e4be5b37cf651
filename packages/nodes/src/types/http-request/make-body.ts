import { type NodeInput, type NodeResult, valueText } from '@signalbox/flow';
import { failed } from '../../shared/values/failed.ts';
import { fileIdOf } from './file-id.ts';
import type { MadeBody, Making } from './made-body.ts';
import { makeParts } from './make-parts.ts';
import type { bodyKinds, node } from './node.ts';

type Input = Pick<NodeInput<typeof node>, 'method' | 'body' | 'fields' | 'file' | 'kind'>;
/** The body of a request as the step describes it; null = it has none. */
export async function makeBody(input: Input, making: Making): Promise<MadeBody | Extract<NodeResult, { error: unknown }> | null> {
  if (input.method === 'GET') return null;
  // Plans of before know no kinds.
  return makers[(input as Partial<Input>).kind ?? 'auto'](input, making);
}

type Made = ReturnType<typeof makeBody>;
const written =
  (typeOf: (body: string) => string) =>
  async ({ body }: Input): Made =>
    body === '' ? null : { content: body, type: typeOf(body) };
const plain = 'text/plain; charset=utf-8';

const makers: Record<keyof typeof bodyKinds, (input: Input, making: Making) => Made> = {
  auto: written((body) => (/^\s*[[{]/.test(body) ? 'application/json' : plain)),
  json: written(() => 'application/json'),
  xml: written(() => 'application/xml'),
  text: written(() => plain),
  form: async ({ fields }) => ({
    content: new URLSearchParams(fields.map(({ name, value }): [string, string] => [name, valueText(value)])).toString(),
    type: 'application/x-www-form-urlencoded',
  }),
  parts: async ({ fields }, making) => makeParts(fields, making),
  file: async ({ file }, { files }) => {
    const id = fileIdOf(file);
    if (id === null) return failed('http.no_file', {}, 'file');
    const found = await files.read(id);
    return found ? { content: found.bytes, type: found.type } : failed('http.file_gone', {}, 'file');
  },
};

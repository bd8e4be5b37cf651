import { apiDocument } from '@signalbox/api';
import { clientTypes } from '../packages/api/scripts/client-types.ts';
import { apiDocs } from './api-docs.ts';

/** Everything that is written from the description of the API, by its path in the repository. */
export async function apiFiles(): Promise<Map<string, string>> {
  const document = apiDocument();
  return new Map([
    ...[...apiDocs(document)].map(([name, text]): [string, string] => [`docs/api/${name}`, text]),
    ['docs/api/openapi.json', `${JSON.stringify(document, null, 2)}\n`],
    ['packages/api/src/testing/api-types.gen.ts', await clientTypes(document)],
  ]);
}

import openapiTypescript, { astToString, type OpenAPI3 } from 'openapi-typescript';
import type { ApiDocument } from '../src/index.ts';

/** What a public generator makes of the description: the types of the client in api-client.test.ts. */
export async function clientTypes(document: ApiDocument): Promise<string> {
  // Its parser takes any document and says itself what it cannot read.
  const types = await openapiTypescript(structuredClone(document) as object as OpenAPI3, { alphabetize: true, defaultNonNullable: false });
  return `// Written by \`npm run gen\` with openapi-typescript from the description of the API. Do not edit.\n${astToString(types)}`;
}

// Written by `npm run gen` from the node folders. Do not edit.
import type { Call } from './contract/call-context.ts';
import { call as fileCreate } from './types/file-create/call.ts';
import { call as httpRequest } from './types/http-request/call.ts';

export const calls: ReadonlyMap<string, Call<Record<string, unknown>>> = new Map<string, Call<Record<string, unknown>>>([
  ['file.create', fileCreate],
  ['http.request', httpRequest],
]);

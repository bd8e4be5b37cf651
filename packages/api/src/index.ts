export type { ApiApp, ApiEnv, Authenticate } from './api-env.ts';
export { bearerAuthenticate, hasBearer } from './bearer.ts';
export { type ApiOptions, createApi } from './create-api.ts';
export { apiDocument } from './document/api-document.ts';
export type { ApiAnswer, ApiContent, ApiDocument, ApiOperation, JsonSchema, Reference } from './document/types.ts';
export { problem, problemOf } from './problem.ts';
export { readerWords } from './reader-words.ts';

export type { ApiApp, ApiEnv, Authenticate } from './api-env.ts';
export { bearerAuthenticate } from './bearer.ts';
export * from './contract/index.ts';
export { type ApiOptions, createApi } from './create-api.ts';
export { type ProblemInput, problem, problemOf } from './problem.ts';

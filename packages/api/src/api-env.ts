import type { OpenAPIHono } from '@hono/zod-openapi';
import type { CurrentSession } from '@signalbox/services';

/** What every route finds in its context. */
export interface ApiEnv {
  Variables: { actor: CurrentSession };
}
export type ApiApp = OpenAPIHono<ApiEnv>;
/** Tells whose request it is; null = nobody's, answered with 401. */
export type Authenticate = (request: Request) => Promise<CurrentSession | null>;

import type { OpenAPIHono } from '@hono/zod-openapi';
import type { CurrentSession, Services } from '@signalbox/services';

/** What every route finds in its context. */
export interface ApiEnv {
  Variables: { actor: CurrentSession; services: Services; authenticate: Authenticate };
}
export type ApiApp = OpenAPIHono<ApiEnv>;
/** Tells whose request it is; null = nobody's, answered with 401. */
export type Authenticate = (request: Request) => Promise<CurrentSession | null>;

/** The routes of one resource; the tag is its chapter in the description of the API. */
export interface ResourceRoutes {
  tag: string;
  description: string;
  add(app: ApiApp): void;
}

import type { Hono } from 'hono';

/** A part of the outside world that runs: its peers, and the routes by which its people and its troubles are controlled. */
export interface World {
  /** Where its peers listen, by protocol: `{ smpp: 2775 }`. */
  ports: Readonly<Record<string, number>>;
  /** What `GET /health` says of it. */
  health(): Record<string, unknown>;
  routes: Hono;
  close(): Promise<void>;
}

export interface WorldOptions {
  /** The address that its peers listen on. */
  host: string;
}

/** Starts a world; its own settings are in it already. */
export type OpenWorld = (options: WorldOptions) => Promise<World>;

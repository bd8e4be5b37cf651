import type { AddressInfo } from 'node:net';
import { serve } from '@hono/node-server';
import { controlApi } from './control-api.ts';
import { startSmsc } from './smsc.ts';
import { createWorld } from './world.ts';

export interface SimulatorOptions {
  host?: string;
  /** 0 takes a free port. */
  smppPort: number;
  controlPort: number;
  systemId: string;
  password: string;
  deliverTimeoutMs?: number;
}

export interface Simulator {
  smppPort: number;
  controlPort: number;
  close(): Promise<void>;
}

/** Starts the outside world: an SMSC with phones behind it, and the HTTP API that controls both. */
export async function startSimulator(options: SimulatorOptions): Promise<Simulator> {
  const { host = '127.0.0.1', smppPort, controlPort, systemId, password, deliverTimeoutMs = 10_000 } = options;
  const world = createWorld();
  const smsc = await startSmsc(world, { host, port: smppPort, systemId, password, deliverTimeoutMs });
  const app = controlApi(world, smsc);
  const { server, address } = await new Promise<{ server: ReturnType<typeof serve>; address: AddressInfo }>((resolve, reject) => {
    const server = serve({ fetch: app.fetch, hostname: host, port: controlPort }, (address) => resolve({ server, address }));
    server.once('error', reject);
  }).catch(async (error: unknown) => {
    await smsc.close();
    throw error;
  });
  return {
    smppPort: smsc.port,
    controlPort: address.port,
    close: async () => {
      world.timers.clear();
      const closed = new Promise((resolve) => server.close(resolve));
      if ('closeAllConnections' in server) server.closeAllConnections();
      await smsc.close();
      await closed;
    },
  };
}

import type { AddressInfo } from 'node:net';
import { serve } from '@hono/node-server';
import { controlApi } from './control-api.ts';
import type { OpenWorld, World } from './worlds/world.ts';

export interface SimulatorOptions {
  host?: string;
  /** 0 takes a free port. */
  controlPort: number;
  worlds: readonly OpenWorld[];
}

export interface Simulator {
  controlPort: number;
  /** Where the peers of all worlds listen, by protocol. */
  ports: Readonly<Record<string, number>>;
  close(): Promise<void>;
}

/** Starts the outside world: each of its worlds, and the HTTP API that controls them. */
export async function startSimulator({ host = '127.0.0.1', controlPort, worlds: wanted }: SimulatorOptions): Promise<Simulator> {
  const worlds: World[] = [];
  const closeWorlds = async () => {
    await Promise.allSettled(worlds.map((world) => world.close()));
  };
  try {
    for (const open of wanted) worlds.push(await open({ host }));
    const { server, address } = await listen(worlds, host, controlPort);
    return {
      controlPort: address.port,
      ports: Object.assign({}, ...worlds.map((world) => world.ports)),
      close: async () => {
        const closed = new Promise((resolve) => server.close(resolve));
        if ('closeAllConnections' in server) server.closeAllConnections();
        await closeWorlds();
        await closed;
      },
    };
  } catch (error) {
    await closeWorlds();
    throw error;
  }
}

const listen = (worlds: readonly World[], hostname: string, port: number) =>
  new Promise<{ server: ReturnType<typeof serve>; address: AddressInfo }>((resolve, reject) => {
    const server = serve({ fetch: controlApi(worlds).fetch, hostname, port }, (address) => resolve({ server, address }));
    server.once('error', reject);
  });

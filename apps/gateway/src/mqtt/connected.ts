import { fitsTopic } from '@signalbox/domain';
import type { Client } from 'aedes';
import type { SignedIn } from './device-book.ts';

/** Who is connected, as what. */
export interface Connected {
  /** A device has few connections at once; the oldest gives way. */
  add(client: Client, device: SignedIn): void;
  remove(client: Client): void;
  of(client: Client): SignedIn | undefined;
  /** Whether somebody of that device listens to the topic now. */
  isHeard(accountId: number, key: string, topic: string): boolean;
  all(): [Client, SignedIn][];
  clientsOf(deviceId: string): Client[];
  change(client: Client, device: SignedIn): void;
  readonly size: number;
}

export function createConnected(): Connected {
  const devices = new Map<Client, SignedIn>();
  const byDevice = new Map<string, Set<Client>>();
  const placeOf = ({ accountId, key }: Pick<SignedIn, 'accountId' | 'key'>): string => `${accountId}.${key}`;
  return {
    add(client, device) {
      devices.set(client, device);
      const place = placeOf(device);
      const clients = byDevice.get(place) ?? new Set<Client>();
      byDevice.set(place, clients.add(client));
      if (clients.size <= mostOfDevice) return;
      const [oldest] = clients;
      if (oldest) oldest.close();
    },
    remove(client) {
      const device = devices.get(client);
      if (!device) return;
      devices.delete(client);
      const clients = byDevice.get(placeOf(device));
      clients?.delete(client);
      if (clients?.size === 0) byDevice.delete(placeOf(device));
    },
    of: (client) => devices.get(client),
    isHeard: (accountId, key, topic) =>
      [...(byDevice.get(`${accountId}.${key}`) ?? [])].some(
        (client) => client.connected && Object.keys(subscriptionsOf(client)).some((filter) => fitsTopic(filter, topic)),
      ),
    all: () => [...devices],
    clientsOf: (deviceId) => [...devices].flatMap(([client, { id }]) => (id === deviceId ? [client] : [])),
    change: (client, device) => void devices.set(client, device),
    get size() {
      return devices.size;
    },
  };
}
const mostOfDevice = 4;

/** The broker keeps them by filter. */
export const subscriptionsOf = (client: Client): Record<string, unknown> =>
  (client as unknown as { subscriptions: Record<string, unknown> }).subscriptions;

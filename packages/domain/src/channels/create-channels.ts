import { unexpectedError } from '../errors.ts';
import type { Channel } from './channel.ts';

/** The channels that there are; handed in by whoever wires the parts together. */
export interface Channels {
  all: readonly Channel[];
  /** All of them in the order of these ids, then the others; what is no list of ids says nothing. */
  inOrder(ids: unknown): readonly Channel[];
  /** By which a message goes when nothing says otherwise. */
  usual: Channel;
  get(id: string): Channel | undefined;
  /** Throws `channel.unknown`: for ids that we have written down ourselves. */
  of(id: string): Channel;
  /** Whose address this is: of the first channel that can read it. Throws the user error of the one that it was meant for, else of the usual one, when none can. */
  reading(address: string): { channel: Channel; address: string };
}

/** The first one is the usual one. */
export function createChannels(all: readonly [Channel, ...Channel[]]): Channels {
  const byId = new Map(all.map((channel) => [channel.id, channel]));
  return {
    all,
    usual: all[0],
    inOrder: (ids) => {
      if (!Array.isArray(ids)) return all;
      const place = ({ id }: Channel): number => (ids.includes(id) ? ids.indexOf(id) : ids.length);
      return all.toSorted((one, other) => place(one) - place(other));
    },
    get: (id) => byId.get(id),
    of: (id) => {
      const channel = byId.get(id);
      if (!channel) throw unexpectedError('channel.unknown', { id });
      return channel;
    },
    reading: (address) => {
      const failed = new Map<Channel, unknown>();
      for (const channel of all) {
        try {
          return { channel, address: channel.parseAddress(address) };
        } catch (error) {
          failed.set(channel, error);
        }
      }
      throw failed.get(all.find((channel) => channel.claims?.(address)) ?? all[0]);
    },
  };
}

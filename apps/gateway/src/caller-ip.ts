import { isInNetworks, type readNetworks } from '@signalbox/nodes/hook';

/** Networks of proxies that are ours: what they say about who called them is believed. */
export type TrustedProxies = NonNullable<ReturnType<typeof readNetworks>>;

/**
 * Who calls. Behind proxies of ours that is the last address in X-Forwarded-For that is not one of them: each of them writes behind what it was
 * given, and what stands before that anybody may have written.
 */
export function callerIp(peer: string, forwarded: string | readonly string[] | undefined, trusted: TrustedProxies): string {
  if (!isInNetworks(peer, trusted)) return peer;
  const said = [forwarded ?? []].flat().join(',');
  const way = said
    .split(',')
    .map(bare)
    .filter((address) => address !== '');
  return way.findLast((address) => !isInNetworks(address, trusted)) ?? way[0] ?? peer;
}

/** Some proxies write the port, too, and then IPv6 in brackets. */
const bare = (text: string): string =>
  text
    .trim()
    .replace(/^\[([^\]]*)\](?::\d+)?$/, '$1')
    .replace(/^(\d+\.\d+\.\d+\.\d+):\d+$/, '$1');

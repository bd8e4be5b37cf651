import { Resolver } from 'node:dns/promises';
import type { DNSResolver } from 'mailauth';

/** Asks DNS for the records of a kind at a name, as `resolve` of node:dns/promises answers; rejects with a code such as ENOTFOUND or ETIMEOUT. */
export type LookUp = DNSResolver;

/** Asks these servers (`127.0.0.1:5353`), or those of the system when none is named. */
export function lookUpBy(servers: readonly string[]): LookUp {
  const resolver = new Resolver({ timeout: 1_500, tries: 2 });
  if (servers.length > 0) resolver.setServers(servers);
  return (name, kind) => resolver.resolve(name, kind) as ReturnType<LookUp>;
}

/** The same for one mail: a question is asked once, and after so many, or so much time, nobody answers. */
export function withLimits(lookUp: LookUp, { most, withinMs }: { most: number; withinMs: number }): LookUp {
  const until = Date.now() + withinMs;
  const asked = new Map<string, ReturnType<LookUp>>();
  return (name, kind) => {
    const key = `${kind} ${name.toLowerCase()}`;
    const known = asked.get(key);
    if (known) return known;
    const leftMs = until - Date.now();
    if (asked.size >= most || leftMs <= 0) return Promise.reject(nobodyAnswered());
    const answer = inTime(lookUp(name, kind), leftMs);
    answer.catch(() => {});
    asked.set(key, answer);
    return answer;
  };
}

const nobodyAnswered = () => Object.assign(new Error('DNS does not answer in time'), { code: 'ETIMEOUT' });

function inTime<Value>(asked: Promise<Value>, ms: number): Promise<Value> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => reject(nobodyAnswered()), ms);
    asked.then(resolve, reject).finally(() => clearTimeout(timer));
  });
}

import type { Port } from '@signalbox/flow';
import type { Say } from '@signalbox/words/light';

interface Way {
  port: string;
  title: string;
}

/** Settings with a port and a title each. Total: drafts are half typed, and a list with something else in it is none yet. */
export function waysOf(list: unknown): readonly Way[] {
  if (!Array.isArray(list)) return [];
  const ways = list.map((one: unknown) => (typeof one === 'object' && one !== null ? (one as Record<string, unknown>) : {}));
  if (ways.some(({ port }) => typeof port !== 'string')) return [];
  return ways.map(({ port, title }) => ({ port: String(port), title: typeof title === 'string' ? title : '' }));
}

/** Main ports from settings with a port and a title each. Total. */
export const portsFrom = (list: unknown, rest: Partial<Port> = {}): Port[] =>
  waysOf(list).map(({ port, title }) => ({ name: port, title: title || port, typed: true, line: 'main', ...rest }));
/** A port that a person may give another word. */
export const namedPort = (name: string, typed: unknown, otherwise: string): Port => ({
  ...{ name, title: otherwise, line: 'main' },
  ...(typeof typed === 'string' && typed.trim() !== '' ? { title: typed.trim(), typed: true } : {}),
});
/** `Yes, No` for cards; `usual` = as a new step of the type has them. Total. */
export const titlesOf = (t: Say, list: unknown, { type, usual }: { type: string; usual: readonly Way[] }): string =>
  waysOf(list)
    .map(({ port, title }) => {
      const isUsual = usual.some((one) => one.port === port && one.title === title);
      return (isUsual && t.find(`nodes.${type}.port.${port}`)) || title || port;
    })
    .join(', ');

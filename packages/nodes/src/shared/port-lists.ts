import type { Port } from '@signalbox/flow';
import type { Say } from '@signalbox/words/light';
import { z } from 'zod';

const shape = z.array(z.looseObject({ port: z.string(), title: z.string().catch('') })).catch([]);

/** Main ports from settings with a port and a title each. Total: drafts are half typed. */
export const portsFrom = (list: unknown, rest: Partial<Port> = {}): Port[] =>
  shape.parse(list).map(({ port, title }) => ({ name: port, title: title || port, typed: true, line: 'main', ...rest }));
/** A port that a person may give another word. */
export const namedPort = (name: string, typed: unknown, otherwise: string): Port => ({
  ...{ name, title: otherwise, line: 'main' },
  ...(typeof typed === 'string' && typed.trim() !== '' ? { title: typed.trim(), typed: true } : {}),
});
/** `Yes, No` for cards; `usual` = as a new step of the type has them. Total. */
export const titlesOf = (
  t: Say,
  list: unknown,
  { type, usual }: { type: string; usual: readonly { port: string; title: string }[] },
): string =>
  shape
    .parse(list)
    .map(({ port, title }) => {
      const isUsual = usual.some((one) => one.port === port && one.title === title);
      return (isUsual && t.find(`nodes.${type}.port.${port}`)) || title || port;
    })
    .join(', ');

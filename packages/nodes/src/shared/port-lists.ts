import type { Port } from '@signalbox/flow';
import { z } from 'zod';

const shape = z.array(z.looseObject({ port: z.string(), title: z.string().catch('') })).catch([]);

/** Main ports from settings with a port and a title each. Total: drafts are half typed. */
export const portsFrom = (list: unknown, rest: Partial<Port> = {}): Port[] =>
  shape.parse(list).map(({ port, title }) => ({ name: port, title: title || port, line: 'main', ...rest }));
/** `Yes, No` for cards. Total. */
export const titlesOf = (list: unknown): string =>
  shape
    .parse(list)
    .map(({ port, title }) => title || port)
    .join(', ');

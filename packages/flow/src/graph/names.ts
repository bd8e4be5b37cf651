import { z } from 'zod';
import { reason } from './reason.ts';

const word = /^[a-z][a-zA-Z0-9_]{0,39}$/;
/** What expressions can call a value. */
export const valueName = z.string().regex(word, reason('name'));
export const portName = z.string().regex(word);

/** For `refine` of a list: no two lines have the same name. */
export const ownNames = [
  (all: readonly { name: string }[]): boolean => new Set(all.map((one) => one.name)).size === all.length,
  reason('ownNames'),
] as const;

import { z } from 'zod';

const word = /^[a-z][a-zA-Z0-9_]{0,39}$/;
/** What expressions can call a value. */
export const valueName = z.string().regex(word, 'A name starts with a small letter and has letters, digits and _ only');
export const portName = z.string().regex(word);

/** For `refine` of a list: no two lines have the same name. */
export const ownNames = [
  (all: readonly { name: string }[]): boolean => new Set(all.map((one) => one.name)).size === all.length,
  'each needs a name of its own',
] as const;

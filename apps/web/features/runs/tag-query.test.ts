import { expect, it } from 'vitest';
import { tagQuery } from './tag-query.ts';

it.each([
  ['order: 4711', 'order:4711'],
  ['order:4711', 'order:4711'],
  [' room : 12:b ', 'room:12:b'],
])('%s is asked for as %s', (typed, asked) => expect(tagQuery(typed)).toBe(asked));

import { sayWord, wordsFor } from '@signalbox/words';
import { expect, test } from 'vitest';
import { z } from 'zod';
import { schemaWord } from './schema-word.ts';

test.each([
  ['a text', z.string(), 5, 'this must be text', 'det här måste vara text'],
  ['a whole number', z.int(), 1.5, 'this must be a whole number', 'det här måste vara ett heltal'],
  ['a map', z.record(z.string(), z.string()), [], 'this must be a group of values', 'det här måste vara en grupp av värden'],
  ['nothing that exists', z.bigint(), 1, 'this does not fit here', 'det här passar inte här'],
  ['a longer text', z.string().min(1), '', 'at least 1 character', 'minst 1 tecken'],
  ['a shorter text', z.string().max(3), 'abcd', 'at most 3 characters', 'högst 3 tecken'],
  ['a longer list', z.array(z.string()).min(2), [], 'at least 2 items', 'minst 2 poster'],
  ['a shorter list', z.array(z.string()).max(1), ['a', 'b'], 'at most 1 item', 'högst 1 post'],
  ['a larger number', z.number().min(1), 0, '1 is the least', '1 är det lägsta'],
  ['a smaller number', z.number().max(100), 999, '100 is the most', '100 är det högsta'],
  ['one of two', z.enum(['in', 'out']), 'up', 'this must be one of in, out', 'det här måste vara något av in, out'],
  [
    'a moment',
    z.iso.datetime(),
    'yesterday',
    'this must be a moment such as 2026-11-29T08:00:00Z',
    'det här måste vara en tidpunkt, till exempel 2026-11-29T08:00:00Z',
  ],
  ['another form', z.string().regex(/^x$/), 'y', 'it is not written as it has to be', 'det är inte skrivet som det ska vara'],
  ['a union', z.union([z.object({ a: z.string() }), z.object({ b: z.string() })]), {}, 'this does not fit here', 'det här passar inte här'],
  [
    'what the schema says',
    z.string().refine(() => false, 'errors.time_zone.unknown'),
    'x',
    'There is no such time zone.',
    'Den tidszonen finns inte.',
  ],
  [
    'what the schema says of a form',
    z.string().regex(/^x$/, 'errors.time_zone.unknown'),
    'y',
    'There is no such time zone.',
    'Den tidszonen finns inte.',
  ],
])('%s is asked for', (_, schema, value, english, swedish) => {
  const [issue] = schema.safeParse(value).error?.issues ?? [];
  const words = issue && schemaWord(issue);
  expect(words && [sayWord(wordsFor('en'), words), sayWord(wordsFor('sv'), words)]).toEqual([english, swedish]);
});

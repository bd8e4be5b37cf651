import { expect, it } from 'vitest';
import { node } from './node.ts';
import { trigger } from './trigger.ts';

type Match = 'first' | 'exact' | 'contains';
const read = (keywords: string[], text: string, match: Match = 'first') =>
  trigger.match({ kind: 'sms', payload: { from: '+46701740612', to: '71400', text } }, node.input.parse({ keywords, match }));

it.each<[string[], string, Match, string | null, string?]>([
  [['join'], 'JOIN,Anna', 'first', 'JOIN', 'Anna'],
  [['JOIN'], '“join” Anna', 'first', 'JOIN', 'Anna'],
  [['hello'], 'ＨＥＬＬＯ', 'first', 'HELLO', ''],
  [['OPT-IN'], 'opt in, please', 'first', 'OPT-IN', 'please'],
  [['OPT-IN'], 'OPT now', 'first', null],
  [['OPT', 'OPT-IN'], 'opt-in', 'first', 'OPT-IN', ''],
  [['join'], 'joined', 'first', null],
  [['join'], 'I join', 'first', null],
  [['join'], 'Join!', 'exact', 'JOIN', ''],
  [['join'], 'Join us', 'exact', null],
  [['help', 'now'], 'I need it NOW, help', 'contains', 'NOW', 'need it NOW, help'],
  [['help'], 'helpless', 'contains', null],
  [['möte'], 'Mo\u0308te i morgon', 'first', 'MÖTE', 'i morgon'],
  [['हिन्दी'], 'हिन्दी', 'first', 'हिन्दी', ''],
  [[], 'anything at all', 'first', 'ANYTHING', 'at all'],
])('%j in %j (%s) is %j', (keywords, text, match, keyword, rest) =>
  expect(read(keywords, text, match)).toEqual(keyword === null ? null : expect.objectContaining({ keyword, rest })),
);

it('is found by the first word of a keyword', () =>
  expect(node.bind?.(node.input.parse({ keywords: ['OPT-IN', 'join', 'Join'] }))).toMatchObject({ keys: ['OPT', 'JOIN'] }));

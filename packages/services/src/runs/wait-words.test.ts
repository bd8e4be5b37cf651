import { wordsFor } from '@signalbox/words';
import { expect, test } from 'vitest';
import { waitKinds, waitWords } from './wait-words.ts';

test.each([
  [[], false, ['branches'], 'other branches', 'andra grenar'],
  [[], true, ['timer'], 'a point in time', 'en viss tidpunkt'],
  [['task'], false, ['approval'], 'a person', 'en person'],
  [['reply', 'tag'], true, ['reply', 'tag', 'timer'], 'a reply, a tag or the time limit', 'ett svar, en tagg eller tidsgränsen'],
  [
    ['digest', 'new', 'newer'],
    false,
    ['collection', 'new', 'newer'],
    'more to collect or something else',
    'mer att samla in eller något annat',
  ],
])('keys %j with a deadline: %j', (keys, hasDeadline, kinds, english, swedish) => {
  expect(waitKinds(keys, hasDeadline)).toEqual(kinds);
  expect([waitWords(wordsFor('en'), kinds), waitWords(wordsFor('sv'), kinds)]).toEqual([english, swedish]);
});

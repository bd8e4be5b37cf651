import { expect, test } from 'vitest';
import { writtenPart } from './written-part.ts';

test.each([
  ['Yes, please\n\nOn Mon, 2 Mar 2026 at 09:00, Norrvik <hello@example.com> wrote:\n> Is it warm enough?\n>\n> Regards', 'Yes, please'],
  ['Yes\r\n\r\nDen mån 2 mars 2026 kl 09:00 skrev Norrvik <\r\nhello@example.com>:\r\n\r\n> Är det varmt?', 'Yes'],
  ['No\n\n-----Original Message-----\nFrom: Norrvik\nSubject: Warm?\n\nIs it warm?', 'No'],
  ['Nej tack\n\nFrån: Norrvik <hello@example.com>\nSkickat: den 2 mars 2026 09:00\nTill: Maja\nÄmne: Varmt?\n\nÄr det varmt?', 'Nej tack'],
  ['17\n________________________________\nFrom: Norrvik', '17'],
  ['Yes\n> Is it warm?\n> Regards', 'Yes'],
  ['> Is it warm?\nYes\n> And dry?\nNo', '> Is it warm?\nYes\n> And dry?\nNo'],
  ['To: the point\nplease', 'To: the point\nplease'],
  ['I want three things:\none, two, three', 'I want three things:\none, two, three'],
])('of %j was written %j', (body, text) => expect(writtenPart(body, true).text).toBe(text));

test('a mail that answers nothing is whole; nothing of an answer is lost', () => {
  const forwarded = 'See below\n\n-----Original Message-----\nFrom: Norrvik';
  expect(writtenPart(forwarded, false)).toEqual({ text: forwarded, quoted: '' });
  expect(writtenPart(forwarded, true)).toEqual({ text: 'See below', quoted: '-----Original Message-----\nFrom: Norrvik' });
});

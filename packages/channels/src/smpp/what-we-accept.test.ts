import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import type { DefaultAlphabet } from './alphabets.ts';
import { joinContents, readContent } from './content.ts';
import { decodePdu, encodePdu, type PduFields } from './pdu.ts';
import { readReceipt } from './receipt.ts';

// The guide promises what these tables say.
const guide = readFileSync(new URL('../../../../docs/guide/what-we-accept.md', import.meta.url), 'utf8');
/** The rows of the table under a heading, without backticks. */
function tableOf(heading: string): string[][] {
  const section = guide.split(`### ${heading}\n`)[1]?.split('\n#')[0] ?? '';
  const lines = section.split('\n').filter((line) => line.startsWith('|'));
  return lines.slice(2).map((line) =>
    line
      .split('|')
      .slice(1, -1)
      .map((cell) => cell.trim().replaceAll('`', '')),
  );
}
const bytes = (hex = '') => Buffer.from(hex.replaceAll(' ', ''), 'hex');
const pduOf = (fields: PduFields) => decodePdu(encodePdu('deliver_sm', 1, { fields }));
const alphabets: Record<string, DefaultAlphabet> = { GSM: 'gsm', ASCII: 'ascii', 'Latin-1': 'latin1', 'Latin-9': 'latin9' };

test('the tables are there', () => {
  expect(['Alphabets', 'National tables', 'Receipts'].map((heading) => tableOf(heading).length > 4)).toEqual([true, true, true]);
});

const codings = tableOf('Alphabets').flatMap(([label = '', , standard = '', hex = '', text = '']) =>
  label.split(', ').map((coding) => ({ coding: Number(coding), standard, hex, text })),
);
test.each(codings)('data_coding $coding, default $standard: $hex is $text', ({ coding, standard, hex, text }) => {
  const pdu = pduOf({ data_coding: coding, short_message: bytes(hex) });
  expect(joinContents([readContent(pdu, alphabets[standard] ?? 'gsm')])).toBe(text);
});

test.each(tableOf('National tables'))('header %s: %s is %s', (header, hex, text) => {
  const pdu = pduOf({ esm_class: 0x40, short_message: Buffer.concat([bytes(header), bytes(hex)]) });
  expect(joinContents([readContent(pdu)])).toBe(text);
});

test.each(tableOf('Receipts'))('%s', (words, ref, state) => {
  const report = readReceipt(pduOf({ esm_class: 4, data_coding: 8, short_message: Buffer.from(words ?? '') }));
  if (ref === 'none') expect(report).toBeNull();
  else expect(report).toMatchObject({ ref, state });
});
